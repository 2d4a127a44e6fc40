import { type Remote, wrap } from 'comlink';
import type { Session } from './session.ts';

/** Starts the session worker. `onBroken` is called when the browser cannot load or run it. */
export function openSession(onBroken: (message: string) => void): Remote<Session> {
  const worker = new Worker(new URL('./session-worker.ts', import.meta.url), { type: 'module', name: 'session' });
  worker.addEventListener('error', (event) => onBroken(event.message));
  return wrap<Session>(worker);
}
