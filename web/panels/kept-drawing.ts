import type { Chart, ChartOptions } from '../../reports/charts/chart.ts';
import type { Language } from '../../reports/words/language.ts';
import { tidy } from '../result/draw-charts.ts';

/** Space between the edges of the panel and its chart, both sides together. */
const PADDING = 70;
const WIDEST = 900;
/** Narrower changes are no reason to draw again. */
const SLACK = 20;

/** A drawing of what a panel has computed, made once for each subject, language and width; it is for one panel. */
export function keptDrawing<Subject>(
  draw: (subject: Subject, options: ChartOptions) => Chart | null,
): (subject: Subject, lang: Language) => Chart | null {
  let kept: { subject: Subject; lang: Language; width: number; chart: Chart | null } | null = null;
  return (subject, lang) => {
    const room = document.querySelector('#panel')?.clientWidth ?? WIDEST;
    const width = Math.min(WIDEST, room - PADDING);
    if (kept?.subject !== subject || kept.lang !== lang || Math.abs(kept.width - width) > SLACK) {
      const chart = draw(subject, { document, lang, width });
      if (chart !== null) tidy(chart.svg);
      kept = { subject, lang, width, chart };
    }
    return kept.chart;
  };
}
