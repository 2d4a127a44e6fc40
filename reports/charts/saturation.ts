import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { formatNumber } from '../words/number.ts';
import { accountsOfEach, readSaturation, readSureOfMembers } from '../words/readings/referrals.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import { colour } from './palette.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';

const WORDS = {
  axis: { en: 'members who have joined', zh: '累计加入人数' },
  joined: { en: 'joined', zh: '已加入' },
  reachable: { en: 'within reach', zh: '可触及' },
  ranOut: { en: 'no one left to bring', zh: '无人可再发展' },
  until: { en: 'Until', zh: '截至' },
  newcomers: { en: 'newcomers', zh: '新人' },
  each: { en: 'newcomers for 100 members before', zh: '每100名原有会员的新人' },
};
const NOTE = {
  en: 'Those who left are counted. The fewer newcomers there are for each member, the fewer can win back through others what they paid.',
  zh: '已退出者计入。每名会员对应的新人越少，能靠他人收回付出的人就越少。',
};

/** How many have joined of all who might. */
export function saturationChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const title = readSaturation(result, lang);
  const { pyramid } = result;
  if (pyramid === undefined || title === '') return null;
  const { byJoining, reachable, standsFor, recruitsRunOutDay } = pyramid;
  const ranOut = recruitsRunOutDay.p50;
  const width = byJoining[1].day - byJoining[0].day;
  const accounts = accountsOfEach(pyramid) * standsFor;
  let joined = 0;
  const points = byJoining.map(({ day, members }) => {
    const before = joined;
    const newcomers = members.value! * accounts;
    joined += newcomers;
    return { day: day + width, joined, newcomers, of100: before > 0 ? (100 * newcomers) / before : null };
  });
  const end = points[points.length - 1].day;
  const top = Math.max(joined, reachable ?? 0);
  const [members, neutral] = [colour('members', dark), colour('neutral', dark)];
  const svg = frame({
    ...options,
    title,
    x: { ...dayAxis(end, result.scenario.start, widthOf(options) - 150, lang), domain: [0, end] },
    y: {
      label: WORDS.axis[lang],
      // Room between what happens and the names of the lines.
      domain: [0, top * (ranOut === null ? 1.06 : 1.2)],
      ticks: valueTicks(0, top),
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      ...(reachable === null
        ? []
        : [Plot.ruleY([reachable], { stroke: neutral, strokeDasharray: '5,4', strokeWidth: 1.5 })]),
      Plot.lineY(points, { x: 'day', y: 'joined', stroke: members, strokeWidth: 2 }),
      Plot.dot(points, { x: 'day', y: 'joined', fill: members, r: 2.5 }),
    ],
    ...(ranOut !== null && {
      event: { x: ranOut, text: WORDS.ranOut[lang], fill: colour('failure', dark) },
    }),
    endLabels: [
      { text: `${WORDS.joined[lang]}\n${formatNumber(Math.round(joined), lang)}`, y: joined, fill: members },
      ...(reachable === null
        ? []
        : [{ text: `${WORDS.reachable[lang]}\n${formatNumber(reachable, lang)}`, y: reachable, fill: neutral }]),
    ],
  });
  const count = (value: number) => formatNumber(value, lang);
  return {
    id: 'saturation',
    title,
    note: joinSentences([readSureOfMembers(result, lang), NOTE[lang]], lang),
    svg,
    table: {
      columns: [
        ...dayColumns(result, lang, WORDS.until[lang]),
        numberColumn(WORDS.joined[lang], count),
        numberColumn(WORDS.newcomers[lang], count),
        numberColumn(WORDS.each[lang], count),
      ],
      rows: points.map(({ day, joined: all, newcomers, of100 }) => [...dayCells(day, result), all, newcomers, of100]),
      along: points.map(({ day }) => day),
    },
  };
}
