import {
  type Crew,
  compareScenarios,
  dayOfRun,
  type LoadedScenario,
  memberOutlook,
  type Progress,
  planSweep,
  type Sweep,
  simulate,
  sweepScenario,
  sweptNumbers,
} from '../../sim/index.ts';
import type { BesideJob, BesideNews, BesideResults } from './beside.ts';
import type { Overrides, ScenarioText } from './session.ts';

export type ReadWith = (
  text: ScenarioText,
  more: Overrides & { readonly horizon?: number },
  set?: readonly string[],
) => LoadedScenario;

interface Means {
  readonly read: ReadWith;
  readonly crew: Crew;
  readonly signal: AbortSignal;
  readonly tell: (news: BesideNews) => void;
}

/** The news are for the eye: more often than this it sees none of them. */
const NEWS_EVERY = 100;

/** Passes on at most one call in a while, so that the page is not kept busy. */
function seldom<Argument>(call: (argument: Argument) => void): (argument: Argument) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (argument) => {
    if (performance.now() - last < NEWS_EVERY) return;
    last = performance.now();
    call(argument);
  };
}

/** Does what the page asks for beside its run. Throws as the engine does. */
export async function workBeside(
  job: BesideJob,
  { read, crew, signal, tell }: Means,
): Promise<BesideResults[BesideJob['kind']]> {
  const { text, overrides } = job.subject;
  const onProgress = seldom<Progress>(({ done, total }) => tell({ done, total }));
  switch (job.kind) {
    case 'sweep': {
      const plan = planSweep(job.vary, (set) => read(text, overrides, set));
      const onPartial = seldom<Sweep>((sweep) =>
        tell({ done: sweep.cells.length, total: sweep.run.cellsAsked, sweep }),
      );
      return sweepScenario(plan, { crew, signal, onPartial });
    }
    case 'member': {
      const loaded = read(text, overrides);
      const day = dayOfRun(job.on, loaded.scenario.start);
      return memberOutlook(loaded, { amount: job.amount, day, crew, signal, onProgress });
    }
    case 'compare': {
      const texts = [text, ...job.others];
      const horizon = Math.min(...texts.map((one) => read(one, overrides).scenario.horizon));
      const loaded = texts.map((one) => read(one, { ...overrides, horizon }));
      return compareScenarios(loaded, { crew, signal, onProgress });
    }
    case 'everyDay':
      return simulate(read(text, overrides), { crew, signal, onProgress, everyDay: true, besides: false });
    case 'numbers':
      return sweptNumbers(read(text, overrides));
  }
}
