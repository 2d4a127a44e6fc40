import { parseHTML } from 'linkedom';
import type { Comparison } from '../../sim/index.ts';
import { comparisonCharts } from '../charts/trade-off.ts';
import { figureOf } from '../sections/figure.ts';
import { nameTable, titled } from '../sections/heading.ts';
import { formatDuration } from '../words/day.ts';
import { levelMeanings, levelWords } from '../words/labels.ts';
import { type Language, nameOf } from '../words/language.ts';
import {
  comparisonTitles,
  drawnOf,
  knownMeasures,
  letterOf,
  measureNames,
  readDifferences,
  readMeasure,
  readPairing,
  readStopped,
} from '../words/readings/comparison.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences, sentence, sentences } from '../words/sentences.ts';
import { fillHead } from './document-head.ts';
import { elementMaker } from './element.ts';

export interface ComparisonReportOptions {
  readonly lang: Language;
  /** Scenarios that were to be compared. */
  readonly asked: number;
  /** The command that makes this comparison again. */
  readonly command: string;
}

const WORDS = {
  kicker: { en: 'Rebatescope comparison', zh: 'Rebatescope比较' },
  title: {
    en: (count: number) => (count === 1 ? 'One scenario' : `${count} scenarios compared`),
    zh: (count: number) => (count === 1 ? '一个情景' : `${count}个情景的比较`),
  },
  method: { en: 'How it was compared', zh: '比较方法' },
  alike: {
    en: 'All scenarios were run on the same random numbers, with the first one’s seed and number of runs. A difference is taken run by run, so that what is drawn alike falls out.',
    zh: '所有情景使用第一个情景的种子和模拟次数，以相同的随机数运行。差异逐次模拟配对计算，相同的随机因素相互抵消。',
  },
  notice: {
    en: 'Screening, not legal advice. A model’s answer to the assumptions of the files; it says nothing about any person’s guilt.',
    zh: '筛查结果，不构成法律意见。本报告是模型对各文件所作假设的回答，不涉及任何人的责任认定。',
  },
  again: { en: 'Run it again', zh: '重新运行' },
};

/** A comparison as one HTML file that opens offline, prints on A4 and runs no script. */
export function comparisonHtml(comparison: Comparison, { lang, asked, command }: ComparisonReportOptions): string {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const make = elementMaker(document);
  const context = { make, document, lang };
  const { scenarios } = comparison;
  const drawn = drawnOf(comparison);
  const title = WORDS.title[lang](scenarios.length);

  const verdicts = scenarios.map((result, i) =>
    make(
      'section',
      { class: `verdict ${result.verdict.level}` },
      make('p', { class: 'because' }, `${letterOf(i)} · ${nameOf(result.scenario, lang)}`),
      make(
        'p',
        { class: 'level' },
        make('strong', {}, levelWords[result.verdict.level][lang]),
        ` ${levelMeanings[result.verdict.level][lang]}`,
      ),
    ),
  );
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }),
    ...scenarios.map((_, i) => make('th', { scope: 'col' }, letterOf(i))),
  );
  const rows = knownMeasures(comparison).map((measure) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, measureNames[measure][lang]),
      ...scenarios.map((result) => make('td', {}, readMeasure(measure, result, lang))),
    ),
  );
  const table = make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows));
  const figures = comparisonCharts.map((draw) => figureOf((options) => draw(comparison, options), context));
  const changes = scenarios.slice(1).map((_, i) => {
    const to = i + 1;
    const heading = comparisonTitles.against[lang](letterOf(to), letterOf(0));
    return titled(context, `against-${to}`, heading, nameTable(context, readDifferences(comparison, to, lang)));
  });

  fillHead(document, title, lang);
  document.body.append(
    make('header', {}, make('p', { class: 'dim' }, WORDS.kicker[lang]), make('h1', {}, title)),
    make(
      'main',
      {},
      ...verdicts,
      make('p', { class: 'notice' }, WORDS.notice[lang]),
      titled(
        context,
        'figures',
        comparisonTitles.figures[lang],
        make('div', { class: 'scroll measures' }, table),
        make('div', { class: 'charts' }, ...figures),
      ),
      ...changes,
      titled(
        context,
        'method',
        WORDS.method[lang],
        drawn.run.random ? make('p', {}, WORDS.alike[lang]) : null,
        make(
          'p',
          {},
          joinSentences([readSureness(drawn, lang), sentence(formatDuration(drawn.run.horizonDays, lang), lang)], lang),
        ),
        make('p', {}, sentences([readPairing(comparison, lang), readStopped(comparison, asked, lang)], lang)),
      ),
      titled(context, 'again', WORDS.again[lang], make('pre', {}, make('code', {}, command))),
    ),
    make('footer', {}, `rebatescope ${drawn.run.version}`),
  );
  return document.toString();
}
