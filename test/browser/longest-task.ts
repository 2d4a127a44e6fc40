import type { CDPSession, Page } from 'playwright-core';
import { chrome } from './browser.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds: what other programs take meanwhile does not count. */
  readonly tdur?: number;
}

/** A mark in the trace by which the thread of a page is known: the browser has pages of its own. */
const MARK = 'traced';

async function trace(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
      // Nothing else: a trace of all would take longer than what it looks at.
      excludedCategories: ['*'],
    },
  });
  await act();
  await session.send('Tracing.end');
  await ended;
  return events;
}

/**
 * The longest task of a page's main thread while `act` goes on, in milliseconds of the processor's time that it takes: it is the
 * page that is measured, not how busy the machine is.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await (await chrome()).newBrowserCDPSession();
  const events = await trace(session, async () => {
    await act();
    await page.evaluate((name) => performance.mark(name), MARK);
  });
  await session.detach();
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('the trace does not show the page');
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
