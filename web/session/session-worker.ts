import './no-eval.ts';
import { expose, type ProxyMethods, releaseProxy } from 'comlink';
import {
  browserCrew,
  exposeRunner,
  type LoadedScenario,
  type LoadOptions,
  loadScenario,
  ScenarioError,
  say,
  simulate,
  UserError,
} from '../../sim/index.ts';
import type { BesideOutcome } from './beside.ts';
import type { Outcome, ScenarioText, Session } from './session.ts';

// One script plays both parts, so that the page loads it once: the session, and under this name a worker of its crew.
const PATHS = 'paths';
const isCrew = self.name === PATHS;

/** How a worker of the crew is started: by this script's address, or of a page that is one file by its text (open-session.ts). */
const { ownCode } = self as typeof self & { readonly ownCode?: string };
const [address, type] =
  ownCode === undefined
    ? ([self.location.href, 'module'] as const)
    : ([URL.createObjectURL(new Blob([ownCode], { type: 'text/javascript' })), 'classic'] as const);

// The workers are started with the page, so that the first run finds them ready.
const crew = browserCrew(
  isCrew ? 0 : Math.max(1, navigator.hardwareConcurrency),
  () => new Worker(address, { type, name: PATHS }),
);

/** The run under way: a crew serves one at a time. */
let running = { abort: new AbortController(), end: Promise.resolve<unknown>(null) };
/** The work beside it, which comes after it. */
let beside = { abort: new AbortController(), end: Promise.resolve<unknown>(null) };

/** Reads a scenario; series files that it names but that were not given are put into `missing`. */
function read(
  { name, source, files }: ScenarioText,
  overrides: LoadOptions['overrides'],
  missing: string[],
  set?: readonly string[],
): LoadedScenario {
  const readFile = (relative: string) => {
    if (Object.hasOwn(files, relative)) return files[relative];
    missing.push(relative);
    throw new UserError(say`${relative} was not given`);
  };
  return loadScenario(source, { file: name, readFile, overrides, set });
}

const session: Session = {
  check(text) {
    const missing: string[] = [];
    try {
      const { scenario } = read(text, {}, missing);
      const { name, name_zh, seed, paths } = scenario;
      return { kind: 'good', name, name_zh, seed, paths };
    } catch (error) {
      if (missing.length > 0) return { kind: 'missing', files: missing };
      if (error instanceof ScenarioError) return { kind: 'bad', diagnostics: error.diagnostics };
      throw error;
    }
  },

  async form(source, pages) {
    const { scenarioForm } = await import('../form/scenario-form.ts');
    return scenarioForm(source, pages);
  },

  async edit(source, edits) {
    const { editYaml } = await import('../form/scenario-form.ts');
    return edits.reduce(editYaml, source);
  },

  async complete(source, cursor) {
    const { complete } = await import('../form/scenario-form.ts');
    return complete(source, cursor);
  },

  async meaning(text) {
    // Loaded once the page stands: the words of all kinds are not needed for the first picture.
    const { fileMeaning } = await import('./file-meaning.ts');
    return fileMeaning(read(text, {}, []));
  },

  async run(text, overrides, onProgress, onPartial) {
    running.abort.abort();
    beside.abort.abort();
    const before = Promise.all([running.end, beside.end]);
    const abort = new AbortController();
    const start = async (): Promise<Outcome> => {
      await before;
      try {
        const loaded = read(text, overrides, []);
        const result = await simulate(loaded, { crew, signal: abort.signal, onProgress, onPartial });
        return { kind: 'result', result };
      } catch (error) {
        if (error instanceof ScenarioError) return { kind: 'bad', diagnostics: error.diagnostics };
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      } finally {
        // Each run brings its own ports; the page would gather them.
        for (const port of [onProgress, onPartial]) (port as Partial<ProxyMethods>)[releaseProxy]?.();
      }
    };
    const end = start();
    running = { abort, end };
    return end;
  },

  cancel() {
    running.abort.abort();
  },

  async beside(job, onNews) {
    const abort = new AbortController();
    const { signal } = abort;
    const start = async (before: Promise<unknown>): Promise<BesideOutcome> => {
      await before;
      try {
        if (signal.aborted) return { kind: 'gone' };
        const { workBeside } = await import('./beside-work.ts');
        const withSettings = (text: ScenarioText, overrides: LoadOptions['overrides'], set?: readonly string[]) =>
          read(text, overrides, [], set);
        const result = await workBeside(job, { read: withSettings, crew, signal, tell: onNews });
        // What is in part is a whole of less only in these.
        const isWhole = !signal.aborted || job.kind === 'sweep' || job.kind === 'compare';
        return isWhole ? { kind: 'done', result } : { kind: 'gone' };
      } catch (error) {
        if (error instanceof ScenarioError || error instanceof UserError) return { kind: 'bad', problems: error.lines };
        return { kind: 'bad', problems: [[error instanceof Error ? error.message : String(error)]] };
      } finally {
        (onNews as Partial<ProxyMethods>)[releaseProxy]?.();
      }
    };
    // What simulates nothing needs no turn at the crew, and ends no other work.
    if (job.kind === 'numbers') return start(Promise.resolve());
    beside.abort.abort();
    const end = start(Promise.all([running.end, beside.end]));
    beside = { abort, end };
    return end;
  },

  cancelBeside() {
    beside.abort.abort();
  },
};

if (isCrew) exposeRunner(self);
else expose(session);
