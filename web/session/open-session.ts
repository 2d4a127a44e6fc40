import { type Remote, wrap } from 'comlink';
import { scriptInside } from '../one-file.ts';
import type { Session } from './session.ts';

/**
 * Starts the worker from its own file, or from the page where that is one file (web/build/single-file.ts). A worker of a page from
 * disk may not load modules, nor read its own address: it is told its own text, for the workers that it starts.
 */
function startWorker(): Worker {
  if (scriptInside === null)
    return new Worker(new URL('./session-worker.ts', import.meta.url), { type: 'module', name: 'session' });
  const whole = `const run = function () {\n${scriptInside}\n};\nself.ownCode = '(' + run + ')()';\nrun();`;
  return new Worker(URL.createObjectURL(new Blob([whole], { type: 'text/javascript' })), { name: 'session' });
}

/** Starts the session worker. `onBroken` is called when the browser cannot load or run it. */
export function openSession(onBroken: (message: string) => void): Remote<Session> {
  const worker = startWorker();
  worker.addEventListener('error', (event) => onBroken(event.message));
  return wrap<Session>(worker);
}
