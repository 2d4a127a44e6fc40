import { survivalChart } from '../charts/survival.ts';
import { readFailure, readFailureDays, readFailureKinds, readFirstShort } from '../words/readings/failure.ts';
import { sentence, sentences, upperFirst } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { beside, titled } from './heading.ts';
import type { Section } from './section.ts';

const TITLE = { en: 'Does it fail, and when?', zh: '会失败吗？何时？' };

/** Probability, day and kind of failure, and the first day on which money is short. */
export const failureSection: Section = (context) => {
  const { make, result, lang } = context;
  const kinds = readFailureKinds(result, lang);
  return titled(
    context,
    'failure',
    TITLE[lang],
    beside(
      context,
      [
        make('p', {}, sentences([readFailure(result, lang), readFailureDays(result, lang)], lang)),
        kinds === '' ? null : make('p', {}, sentence(upperFirst(kinds), lang)),
        make('p', {}, sentence(readFirstShort(result, lang), lang)),
      ],
      chartFigure(survivalChart, context),
    ),
  );
};
