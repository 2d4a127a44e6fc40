import { proxy, type Remote } from 'comlink';
import type { Language } from '../reports/words/language.ts';
import type { Progress, ResultBundle } from '../sim/index.ts';
import { type Asked, type Choices, noChoices } from './choices.ts';
import { createEditing } from './editing.ts';
import { fetchBeside, fetchOffered, fetchScenario } from './gallery.ts';
import { BadLink, LONGEST_ADDRESS } from './packed.ts';
import { packScenario, unpackScenario } from './packed-scenario.ts';
import { readTexts, TooLarge } from './read-texts.ts';
import { saveFile } from './save-file.ts';
import type { BesideJob, BesideNews, BesideOutcome, Subject } from './session/beside.ts';
import type { Overrides, ScenarioText, Session } from './session/session.ts';
import { type Editor, type PageState, type Theme, type UrlState, urlOf, type ViewName } from './state.ts';
import { texts } from './text/texts.ts';

/** How long the keyboard must rest before an edited scenario is checked. */
const RESTS = 300;

/** How long the address waits for the next change. */
const URL_RESTS = 100;

const MOST_PATHS = 100_000_000;

export interface Store {
  readonly state: PageState;
  update(change: Partial<PageState>): void;
}

export type Actions = ReturnType<typeof createActions>;

/** Everything that a user can do; each action ends in a change of the state. */
export function createActions(store: Store, session: Remote<Session>) {
  const { update } = store;
  const words = () => texts[store.state.lang];
  /** Only what belongs to the newest text, or to the newest run, is shown. */
  let newestText = 0;
  let newestRun = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const editing = createEditing(store, session, replace);

  /** Puts what stands into the address, a little later and once: a browser refuses too many changes of it. */
  function toUrl(): void {
    clearTimeout(telling);
    telling = setTimeout(() => void tellUrl(), URL_RESTS);
  }

  /** Puts what stands into the address at once; false when it is too long for one. */
  async function tellUrl(): Promise<boolean> {
    const { text, origin, choices } = store.state;
    const own = text !== null && origin === null ? await packScenario(text) : null;
    const asked = choices === noChoices ? null : await (await import('./packed-choices.ts')).packChoices(choices);
    if (text !== store.state.text || choices !== store.state.choices) return tellUrl();
    const fits = (own?.length ?? 0) + (asked?.length ?? 0) <= LONGEST_ADDRESS;
    history.replaceState(null, '', `#${urlOf(store.state, own, fits ? asked : null)}`);
    return fits && (own !== null || origin !== null) && (asked !== null || choices === noChoices);
  }

  /** Has the session look at a text; series files that it misses are fetched when the scenario is of the gallery. */
  async function check(text: ScenarioText): Promise<void> {
    const mine = ++newestText;
    const found = await session.check(text);
    if (mine !== newestText) return;
    const { origin } = store.state;
    if (found.kind === 'missing' && origin !== null) {
      const files = { ...text.files, ...(await fetchBeside(origin, found.files)) };
      if (mine !== newestText) return;
      if (found.files.every((file) => Object.hasOwn(files, file))) return use({ ...text, files }, origin);
    }
    // What the text before it said stays until what this one says is known: the panel would close at every key.
    if (found.kind !== 'good') return update({ check: found, meaning: null });
    update({ check: found });
    void session.meaning(text).then((meaning) => mine === newestText && update({ meaning }));
  }

  async function use(text: ScenarioText, origin: string | null): Promise<void> {
    update({ text, origin, message: null });
    toUrl();
    void editing.showForm();
    await check(text);
  }

  /** Begins with a text: what was done to another cannot be undone in this one. */
  async function open(text: ScenarioText, origin: string | null): Promise<void> {
    update({ opened: { text, origin }, past: [], future: [], pages: {}, check: null });
    await use(text, origin);
  }

  /** Shows a changed text in place of the one that stands, and runs it. */
  async function replace(source: string): Promise<void> {
    const { text, opened } = store.state;
    if (text === null) return;
    await use({ ...text, source }, source === opened?.text.source ? opened.origin : null);
    await runNow();
  }

  /** What stands in the fields; null when it cannot be used, which is then said. */
  function overrides(): Overrides | null {
    const { seed, paths } = store.state;
    const count = Number(paths);
    if (paths !== '' && !(Number.isInteger(count) && count >= 1 && count <= MOST_PATHS)) {
      update({ message: words().badPaths });
      return null;
    }
    return { ...(seed !== '' && { seed }), ...(paths !== '' && { paths: count }) };
  }

  async function runNow(): Promise<void> {
    const { text, check } = store.state;
    const given = overrides();
    if (text === null || check?.kind !== 'good' || given === null) return;
    const mine = ++newestRun;
    const isNewest = () => mine === newestRun;
    toUrl();
    performance.mark('run');
    const progress = { done: 0, total: given.paths ?? check.paths, pathsPerSecond: 0, secondsLeft: 0 };
    update({ progress, message: null });
    // They come by another way than the outcome, and may come after it.
    let isOver = false;
    const onProgress = (progress: Progress) => !isOver && isNewest() && update({ progress });
    const onPartial = (result: ResultBundle) => !isOver && isNewest() && update({ result, partial: true });
    const outcome = await session.run(text, given, proxy(onProgress), proxy(onPartial));
    isOver = true;
    if (!isNewest()) return;
    performance.mark('result');
    if (outcome.kind === 'result') update({ progress: null, partial: false, result: outcome.result });
    else if (outcome.kind === 'bad') update({ progress: null, partial: false, check: outcome });
    else update({ progress: null, partial: false, message: words().broken(outcome.message) });
  }

  /** Runs what stands, and shows it where the scenario hides it. */
  async function run(): Promise<void> {
    update({ railOpen: false });
    await runNow();
  }

  async function choose(path: string): Promise<void> {
    update({ notice: null });
    const text = await fetchScenario(path);
    if (text === null) return update({ message: words().unreadable(path) });
    await open(text, path);
    await run();
  }

  async function openLink(packed: string): Promise<void> {
    try {
      await open(await unpackScenario(packed), null);
    } catch (error) {
      if (!(error instanceof BadLink)) throw error;
      return update({ notice: words().badLink[error.problem] });
    }
    await runNow();
  }

  /** Takes what is asked beside the run from an address; gives what is wrong with it, null when nothing is. */
  async function takeChoices(packed: string): Promise<string | null> {
    const { unpackChoices } = await import('./packed-choices.ts');
    try {
      const choices = await unpackChoices(packed);
      update({ choices, asked: choices.shown });
      return null;
    } catch (error) {
      if (!(error instanceof BadLink)) throw error;
      return words().badChoices;
    }
  }

  async function openFiles(files: readonly File[]): Promise<void> {
    update({ notice: null });
    try {
      const { scenario, beside } = await readTexts(files);
      const { text } = store.state;
      const own = scenario ?? text;
      if (own === null) return;
      await open(
        { ...own, files: { ...(scenario ? {} : text?.files), ...beside } },
        scenario ? null : store.state.origin,
      );
      await run();
    } catch (error) {
      const name = files.map((file) => file.name).join(', ');
      update({ message: error instanceof TooLarge ? words().tooLarge(error.message) : words().unreadable(name) });
    }
  }

  async function openOffered(): Promise<void> {
    const offered = await fetchOffered();
    if (offered === null) return;
    await open(offered, null);
    await run();
  }

  return {
    ...editing,
    run,
    choose,
    openFiles,

    /** Shows anew what a part of the page has changed in itself. */
    refresh: () => update({}),

    /** The scenario as it stands on the page; null while it is not good. */
    subject(): Subject | null {
      const { text, check } = store.state;
      const given = text === null || check?.kind !== 'good' ? null : overrides();
      return text === null || given === null ? null : { text, overrides: given };
    },

    /** Has the session do work beside the run. */
    async beside<Job extends BesideJob>(
      job: Job,
      onNews: (news: BesideNews) => void = () => {},
    ): Promise<BesideOutcome<Job['kind']>> {
      return (await session.beside(job, proxy(onNews))) as BesideOutcome<Job['kind']>;
    },

    /** Ends that work. */
    cancelBeside: () => void session.cancelBeside(),

    /** A scenario of the gallery with the series files that it needs; null when there is none. */
    async fetchWhole(path: string): Promise<ScenarioText | null> {
      const text = await fetchScenario(path);
      if (text === null) return null;
      const found = await session.check(text);
      const files = found.kind === 'missing' ? await fetchBeside(path, found.files) : text.files;
      // Problems name the file, and in the gallery its path says which it is.
      return { name: path, source: text.source, files };
    },

    /** Ends the run; what is finished stays. */
    cancel: () => void session.cancel(),

    edit(source: string): void {
      const { text } = store.state;
      if (source === text?.source) return;
      editing.remember('text');
      const edited = { name: text?.name ?? 'scenario.yaml', files: text?.files ?? {}, source };
      update({ text: edited, check: null });
      clearTimeout(resting);
      resting = setTimeout(() => void use(edited, null), RESTS);
    },

    showEditor(editor: Editor): void {
      update({ editor });
    },

    /** Puts the cursor where a problem stands in the text. */
    async goTo(line: number, column: number): Promise<void> {
      update({ editor: 'text' });
      const { goTo } = await import('./editor/yaml-editor.ts');
      goTo(line, column);
      update({});
    },

    /** Shows the help of a field, or hides it again. */
    explain(id: string): void {
      const explained = new Set(store.state.explained);
      if (!explained.delete(id)) explained.add(id);
      update({ explained });
    },

    saveScenario(): void {
      const { text } = store.state;
      if (text !== null) saveFile(text.name, 'application/yaml', text.source);
    },

    setField(field: 'seed' | 'paths', value: string): void {
      update({ [field]: value.trim() });
    },

    setLang(lang: Language): void {
      update({ lang });
      toUrl();
    },

    setTheme(theme: Theme): void {
      update({ theme });
      toUrl();
    },

    showView(view: ViewName): void {
      if (view !== store.state.view) update({ view, charts: [] });
      toUrl();
    },

    showRail: (railOpen: boolean) => update({ railOpen }),
    showGallery: (galleryOpen: boolean) => update({ galleryOpen }),

    toggleTable(id: string): void {
      const asTable = new Set(store.state.asTable);
      if (!asTable.delete(id)) asTable.add(id);
      update({ asTable });
    },

    async share(): Promise<void> {
      if (!(await tellUrl())) return update({ message: words().tooLongToShare });
      await navigator.clipboard.writeText(location.href);
      update({ linkCopied: true });
      setTimeout(() => update({ linkCopied: false }), 2000);
    },

    /** Keeps what a reader asks beside the run, for the address too. */
    setChoices(part: Partial<Choices>): void {
      update({ choices: { ...store.state.choices, ...part } });
      toUrl();
    },

    /** Whether the address asks for this and its time has come; true once. */
    takeAsked(name: Asked): boolean {
      const { asked, progress, check } = store.state;
      if (asked !== name || progress !== null || check?.kind !== 'good') return false;
      update({ asked: null });
      return true;
    },

    /** What the page opens with: the scenario of the address, else the one that the server was started with. */
    async begin({ own, scenario, choices }: UrlState): Promise<void> {
      const notice = choices === undefined ? null : await takeChoices(choices);
      const opening = own !== undefined ? openLink(own) : scenario !== undefined ? choose(scenario) : openOffered();
      if (notice !== null) update({ notice });
      await opening;
    },
  };
}
