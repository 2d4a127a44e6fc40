import { charts } from '../charts/charts.ts';
import { readAttacker, readDetection, readFakes, readFound, readSplit } from '../words/readings/fakes.ts';
import { readDilution, readEffort, readHarm } from '../words/readings/harm.ts';
import { readInsiders, readSybils } from '../words/readings/insiders.ts';
import { readLossByDay, readMarkup, readSale } from '../words/readings/marked-up.ts';
import { sentences } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { titled } from './heading.ts';
import type { Section } from './section.ts';

const TITLE = { en: 'Who cheats, and who pays for it?', zh: '谁在欺诈？谁来买单？' };

/** What frauds bring to whom; null where the scenario has none. */
export const fraudSection: Section = (context) => {
  const { make, result, lang } = context;
  if (result.fraud === undefined) return null;
  const paragraphs = [
    [readFakes(result, lang), readFound(result, lang)],
    [readAttacker(result, lang), readDetection(result, lang), readSplit(result, lang)],
    [readSale(result, lang), readMarkup(result, lang), readLossByDay(result, lang)],
    [readInsiders(result, lang), readSybils(result, lang)],
    [readHarm(result, lang), readDilution(result, lang), readEffort(result, lang)],
  ].map((readings) => sentences(readings, lang));
  return titled(
    context,
    'fraud',
    TITLE[lang],
    ...paragraphs.filter((text) => text !== '').map((text) => make('p', {}, text)),
    make(
      'div',
      { class: 'charts' },
      ...[charts.fakeShare, charts.attacker, charts.effort, charts.dilution, charts.markupLoss].map((build) =>
        chartFigure(build, context),
      ),
    ),
  );
};
