import { parseHTML } from 'linkedom';
import type { Sweep } from '../../sim/index.ts';
import { frontierChart } from '../charts/frontier.ts';
import { figureOf } from '../sections/figure.ts';
import { titled } from '../sections/heading.ts';
import { formatDuration } from '../words/day.ts';
import { type Language, nameOf } from '../words/language.ts';
import { readRefused, readSweep, readSweepRuns, readVaried } from '../words/readings/sweep.ts';
import { sentence, sentences } from '../words/sentences.ts';
import { mainMeasure, measureNameFirst, valueIn } from '../words/sweep-figures.ts';
import { fillHead } from './document-head.ts';
import { elementMaker } from './element.ts';

export interface SweepReportOptions {
  readonly lang: Language;
  /** The command that makes this sweep again. */
  readonly command: string;
}

const WORDS = {
  kicker: { en: 'Rebatescope sweep', zh: 'Rebatescope扫描' },
  nothing: { en: 'No cell was finished.', zh: '没有任何一格完成。' },
  method: { en: 'How it was run', zh: '运行方法' },
  alike: {
    en: 'Every cell is a run of the scenario with these values in place of the file’s, on the same random numbers, and has the same digits as `rebatescope run` with them.',
    zh: '每格都以这些数值替换情景文件中的数值，使用相同的随机数运行，与`rebatescope run`同一设置的数字完全相同。',
  },
  notice: {
    en: 'Screening, not legal advice. A model’s answer to the assumptions of the file; it says nothing about any person’s guilt.',
    zh: '筛查结果，不构成法律意见。本报告是模型对文件所作假设的回答，不涉及任何人的责任认定。',
  },
  again: { en: 'Run it again', zh: '重新运行' },
};

/** A sweep as one HTML file that opens offline, prints on A4 and runs no script: a frontier for each figure that is a number. */
export function sweepHtml(sweep: Sweep, { lang, command }: SweepReportOptions): string {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const make = elementMaker(document);
  const context = { make, document, lang };
  const title = nameOf(sweep.scenario, lang);
  const main = mainMeasure(sweep);
  const drawn = sweep.measures.filter((measure) => {
    const values = sweep.cells.map(({ figures }) => valueIn(figures[measure]));
    // A figure that is the same everywhere is no picture.
    return measure === main || (values.every((value) => value !== null) && new Set(values).size > 1);
  });
  const charts = drawn.map((measure) =>
    titled(
      context,
      `measure-${measure.replaceAll(/[^\w]+/g, '-')}`,
      measureNameFirst(measure, lang),
      figureOf((options) => frontierChart(sweep, options, measure), context),
    ),
  );
  fillHead(document, title, lang);
  document.body.append(
    make(
      'header',
      {},
      make('p', { class: 'dim' }, WORDS.kicker[lang]),
      make('h1', {}, title),
      make('p', { class: 'lead' }, main === null ? WORDS.nothing[lang] : sentence(readSweep(sweep, lang), lang)),
    ),
    make(
      'main',
      {},
      make('p', { class: 'notice' }, WORDS.notice[lang]),
      ...charts,
      titled(
        context,
        'method',
        WORDS.method[lang],
        make('p', {}, WORDS.alike[lang]),
        make(
          'p',
          {},
          sentences(
            [readVaried(sweep, lang), readSweepRuns(sweep, lang), formatDuration(sweep.run.horizonDays, lang)],
            lang,
          ),
        ),
        sweep.refused.length > 0 ? make('p', {}, sentence(readRefused(sweep, lang), lang)) : null,
      ),
      titled(context, 'again', WORDS.again[lang], make('pre', {}, make('code', {}, command))),
    ),
    make('footer', {}, `rebatescope ${sweep.run.version}`),
  );
  return document.toString();
}
