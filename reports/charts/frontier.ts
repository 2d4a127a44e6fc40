import type { Estimate, Sweep } from '../../sim/index.ts';
import { labels } from '../words/labels.ts';
import type { Language } from '../words/language.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { readRefused, readSweep, readSweepRuns } from '../words/readings/sweep.ts';
import { joinSentences, sentence } from '../words/sentences.ts';
import {
  axisFormat,
  axisName,
  formOf,
  mainMeasure,
  measureName,
  onScale,
  readFigure,
  toldMeasures,
} from '../words/sweep-figures.ts';
import type { Cell, Chart, ChartOptions, ChartTable, TableColumn } from './chart.ts';
import { frontierLine } from './frontier-line.ts';
import { frontierMap } from './frontier-map.ts';
import { numberColumn } from './table-columns.ts';

const NOTES = {
  line: {
    en: 'Band: 95 % interval of each value. Dotted line: the scenario as it stands.',
    zh: '色带：各值的95 %区间。竖虚线：情景文件现值。',
  },
  map: {
    en: 'Cross: the scenario as it stands.',
    zh: '十字：情景文件现值。',
  },
  contour: {
    en: 'Between the cells on both sides of the solid line the chance passes 50 %, of the dashed one 5 %.',
    zh: '实线两侧的格之间概率越过50 %，虚线两侧越过5 %。',
  },
  edge: {
    en: 'The line parts the cells in which it happens from those in which it does not.',
    zh: '线的一侧为发生的格，另一侧为不发生的格。',
  },
};

const SEEN = { none: { en: 'none seen', zh: '未出现' }, all: { en: 'every run', zh: '全部出现' } };

/** One bound or value of a measure as words. */
function wordsOf(measure: string, lang: Language, part: keyof Estimate): (value: number) => string {
  const form = formOf(measure);
  if (form === 'hundred') return (value) => formatNumber(100 * value, lang);
  if (form !== 'probability') return (value) => readFigure(measure, value, false, lang);
  const share = (value: number) => formatShare(value, lang);
  // What was not seen may still be: its bound says how often.
  return part !== 'value'
    ? share
    : (value) => (value === 0 ? SEEN.none[lang] : value === 1 ? SEEN.all[lang] : share(value));
}

/** Every cell that is finished, with the interval of each estimate; `drawn` is the measure of the drawing. */
function tableOf(sweep: Sweep, drawn: string, lang: Language): ChartTable {
  const { axes, cells, run } = sweep;
  const columns: TableColumn[] = axes.map((axis) => {
    const format = axisFormat(axis, lang);
    return numberColumn(axisName(axis, lang), (value) => format(onScale(axis, value)));
  });
  const parts: ((cell: Sweep['cells'][number]) => Cell)[] = axes.map(
    (_, i) =>
      ({ values }) =>
        values[i],
  );
  const shown = [...axes.keys()];
  for (const measure of toldMeasures(sweep)) {
    const name = measureName(measure, lang);
    const isEstimate = cells.some(({ figures }) => typeof figures[measure] === 'object' && figures[measure] !== null);
    if (!isEstimate) {
      if (measure === drawn) shown.push(columns.length);
      columns.push({
        label: name,
        format: (cell) =>
          typeof cell === 'string'
            ? readFigure(measure, cell, false, lang)
            : numberColumn('', wordsOf(measure, lang, 'value')).format(cell),
        numeric: cells.every(({ figures }) => typeof figures[measure] !== 'string'),
      });
      parts.push(({ figures }) => figures[measure] as Cell);
      continue;
    }
    for (const part of run.random ? (['value', 'low', 'high'] as const) : (['value'] as const)) {
      if (measure === drawn) shown.push(columns.length);
      const label = { value: name, low: labels.lowBound[lang], high: labels.highBound[lang] }[part];
      columns.push(numberColumn(label, wordsOf(measure, lang, part)));
      parts.push(({ figures }) => {
        const figure = figures[measure];
        return typeof figure === 'object' && figure !== null ? figure[part] : null;
      });
    }
  }
  return {
    columns,
    rows: cells.map((cell) => parts.map((part) => part(cell))),
    shown,
    ...(axes.length === 1 && { along: cells.map(({ values }) => onScale(axes[0], values[0])) }),
  };
}

/**
 * Where a scheme holds and where it fails, over the one or two numbers of a sweep, as far as it has come; null as long as no cell
 * has a number. `measure` is the first measure of the sweep that is a number unless another is given.
 */
export function frontierChart(
  sweep: Sweep,
  options: ChartOptions,
  measure: string | null = mainMeasure(sweep),
): Chart | null {
  if (measure === null || sweep.cells.length === 0) return null;
  const { lang } = options;
  const title = readSweep(sweep, lang, measure);
  const isMap = sweep.axes.length === 2;
  const svg = (isMap ? frontierMap : frontierLine)(sweep, measure, { ...options, title });
  const notes = [
    sentence(readSweepRuns(sweep, lang), lang),
    ...(sweep.refused.length > 0 ? [sentence(readRefused(sweep, lang), lang)] : []),
    ...(!isMap && !sweep.run.random ? [] : [NOTES[isMap ? 'map' : 'line'][lang]]),
    ...(isMap && formOf(measure) === 'probability' ? [NOTES[sweep.run.random ? 'contour' : 'edge'][lang]] : []),
  ];
  // The measures beside the first are further pictures of the same page.
  const id = measure === mainMeasure(sweep) ? 'frontier' : `frontier-${measure.replaceAll(/[^\w]+/g, '-')}`;
  return { id, title, note: joinSentences(notes, lang), svg, table: tableOf(sweep, measure, lang) };
}
