import type { Chart, ChartOptions } from '../../reports/charts/chart.ts';
import type { Language } from '../../reports/words/language.ts';
import { tidy } from '../result/tidy.ts';

const WIDEST = 900;
/** Space between the edges of a panel and its chart, both sides together. */
const PADDING = 70;
/** Narrower changes are no reason to draw again. */
const SLACK = 20;

/**
 * Drawings of what a panel has computed, made once for each subject, language and width, without those that have nothing to show; they
 * are for one panel. `widthIn` says how wide one is where the view has that much room.
 */
export function keptDrawings<Subject>(
  draw: (subject: Subject, options: ChartOptions) => readonly (Chart | null)[],
  widthIn = (room: number): number => Math.min(WIDEST, room - PADDING),
): (subject: Subject, lang: Language) => readonly Chart[] {
  let kept: { subject: Subject; lang: Language; width: number; charts: readonly Chart[] } | null = null;
  return (subject, lang) => {
    const width = widthIn(document.querySelector('#panel')?.clientWidth ?? WIDEST);
    if (kept?.subject !== subject || kept.lang !== lang || Math.abs(kept.width - width) > SLACK) {
      const charts = draw(subject, { document, lang, width }).filter((chart) => chart !== null);
      for (const { svg } of charts) tidy(svg);
      kept = { subject, lang, width, charts };
    }
    return kept.charts;
  };
}
