import * as Plot from '@observablehq/plot';
import { FONT } from './frame.ts';

export interface LegendEntry {
  readonly text: string;
  readonly fill: string;
}

/** What colours stand for, one below the other in an upper corner of the plot. */
export const legendMarks = (entries: readonly LegendEntry[], corner: 'left' | 'right'): Plot.Markish[] =>
  entries.map(({ text, fill }, i) =>
    Plot.text([`■ ${text}`], {
      frameAnchor: corner === 'left' ? 'top-left' : 'top-right',
      text: (entry: string) => entry,
      textAnchor: corner === 'left' ? 'start' : 'end',
      dx: corner === 'left' ? 6 : -4,
      dy: 4 + i * FONT * 1.5,
      fill,
      fontSize: FONT,
      fontWeight: 600,
    }),
  );
