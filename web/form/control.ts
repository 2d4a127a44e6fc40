import type { Words } from '../../sim/index.ts';

/** Where a value stands in a scenario: `['scheme', 'payout', 'days']`. */
export type Path = readonly (string | number)[];

interface Common {
  readonly path: Path;
  readonly label: Words;
  /** What the field says of itself. */
  readonly help: Words;
  /** Whether the file says it; else its default stands. */
  readonly given: boolean;
  /** Whether the field may be taken out of the file. */
  readonly optional: boolean;
  /** The other way to say it, where there is one: a number that is not known for certain, or one that is. */
  readonly turn?: { readonly to: 'uncertain' | 'certain'; readonly value: unknown };
}

/** A number, or a text that stands for one (`16%`, `500万`, `2y`). */
export interface NumberControl extends Common {
  readonly type: 'number';
  readonly unit: string;
  /** Null where nothing stands and there is no default, or where a date or a distribution does. */
  readonly value: number | null;
  /** As the file has it; the default without it. */
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** What is put into the file when the field is added. */
  readonly sample: unknown;
}

export interface Option {
  /** What is put into the file when it is chosen. */
  readonly value: unknown;
  readonly title: Words;
}

export interface ChoiceControl extends Common {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** The index of the option that stands; −1 when none does. */
  readonly chosen: number;
}

export interface SwitchControl extends Common {
  readonly type: 'switch';
  readonly value: boolean;
}

export interface TextControl extends Common {
  readonly type: 'text';
  readonly text: string;
}

/** A part of the scenario with fields of its own. */
export interface PartControl extends Common {
  readonly type: 'part';
  readonly controls: readonly Control[];
  /** What is put into the file when the part is switched on. */
  readonly sample: unknown;
}

/** Rows of one form: a list, or parts under names of the file's own. A page of them is shown. */
export interface ListControl extends Common {
  readonly type: 'list';
  readonly rows: readonly Control[];
  /** The place of the first row that is shown, and the number of all. */
  readonly first: number;
  readonly count: number;
  /** What is put in as one row more; undefined where no more may come. */
  readonly next: Edit | undefined;
  /** Whether rows have names of the file's own, which a new one needs. */
  readonly named: boolean;
  /** What is put into the file when the list is added. */
  readonly sample: unknown;
}

/** Where the rows shown of each list begin, by the list's path joined with dots; 0 without. */
export type Pages = Readonly<Record<string, number>>;

/** What only the text of the file can change. */
export interface OtherControl extends Common {
  readonly type: 'other';
  readonly text: string;
}

export type Control =
  | NumberControl
  | ChoiceControl
  | SwitchControl
  | TextControl
  | PartControl
  | ListControl
  | OtherControl;

/** The controls in a control. */
export const controlsIn = (control: Control): readonly Control[] =>
  control.type === 'part' ? control.controls : control.type === 'list' ? control.rows : [];

/** One change of a scenario: the value that shall stand at a path; without one the field is taken out. */
export interface Edit {
  readonly path: Path;
  readonly value?: unknown;
}
