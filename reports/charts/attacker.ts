import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { currency, formatMoney, formatNumber } from '../words/number.ts';
import { readDetection } from '../words/readings/fakes.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { frame, valueTicks } from './frame.ts';
import { colour } from './palette.ts';
import { numberColumn } from './table-columns.ts';

const NOTE = {
  en: 'What a fake purchase brings, at today’s worth and after what is taken back and fined, less what is paid for it. The table has its internal rate too, the highest where there are several: where money comes back before a fine is due, it may be high where the purchase loses. All else as in this run.',
  zh: '一笔虚假消费所得返还的现值，扣除追回、罚款和所交费用。表中另列内部收益率，有多个时取最高者：若返还先于罚款，即使亏损，收益率也可能很高。其余条件与本次模拟相同。',
};

/** What a fake purchase earns when more or fewer fakes are found: money, since a rate does not tell gain from loss where fines come late. */
export function attackerChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const attacker = result.fraud?.attacker;
  if (attacker === undefined) return null;
  const points = attacker.byDetection.flatMap(({ detection, irr, npv }) =>
    npv === null ? [] : [{ found: 100 * detection, rate: irr === null ? null : 100 * irr, npv }],
  );
  if (points.length < 2) return null;
  const title = readDetection(result, lang);
  const gains = points.map(({ npv }) => npv);
  const low = Math.min(0, ...gains);
  const high = Math.max(0, ...gains);
  const room = 0.08 * (high - low || 1);
  const domain: [number, number] = [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
  const last = points[points.length - 1];
  const [stroke, neutral] = [colour('fraud', dark), colour('neutral', dark)];
  const { breakEvenDetection: even } = attacker;
  const percent = (value: number) => formatNumber(value, lang);
  const svg = frame({
    ...options,
    title,
    x: { label: labels.fakesFound[lang], domain: [0, 100], ticks: [0, 25, 50, 75, 100], format: percent },
    y: {
      label: `${labels.gain[lang]}${lang === 'en' ? ', ' : '，'}${currency[lang]}`,
      domain,
      ticks: valueTicks(...domain),
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      Plot.ruleY([0], { stroke: neutral, strokeDasharray: '1,3', strokeWidth: 1.5 }),
      Plot.lineY(points, { x: 'found', y: 'npv', stroke, strokeWidth: 2 }),
    ],
    endLabels: [{ text: formatMoney(last.npv, lang), y: last.npv, fill: stroke }],
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
        numberColumn(labels.gain[lang], (npv) => formatMoney(npv, lang)),
        numberColumn(labels.rateADay[lang], percent),
      ],
      rows: points.map(({ found, rate, npv }) => [found, npv, rate]),
      along: points.map(({ found }) => found),
    },
  };
}
