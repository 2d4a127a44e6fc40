import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { readReceipts, readSureOfMembers } from '../words/readings/referrals.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { frame, widthOf } from './frame.ts';
import { colour, ground } from './palette.ts';
import { numberColumn } from './table-columns.ts';

const WORDS = {
  members: { en: '% of members, those with least first', zh: '会员占比（%，所得少者在前）' },
  receipts: { en: '% of all that members receive', zh: '占会员全部所得（%）' },
  even: { en: 'if all got the same', zh: '若人人相同' },
  half: { en: 'bottom half', zh: '最少的一半' },
  rest: { en: 'all but the top 1 %', zh: '除最多的1 %外' },
  nothing: { en: 'nothing', zh: '无' },
  membersColumn: { en: 'Members, those with least first', zh: '会员（所得少者在前）' },
  receiptsColumn: { en: 'of all received', zh: '占全部所得' },
};
const NOTE = {
  en: 'Received are rebates on own purchases and rewards for others, whatever was paid for them (Lorenz curve).',
  zh: '所得为自身消费的返还与因他人获得的奖励，不扣除付出（洛伦兹曲线）。',
};

/** How unevenly what members receive is spread. */
export function receiptsChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const title = readReceipts(result, lang);
  const { pyramid } = result;
  if (pyramid === undefined || title === '' || pyramid.lorenz.length < 2) return null;
  const points = pyramid.lorenz.map(({ members, receipts }) => ({ x: 100 * members, y: 100 * receipts }));
  const at = (x: number) => points.find((point) => point.x >= x - 1e-9)!;
  const marked = [
    { ...at(50), name: WORDS.half[lang] },
    { ...at(99), name: WORDS.rest[lang] },
  ];
  const [members, neutral] = [colour('members', dark), colour('neutral', dark)];
  const hundred = [0, 25, 50, 75, 100];
  const number = (value: number) => formatNumber(value, lang);
  const halo = { stroke: ground(dark), strokeWidth: 3, fontSize: 12, fontWeight: 600 };
  const svg = frame({
    ...options,
    title,
    x: { label: WORDS.members[lang], domain: [0, 100], ticks: hundred, format: number },
    y: { label: WORDS.receipts[lang], domain: [0, 104], ticks: hundred, format: number },
    marks: [
      Plot.line(
        [
          [0, 0],
          [100, 100],
        ],
        { stroke: neutral, strokeDasharray: '5,4', strokeWidth: 1.5 },
      ),
      Plot.areaY(points, { x: 'x', y1: 'y', y2: 'x', fill: members, fillOpacity: 0.12 }),
      Plot.line(points, { x: 'x', y: 'y', stroke: members, strokeWidth: 2 }),
      Plot.dot(marked, { x: 'x', y: 'y', r: 4, fill: members }),
      // Beside its point, or above it where it would reach over the axis.
      ...marked.map((point) =>
        Plot.text([point], {
          x: 'x',
          y: 'y',
          // On a phone the share stands below the name, or it would reach over the axis.
          text: ({ name, y }) =>
            `${name}${widthOf(options) < 500 ? '\n' : ' '}${y > 0 ? formatShare(y / 100, lang) : WORDS.nothing[lang]}`,
          textAnchor: 'end',
          lineAnchor: point.y < 20 ? 'bottom' : 'middle',
          lineHeight: 1.2,
          dx: -9,
          dy: -2,
          fill: members,
          ...halo,
        }),
      ),
      // Far enough from the lower right corner, where the words of the points stand.
      Plot.text([{ x: 70, y: 70 }], {
        x: 'x',
        y: 'y',
        text: () => WORDS.even[lang],
        textAnchor: 'end',
        dx: -8,
        dy: -6,
        fill: neutral,
        ...halo,
      }),
    ],
    endLabels: [],
  });
  const share = (value: number) => formatShare(value, lang);
  return {
    id: 'receipts',
    title,
    note: joinSentences([readSureOfMembers(result, lang), NOTE[lang]], lang),
    svg,
    table: {
      columns: [numberColumn(WORDS.membersColumn[lang], share), numberColumn(WORDS.receiptsColumn[lang], share)],
      rows: pyramid.lorenz.map(({ members: poorest, receipts }) => [poorest, receipts]),
      along: points.map(({ x }) => x),
    },
  };
}
