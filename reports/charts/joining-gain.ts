import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { currency, formatNumber } from '../words/number.ts';
import { readJoining, readSureOfMembers } from '../words/readings/referrals.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import { gainColumns, gainRow } from './gain-columns.ts';
import { colour } from './palette.ts';
import { dayCells, dayColumns } from './table-columns.ts';

const WORDS = {
  joined: { en: 'Joined from', zh: '加入时间起' },
  axis: { en: 'half gain more, half less', zh: '净得中位数' },
  date: { en: 'when they joined', zh: '加入时间' },
};
const NOTE = {
  en: 'Net gain: what the goods are worth, plus all that was received, less all that was paid. Thin lines are intervals of the median.',
  zh: '净得：商品价值加全部所得，减全部付出。细线为中位数的区间。',
};

/** What half of the members gain, by when they joined. */
export function joiningGainChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const title = readJoining(result, lang);
  const { pyramid } = result;
  if (pyramid === undefined || title === '') return null;
  const { byJoining } = pyramid;
  const width = byJoining[1].day - byJoining[0].day;
  const end = byJoining[byJoining.length - 1].day + width;
  const bars = byJoining
    .filter(({ members }) => members.value! > 0)
    .map(({ day, medianGain: { value, low, high } }) => ({
      from: day + 0.1 * width,
      to: day + 0.9 * width,
      middle: day + width / 2,
      gain: value!,
      low: low ?? value!,
      high: high ?? value!,
    }));
  const low = Math.min(0, ...bars.map((bar) => Math.min(bar.gain, bar.low)));
  const high = Math.max(0, ...bars.map((bar) => Math.max(bar.gain, bar.high)));
  if (low === high) return null;
  const room = 0.05 * (high - low);
  const neutral = colour('neutral', dark);
  const svg = frame({
    ...options,
    title,
    x: {
      ...dayAxis(end, result.scenario.start, widthOf(options) - 90, lang),
      label: WORDS.date[lang],
      domain: [0, end],
    },
    y: {
      label: `${WORDS.axis[lang]}${lang === 'en' ? ', ' : '，'}${currency[lang]}`,
      domain: [low < 0 ? low - room : 0, high + room],
      ticks: valueTicks(low, high),
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      Plot.rect(bars, {
        x1: 'from',
        x2: 'to',
        y1: 0,
        y2: 'gain',
        fill: ({ gain }) => colour(gain < 0 ? 'failure' : 'members', dark),
      }),
      Plot.ruleX(bars, { x: 'middle', y1: 'low', y2: 'high', stroke: 'currentColor', strokeWidth: 1 }),
      ...(low < 0 ? [Plot.ruleY([0], { stroke: neutral, strokeWidth: 1.5 })] : []),
    ],
    endLabels: [],
  });
  return {
    id: 'joining-gain',
    title,
    note: joinSentences([readSureOfMembers(result, lang), NOTE[lang]], lang),
    svg,
    table: {
      columns: [...dayColumns(result, lang, WORDS.joined[lang]), ...gainColumns(lang)],
      rows: byJoining.map((group) => [...dayCells(group.day, result), ...gainRow(group)]),
      along: byJoining.map(({ day }) => day + width / 2),
    },
  };
}
