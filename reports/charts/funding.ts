import type { ResultBundle } from '../../sim/types.ts';
import { formatDay } from '../words/day.ts';
import { formatMoney, formatNumber } from '../words/number.ts';
import { readFunding, readSureOfMembers } from '../words/readings/referrals.ts';
import { joinSentences } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis } from './day-axis.ts';
import { FONT, widthOf } from './frame.ts';
import { HEAT_STEPS, heat, inkOnHeat } from './palette.ts';
import { emptyPicture, type SvgMake, svgMaker } from './svg-maker.ts';
import { dayCells, dayColumns, numberColumn } from './table-columns.ts';
import { textWidth } from './text-width.ts';

const WORDS = {
  payee: { en: 'paid to members who joined ↓', zh: '付给何时加入的会员 ↓' },
  funder: { en: 'with money of members who joined →', zh: '来自何时加入的会员 →' },
  later: { en: 'right of the diagonal: of who joined later', zh: '对角线右侧：更晚加入者的钱' },
  joined: { en: 'Joined from', zh: '加入时间起' },
  received: { en: 'received', zh: '所得' },
  own: { en: 'own fees', zh: '自身服务费' },
  same: { en: 'of the same period', zh: '同期加入者' },
  earlier: { en: 'of who joined earlier', zh: '更早加入者' },
  laterColumn: { en: 'of who joined later', zh: '更晚加入者' },
  nobody: { en: 'of no member', zh: '非会员' },
};
/** The column of one period's money. */
const funderColumn = {
  en: (day: string) => `of who joined from ${day}`,
  zh: (day: string) => `${day}起加入者`,
};

/** How to read it, with what of the money on the diagonal is the same members' own. */
const noteOf = {
  en: (own: string, nobody: string) =>
    `Each fee is followed through pool and cash, which are mixed through. A framed cell on the diagonal is money of people who joined in the same period; ${own} of every 100 there are the receiver’s own.${nobody}`,
  zh: (own: string, nobody: string) =>
    `逐笔追踪服务费流经资金池与现金（充分混合）。对角线上带框的格子为同期加入者的钱，其中每100元有${own}元为本人所付。${nobody}`,
};
const NOBODY = {
  en: (money: string) => ` ${money} of all was no member’s: capital, or a deposit that came back.`,
  zh: (money: string) => `另有${money}不属于任何会员：资本或收回的保证金。`,
};

const LEGEND_CELL = 16;
const TICK = 4;
/** Highest and widest a cell, and highest the whole map, are drawn. */
const HIGHEST = 30;
const WIDEST = 52;
const HIGHEST_MAP = 400;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The step of the scale for an amount: square roots, so that small amounts are told apart. */
const stepOf = (money: number, most: number): number =>
  Math.min(HEAT_STEPS - 1, Math.floor(HEAT_STEPS * Math.sqrt(Math.max(0, money) / most)));

/** What the steps of the scale stand for, below the map. */
function legend(make: SvgMake, most: number, x: number, y: number, { lang, dark }: ChartOptions): SVGElement[] {
  const steps = Array.from({ length: HEAT_STEPS }, (_, step) =>
    make('rect', { x: x + step * LEGEND_CELL, y, width: LEGEND_CELL, height: 10, fill: heat(step, dark) }),
  );
  const ends = [
    make('text', { x: x - 5, y: y + 9, 'text-anchor': 'end' }, '0'),
    make('text', { x: x + HEAT_STEPS * LEGEND_CELL + 5, y: y + 9 }, formatMoney(most, lang)),
  ];
  return [...steps, ...ends];
}

/** Who funded whom: whose money was paid to whom, by when both joined. */
export function fundingChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark, document } = options;
  const title = readFunding(result, lang);
  const { pyramid, scenario } = result;
  if (pyramid === undefined || title === '' || pyramid.funding.length < 2) return null;
  const { funding } = pyramid;
  const most = Math.max(...funding.flatMap(({ from }) => from));
  if (!(most > 0)) return null;
  const days = funding[1].day - funding[0].day;
  const end = funding.length * days;
  const width = widthOf(options);
  const plain = dayAxis(end, scenario.start, 0, lang);
  const yTicks = dayAxis(end, scenario.start, 420, lang);
  const left = Math.ceil(Math.max(...yTicks.ticks.map((day) => textWidth(yTicks.format(day), FONT)))) + 14;
  const cell = Math.min(WIDEST, (width - left - 16) / funding.length);
  const cellHeight = Math.min(HIGHEST, HIGHEST_MAP / funding.length, cell);
  const right = left + cell * funding.length;
  const top = 30;
  const bottom = top + cellHeight * funding.length;
  const height = Math.ceil(bottom + 78);
  const make = svgMaker(document);
  const svg = emptyPicture(make, title, width, height);
  const text = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', weight = 400) =>
    svg.append(make('text', { x, y, 'text-anchor': anchor, 'font-weight': weight }, words));
  text(2, 14, WORDS.payee[lang], 'start');
  const later = WORDS.later[lang];
  const spare = width - textWidth(WORDS.payee[lang], FONT) - 20;
  if (1.1 * textWidth(later, FONT) < spare)
    text(Math.max(right, width - spare + 1.1 * textWidth(later, FONT)), 14, later, 'end', 600);

  const money = (value: number) => formatMoney(value, lang);
  const places = dayColumns(result, lang, WORDS.joined[lang]);
  const sums = [WORDS.received, WORDS.own, WORDS.earlier, WORDS.same, WORDS.laterColumn, WORDS.nobody].map((word) =>
    numberColumn(word[lang], money),
  );
  for (const [payee, { from, own }] of funding.entries()) {
    for (const [funder, money] of from.entries()) {
      const [x, y] = [left + funder * cell, top + payee * cellHeight];
      const step = stepOf(money, most);
      const crisp = { 'shape-rendering': 'crispEdges' };
      // What they received, and of that what came from these.
      const columns = [places.length, places.length + sums.length + funder];
      const tie = { 'data-row': payee, 'data-columns': columns.join(' ') };
      svg.append(make('rect', { x, y, width: cell, height: cellHeight, fill: heat(step, dark), ...crisp, ...tie }));
      if (funder !== payee) continue;
      const ink = inkOnHeat(step, dark);
      const frame = { fill: 'none', stroke: ink, 'stroke-width': 1.5 };
      svg.append(make('rect', { x: x + 1, y: y + 1, width: cell - 2, height: cellHeight - 2, ...frame }));
      // Own money as a part of the cell's area, where it can be seen.
      const scale = money > 0 ? Math.sqrt(Math.min(1, own / money)) : 0;
      const [wide, high] = [scale * (cell - 4), scale * (cellHeight - 4)];
      if (high < 2) continue;
      const place = { x: x + (cell - wide) / 2, y: y + (cellHeight - high) / 2 };
      svg.append(make('rect', { ...place, width: wide, height: high, fill: ink }));
    }
  }
  const line = { stroke: 'currentColor', 'stroke-opacity': 0.6, fill: 'none' };
  for (const day of yTicks.ticks.filter((tick) => tick < end)) {
    const y = top + (day / days) * cellHeight;
    svg.append(make('path', { d: `M${left - TICK},${y}H${left}`, ...line }));
    text(left - TICK - 4, y + 4, yTicks.format(day), 'end');
  }
  const xTicks = dayAxis(end, scenario.start, right - left, lang);
  for (const day of xTicks.ticks.filter((tick) => tick < end)) {
    const x = left + (day / days) * cell;
    svg.append(make('path', { d: `M${x},${bottom}V${bottom + TICK}`, ...line }));
    text(x, bottom + TICK + FONT + 2, xTicks.format(day), 'middle');
  }
  const funder = `${WORDS.funder[lang]} (${plain.label})`;
  text(Math.max(right, 2 + textWidth(funder, FONT)), bottom + TICK + 2.4 * FONT + 2, funder, 'end');
  svg.append(...legend(make, most, left + 12, bottom + 58, options));

  const diagonal = sum(funding.map(({ from }, i) => from[i]));
  const own = sum(funding.map((cohort) => cohort.own));
  const nobodys = sum(funding.map(({ fromNobody }) => fromNobody));
  const ownOf100 = formatNumber(diagonal > 0 ? (100 * own) / diagonal : 0, lang);
  return {
    id: 'funding',
    title,
    note: joinSentences(
      [readSureOfMembers(result, lang), noteOf[lang](ownOf100, nobodys > 0 ? NOBODY[lang](money(nobodys)) : '')],
      lang,
    ),
    svg,
    table: {
      columns: [
        ...places,
        ...sums,
        ...funding.map(({ day }) => numberColumn(funderColumn[lang](formatDay(day, scenario.start, lang)), money)),
      ],
      rows: funding.map(({ day, received, own: self, from, fromNobody }, payee) => [
        ...dayCells(day, result),
        received,
        self,
        sum(from.slice(0, payee)),
        from[payee],
        sum(from.slice(payee + 1)),
        fromNobody,
        ...from,
      ]),
    },
  };
}
