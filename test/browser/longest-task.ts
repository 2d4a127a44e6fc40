import type { CDPSession } from 'playwright-core';
import { chrome } from './browser.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds: what other programs take meanwhile does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

async function trace(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    // Nothing else: a trace of all would take longer than what it looks at.
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'], excludedCategories: ['*'] },
  });
  await act();
  await session.send('Tracing.end');
  await ended;
  return events;
}

/**
 * The longest task of a page's main thread while `act` goes on, in milliseconds of the processor's time that it takes: it is the
 * page that is measured, not how busy the machine is. All pages that are open count.
 */
export async function longestTask(act: () => Promise<void>): Promise<number> {
  const session = await (await chrome()).newBrowserCDPSession();
  const events = await trace(session, act);
  await session.detach();
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const main = new Set(events.filter(isMain).map(threadOf));
  const tasks = events.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('the trace has no task of a page');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
