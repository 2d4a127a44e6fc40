import type { ResultBundle } from '../../sim/types.ts';
import type { Language } from '../words/language.ts';

/** One column of a chart's table. */
export interface TableColumn {
  readonly label: string;
  /** A cell as words; the raw values stay in `rows` for files. */
  readonly format: (value: Cell) => string;
  /** Set right, in tabular figures. */
  readonly numeric: boolean;
}

export type Cell = number | string | null;

/** The data of a chart, which is also its text alternative. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * Where each row stands on the x axis of the drawing, in the axis's units, when rows lie along it. Where they are marks
   * of the drawing instead these carry the row's number as `data-row`, and as `data-columns` the columns that they show
   * if not all. So a page can show the values where they are drawn.
   */
  readonly along?: readonly number[];
  /** The columns that say what is drawn; all without it. */
  readonly shown?: readonly number[];
}

/** One question, one answer. */
export interface Chart {
  /** Stable, for file names and links: `cash`, `survival`, … */
  readonly id: string;
  /** The answer in words, computed from the result. */
  readonly title: string;
  /** How sure it is and how to read it. */
  readonly note: string;
  readonly svg: SVGElement | HTMLElement;
  readonly table: ChartTable;
}

export interface ChartOptions {
  /** The browser's own, or linkedom's. */
  readonly document: Document;
  readonly lang: Language;
  /** Width in pixels that the chart is laid out for, from 320 to 1200; 720 without it. */
  readonly width?: number;
  /** Colours for a dark ground where no style sheet gives them. */
  readonly dark?: boolean;
}

/** Draws one chart of a result; null when the result has nothing to show in it. */
export type ChartBuilder = (result: ResultBundle, options: ChartOptions) => Chart | null;
