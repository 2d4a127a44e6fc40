import type { Chart } from '../reports/charts/chart.ts';
import { type Language, languages } from '../reports/words/language.ts';
import type { PhraseBook, Progress, ResultBundle } from '../sim/index.ts';
import type { GalleryEntry } from './build/gallery.ts';
import { type Asked, type Choices, noChoices } from './choices.ts';
import type { Control, Pages } from './form/control.ts';
import type { Check, FileMeaning, ScenarioText } from './session/session.ts';

const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The tabs, in their order. */
export const viewNames = ['sustainability', 'fraud', 'pyramid', 'rules', 'compare', 'data'] as const;
export type ViewName = (typeof viewNames)[number];

export type Editor = 'controls' | 'text';

/** What the address says: enough to come back to the same picture, or to send it to someone. */
export interface UrlState {
  /** A scenario of the gallery, below `scenarios/`. */
  readonly scenario?: string;
  /** One's own scenario, packed: `packScenario`. */
  readonly own?: string;
  readonly seed?: string;
  readonly paths?: string;
  readonly lang?: Language;
  readonly theme?: Theme;
  readonly view?: ViewName;
  /** What is asked beside the run, packed: `packChoices`. */
  readonly choices?: string;
}

/** Reads the part of an address after `#`; what is not understood is left out. */
export function readUrl(hash: string): UrlState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (key: string) => given.get(key) || undefined;
  const oneOf = <T extends string>(key: string, allowed: readonly T[]) => allowed.find((one) => one === given.get(key));
  return {
    scenario: text('scenario'),
    own: text('own'),
    seed: text('seed'),
    paths: text('paths'),
    lang: oneOf('lang', languages),
    theme: oneOf('theme', themes),
    view: oneOf('view', viewNames),
    choices: text('choices'),
  };
}

/** The part after `#` that `readUrl` reads back. */
export function writeUrl(state: UrlState): string {
  const filled = Object.entries(state).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(filled).toString();
}

/** Everything that the page shows is a function of this. */
export interface PageState {
  readonly lang: Language;
  readonly theme: Theme;
  /** The scenarios that come with the page; empty until they are loaded. */
  readonly gallery: readonly GalleryEntry[];
  /** Whether all scenarios of the gallery are shown. */
  readonly galleryOpen: boolean;
  /** The scenario's place in the gallery; null for one's own. */
  readonly origin: string | null;
  readonly text: ScenarioText | null;
  /** The text as it was opened: what “reset” goes back to. */
  readonly opened: { readonly text: ScenarioText; readonly origin: string | null } | null;
  /** The texts before this one, the last one last, and those that were undone. */
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** The controls of `text`; null where it cannot be read. */
  readonly form: readonly Control[] | null;
  /** The rows of its lists that are shown. */
  readonly pages: Pages;
  /** Whether the scenario is shown by its controls or by its text. */
  readonly editor: Editor;
  /** Ids of the fields whose help is shown. */
  readonly explained: ReadonlySet<string>;
  /** What the session says of `text`; null while it is looking. */
  readonly check: Check | null;
  /** What `text` says; null while it is not known or not good. */
  readonly meaning: FileMeaning | null;
  /** What stands in the fields; empty where the file's own value stands. */
  readonly seed: string;
  readonly paths: string;
  readonly view: ViewName;
  /** What is asked beside the run. */
  readonly choices: Choices;
  /** What the address asks to be computed once the run is over; null from when that has begun. */
  readonly asked: Asked | null;
  /** What is wrong with the address; until another scenario is opened. */
  readonly notice: string | null;
  /** Null when nothing is running. */
  readonly progress: Progress | null;
  readonly result: ResultBundle | null;
  /** True while `result` will still be refined. */
  readonly partial: boolean;
  /** The charts of `view`, as far as they are drawn. */
  readonly charts: readonly Chart[];
  /** Ids of the charts that are shown as tables. */
  readonly asTable: ReadonlySet<string>;
  /** What problems of files are called; empty until it is needed and loaded. */
  readonly phrases: Readonly<Record<Language, PhraseBook>>;
  /** A mistake that is not in the scenario's text. */
  readonly message: string | null;
  /** Whether the drawer with the scenario is open on a narrow screen. */
  readonly railOpen: boolean;
  readonly linkCopied: boolean;
}

export const startState: PageState = {
  lang: 'en',
  theme: 'light',
  gallery: [],
  galleryOpen: false,
  origin: null,
  text: null,
  opened: null,
  past: [],
  future: [],
  form: null,
  pages: {},
  editor: 'controls',
  explained: new Set(),
  check: null,
  meaning: null,
  seed: '',
  paths: '',
  view: 'sustainability',
  choices: noChoices,
  asked: null,
  notice: null,
  progress: null,
  result: null,
  partial: false,
  charts: [],
  asTable: new Set(),
  phrases: { en: {}, zh: {} },
  message: null,
  railOpen: false,
  linkCopied: false,
};

/** The address of a state; `own` is its scenario packed, where it is none of the gallery, `choices` what is asked beside it. */
export const urlOf = (
  { origin, seed, paths, lang, theme, view }: PageState,
  own: string | null,
  choices: string | null,
): string =>
  writeUrl({
    scenario: origin ?? undefined,
    own: own ?? undefined,
    seed,
    paths,
    lang,
    theme,
    view,
    choices: choices ?? undefined,
  });
