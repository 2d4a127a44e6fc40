import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { formatMoney, formatNumber, formatShare } from '../words/number.ts';
import { readDetection } from '../words/readings/fakes.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { frame, valueTicks } from './frame.ts';
import { colour } from './palette.ts';
import { numberColumn } from './table-columns.ts';

const NOTE = {
  en: 'The internal rate of a fake purchase, per day on what is paid for it. It pays while it earns more than money is worth to who makes it. All else as in this run.',
  zh: '一笔虚假消费按所交费用计的每日内部收益率；高于其资金成本时才有利可图。其余条件与本次模拟相同。',
};

/** What a fake purchase earns when more or fewer fakes are found. */
export function attackerChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const attacker = result.fraud?.attacker;
  if (attacker === undefined) return null;
  const points = attacker.byDetection.flatMap(({ detection, irr, npv }) =>
    irr === null ? [] : [{ found: 100 * detection, rate: 100 * irr, npv }],
  );
  if (points.length < 2) return null;
  const title = readDetection(result, lang);
  const rates = points.map(({ rate }) => rate);
  const low = Math.min(0, ...rates);
  const high = Math.max(0, ...rates);
  const room = 0.08 * (high - low || 1);
  const domain: [number, number] = [low < 0 ? low - room : 0, high + room];
  const last = points[points.length - 1];
  const [stroke, neutral] = [colour('fraud', dark), colour('neutral', dark)];
  const { breakEvenDetection: even } = attacker;
  const percent = (value: number) => formatNumber(value, lang);
  const svg = frame({
    ...options,
    title,
    x: { label: labels.fakesFound[lang], domain: [0, 100], ticks: [0, 25, 50, 75, 100], format: percent },
    y: { label: labels.rateADay[lang], domain, ticks: valueTicks(...domain), format: percent },
    marks: [
      Plot.ruleY([0], { stroke: neutral, strokeDasharray: '1,3', strokeWidth: 1.5 }),
      Plot.lineY(points, { x: 'found', y: 'rate', stroke, strokeWidth: 2 }),
    ],
    endLabels: [{ text: formatShare(last.rate / 100, lang), y: last.rate, fill: stroke }],
    ...(even !== null &&
      even > 0 && { event: { x: 100 * even, text: labels.breaksEven[lang], fill: colour('safeguards', dark) } }),
  });
  return {
    id: 'attacker',
    title,
    note: joinSentences([readSureness(result, lang), NOTE[lang]], lang),
    svg,
    table: {
      columns: [
        numberColumn(labels.fakesFound[lang], percent),
        numberColumn(labels.rateADay[lang], percent),
        numberColumn(labels.gain[lang], (npv) => formatMoney(npv, lang)),
      ],
      rows: points.map(({ found, rate, npv }) => [found, rate, npv]),
      along: points.map(({ found }) => found),
    },
  };
}
