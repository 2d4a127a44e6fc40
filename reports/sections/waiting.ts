import { charts } from '../charts/charts.ts';
import { readMerchants, readTake, readWaiting } from '../words/readings/waiting.ts';
import { sentence, sentences } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { titled } from './heading.ts';
import type { Section } from './section.ts';

const TITLE = { en: 'What does waiting cost, and whom?', zh: '拖延的代价由谁承担？' };

/** What a stop on some days leaves unpaid; what merchants and owners have of it. Null where no day is recorded. */
export const waitingSection: Section = (context) => {
  const { make, result, lang } = context;
  if (result.stop.length === 0) return null;
  const figure = chartFigure(charts.waiting, context);
  return titled(
    context,
    'waiting',
    TITLE[lang],
    make('p', {}, sentences([readMerchants(result, lang), readTake(result, lang)], lang)),
    // A chart of nothing is said in words.
    figure ?? make('p', {}, sentence(readWaiting(result, lang), lang)),
  );
};
