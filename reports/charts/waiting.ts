import * as Plot from '@observablehq/plot';
import type { Estimate, ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import { currency, formatMoney, formatNumber } from '../words/number.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { readWaiting } from '../words/readings/waiting.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import { colour } from './palette.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

const WORDS = {
  stopped: { en: 'stopped', zh: '叫停' },
  fled: { en: 'operator flees', zh: '经营者潜逃' },
  unpaid: { en: 'unpaid if stopped', zh: '叫停后未付' },
  afterFlight: { en: 'unpaid if the operator flees', zh: '经营者潜逃后未付' },
  members: { en: 'members', zh: '会员数' },
  each: { en: 'lost by each', zh: '人均损失' },
  axis: { en: 'unpaid', zh: '未付金额' },
};

const NOTE = {
  en: 'Average over all runs, failed ones included. When stopped, cash, pool and deposit go to members; when the operator flees, only the supervised share and the deposit are left.',
  zh: '全部模拟的平均值，含已失败者。叫停时现金、资金池与保证金归会员；经营者潜逃时只剩受监管部分与保证金。',
};

const NOTE_STORED = {
  en: 'Average over all runs, failed ones included. When stopped, cash and escrow go to who paid in; when the owner flees, only the escrow is left.',
  zh: '全部模拟的平均值，含已失败者。叫停时现金与存管资金归预付者；店主潜逃时只剩存管资金。',
};

/** What is unpaid when the scheme is stopped on a day. */
export function waitingChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const { stop, scenario } = result;
  const lines = [
    { name: 'stopped', meaning: 'claims', dash: undefined, of: ({ unpaid }) => unpaid },
    { name: 'fled', meaning: 'failure', dash: '4,3', of: ({ unpaidAfterFlight }) => unpaidAfterFlight },
  ] as const satisfies readonly {
    name: keyof typeof WORDS;
    meaning: 'claims' | 'failure';
    dash: string | undefined;
    of: (one: (typeof stop)[number]) => Estimate;
  }[];
  const top = Math.max(...stop.flatMap((one) => lines.map(({ of }) => of(one).value ?? 0)));
  if (stop.length < 2 || !(top > 0)) return null;
  const shown = lines.filter(({ of }) => stop.every((one) => of(one).value !== null));
  const title = readWaiting(result, lang);
  const end = stop[stop.length - 1].day;
  const domain: [number, number] = [0, top * 1.04];
  const svg = frame({
    ...options,
    title,
    x: { ...dayAxis(end, scenario.start, widthOf(options) - 180, lang), domain: [0, end] },
    y: {
      label: `${WORDS.axis[lang]}${lang === 'en' ? ', ' : '，'}${currency[lang]}`,
      domain,
      ticks: valueTicks(...domain),
      format: (value) => formatNumber(value, lang),
    },
    marks: shown.flatMap(({ of, meaning, dash }) => {
      const points = stop.map((one) => ({ day: one.day, value: of(one).value! }));
      const fill = colour(meaning, dark);
      return [
        Plot.lineY(points, { x: 'day', y: 'value', stroke: fill, strokeWidth: 2, strokeDasharray: dash }),
        Plot.dot(points, { x: 'day', y: 'value', fill, r: 3 }),
      ];
    }),
    endLabels: shown.map(({ name, of, meaning }) => ({
      text: WORDS[name][lang],
      y: of(stop[stop.length - 1]).value!,
      fill: colour(meaning, dark),
    })),
  });
  const money = (value: number) => formatMoney(value, lang);
  const peopled = stop.some(({ members }) => members.value !== null);
  return {
    id: 'waiting',
    title,
    note: joinSentences(
      [readSureness(result, lang), (result.ordinary?.stored === undefined ? NOTE : NOTE_STORED)[lang]],
      lang,
    ),
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang),
        numberColumn(WORDS.unpaid[lang], money),
        numberColumn(labels.lowBound[lang], money),
        numberColumn(labels.highBound[lang], money),
        numberColumn(WORDS.afterFlight[lang], money),
        ...(peopled
          ? [
              numberColumn(WORDS.members[lang], (value) => formatNumber(value, lang)),
              numberColumn(WORDS.each[lang], money),
            ]
          : []),
      ],
      rows: stop.map(({ day, unpaid, unpaidAfterFlight, members, lostPerMember }) => [
        ...dayCells(day, result),
        unpaid.value,
        unpaid.low,
        unpaid.high,
        unpaidAfterFlight.value,
        ...(peopled ? [members.value, lostPerMember.value] : []),
      ]),
      along: stop.map(({ day }) => day),
    },
  };
}
