import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatMoney, formatNumber, formatShare } from '../words/number.ts';
import { readEffort } from '../words/readings/harm.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { frame, valueTicks } from './frame.ts';
import { colour } from './palette.ts';
import { numberColumn } from './table-columns.ts';

const NOTE = {
  en: 'Up to 500 runs for each share, against the same runs without frauds. Fakes that answer to their gain answer to being found too.',
  zh: '每个查获率最多500次模拟，与同一批无欺诈的模拟对照。随收益而变的虚假消费也会随查获率而变。',
};
const BAND = { en: 'Band: interval of the average.', zh: '色带：平均值的区间。' };

/** What real buyers lose when more or fewer fakes are found. */
export function effortChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const points = (result.fraud?.effort ?? []).flatMap(({ detection, harm, fakeShare }) =>
    harm.value === null || harm.low === null || harm.high === null
      ? []
      : [{ found: 100 * detection, harm: harm.value, low: harm.low, high: harm.high, fakeShare }],
  );
  const title = readEffort(result, lang);
  if (title === '' || points.length < 2) return null;
  const low = Math.min(0, ...points.map((point) => point.low));
  const high = Math.max(0, ...points.map((point) => point.high));
  const room = 0.08 * (high - low);
  const domain: [number, number] = [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
  const last = points[points.length - 1];
  const [stroke, neutral] = [colour('fraud', dark), colour('neutral', dark)];
  const number = (value: number) => formatNumber(value, lang);
  const svg = frame({
    ...options,
    title,
    x: { label: labels.fakesFound[lang], domain: [0, 100], ticks: [0, 25, 50, 75, 100], format: number },
    y: { label: labels.worseOff[lang], domain, ticks: valueTicks(...domain), format: number },
    marks: [
      Plot.ruleY([0], { stroke: neutral, strokeDasharray: '1,3', strokeWidth: 1.5 }),
      ...(result.run.random
        ? [Plot.areaY(points, { x: 'found', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.15 })]
        : []),
      Plot.lineY(points, { x: 'found', y: 'harm', stroke, strokeWidth: 2 }),
    ],
    endLabels: [{ text: number(last.harm), y: last.harm, fill: stroke }],
  });
  return {
    id: 'effort',
    title,
    note: joinSentences([NOTE[lang], result.run.random ? BAND[lang] : ''], lang),
    svg,
    table: {
      columns: [
        numberColumn(labels.fakesFound[lang], number),
        numberColumn(labels.worseOff[lang], (harm) => formatMoney(harm, lang)),
        numberColumn(labels.lowBound[lang], (harm) => formatMoney(harm, lang)),
        numberColumn(labels.highBound[lang], (harm) => formatMoney(harm, lang)),
        numberColumn(labels.fakeOfTurnover[lang], (share) => formatShare(share, lang)),
      ],
      rows: points.map(({ found, harm, low, high, fakeShare }) => [found, harm, low, high, fakeShare]),
      along: points.map(({ found }) => found),
    },
  };
}
