import { type HierarchyNode, hierarchy } from 'd3-hierarchy';
import type { ResultBundle } from '../../sim/types.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { levelName, readBringing, readSureOfMembers } from '../words/readings/referrals.ts';
import { joinSentences, upperFirst } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { widthOf } from './frame.ts';
import { colour, ground } from './palette.ts';
import { emptyPicture, type SvgMake, svgMaker } from './svg-maker.ts';
import { numberColumn } from './table-columns.ts';

/** Levels that have a row of their own; the last row holds the deeper ones. */
const MOST_ROWS = 12;
const ROW = 40;
const TOP = 58;
/** Widest the trunk is drawn, and largest a node. */
const WIDEST_LINK = 56;
const RADIUS = 17;

const WORDS = {
  some: { en: 'brought others', zh: '介绍过他人' },
  none: { en: 'brought none', zh: '未介绍任何人' },
  withLosers: { en: 'members · lose', zh: '人数 · 亏损' },
  heads: { en: 'members', zh: '人数' },
  nobody: { en: 'none', zh: '无' },
  level: { en: 'Level', zh: '层级' },
  membersColumn: { en: 'members', zh: '会员数' },
  lose: { en: 'of them lose', zh: '其中亏损' },
};
const NOTE = {
  en: 'Averages over runs. Each row is a level of referral: left who brought the next one, right who brought no one. Discs are as large as there are members, orange the part that loses; the trunk is as wide as there are people at this level or deeper.',
  zh: '各次模拟的平均值。每行为一个推荐层级：左为介绍了下一级者，右为未介绍任何人者。圆面积为人数，橙色为亏损部分；主干宽度为本级及更深各级的人数。',
};

/** Members of one level who brought someone, or no one; the root stands for all. */
interface Branch {
  readonly name: string;
  readonly kind: 'root' | 'some' | 'none';
  readonly heads: number;
  readonly losers: number;
  readonly children?: readonly Branch[];
}

interface Row {
  readonly name: string;
  readonly short: string;
  readonly some: { heads: number; losers: number };
  readonly none: { heads: number; losers: number };
}

/** The levels as rows, those that are too deep in one. */
function rowsOf(result: ResultBundle, lang: ChartOptions['lang']): Row[] {
  const pyramid = result.pyramid!;
  const { byLevel } = pyramid;
  const rows = byLevel.map((group): Row => {
    const none = group.broughtNone.value!;
    const some = group.members.value! - none;
    return {
      name: upperFirst(levelName(pyramid, group, lang)),
      short: String(group.level),
      some: { heads: some, losers: some * (group.bringersLosersShare.value ?? 0) },
      none: { heads: none, losers: none * (group.broughtNoneLosersShare.value ?? 0) },
    };
  });
  // A level that is not there in most runs is put together with the one above.
  const own = Math.min(
    MOST_ROWS,
    Math.max(2, rows.findLastIndex(({ some, none }) => some.heads + none.heads >= 1) + 1),
  );
  const isPooled = pyramid.levels.value! > byLevel.length || rows.length > own;
  const deep = rows.slice(own - 1);
  const total = (kind: 'some' | 'none', part: 'heads' | 'losers') =>
    deep.reduce((all, row) => all + row[kind][part], 0);
  const last = byLevel[Math.min(rows.length, own) - 1];
  const pooled: Row = {
    ...deep[0],
    name: { en: `Level ${last.level} and deeper`, zh: `第${last.level}级及更深` }[lang],
    short: `${last.level}+`,
    some: { heads: total('some', 'heads'), losers: total('some', 'losers') },
    none: { heads: total('none', 'heads'), losers: total('none', 'losers') },
  };
  return isPooled ? [...rows.slice(0, own - 1), pooled] : rows;
}

/** The rows as a tree: who brought someone at a level is above both groups of the next. */
function treeOf(rows: readonly Row[]): Branch {
  const below = (level: number): Branch[] => {
    if (level === rows.length) return [];
    const { name, some, none } = rows[level];
    const deeper = below(level + 1);
    const bringers: Branch = { name, kind: 'some', ...some, ...(deeper.length > 0 && { children: deeper }) };
    return [...(some.heads > 0 || deeper.length > 0 ? [bringers] : []), { name, kind: 'none', ...none }];
  };
  return { name: '', kind: 'root', heads: 0, losers: 0, children: below(0) };
}

/** A share in whole per cent, where neither none nor all is meant only nearly so. */
function roundShare(share: number, lang: ChartOptions['lang']): string {
  if (share < 0.005) return '< 1 %';
  if (share < 1 && share >= 0.995) return '> 99 %';
  return formatShare(Math.round(100 * share) / 100, lang);
}

/** A disc, with a sector for those who lose. */
function disc(make: SvgMake, x: number, y: number, r: number, part: number, fills: [string, string], halo: string) {
  const edge = { stroke: halo, 'stroke-width': 1.5 };
  const whole = make('circle', { cx: x, cy: y, r, fill: part >= 1 ? fills[1] : fills[0], ...edge });
  if (part <= 0.005 || part >= 1) return [whole];
  const angle = 2 * Math.PI * part;
  const [endX, endY] = [x + r * Math.sin(angle), y - r * Math.cos(angle)];
  const d = `M${x},${y}V${y - r}A${r},${r} 0 ${part > 0.5 ? 1 : 0} 1 ${endX},${endY}Z`;
  return [whole, make('path', { d, fill: fills[1] })];
}

/** The forest of referrals, collapsed by generation: who brought others, who did not, and who of them loses. */
export function referralTreeChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark, document } = options;
  const title = readBringing(result, lang);
  if (result.pyramid === undefined || title === '') return null;
  const rows = rowsOf(result, lang);
  const root = hierarchy<Branch>(treeOf(rows)).sum(({ heads }) => heads);
  const all = root.value ?? 0;
  if (!(all > 0)) return null;
  const isLosing = rows.some(({ some, none }) => some.losers + none.losers > 0);
  const width = widthOf(options);
  const height = TOP + rows.length * ROW + 14;
  const make = svgMaker(document);
  const svg = emptyPicture(make, title, width, height);
  const trunk = Math.round(width * 0.45);
  const side = Math.round(trunk + Math.max(62, width * 0.18));
  const members = colour('members', dark);
  const fills: [string, string] = [members, colour('failure', dark)];
  const neutral = colour('neutral', dark);
  const most = Math.max(...root.descendants().map(({ data }) => data.heads));
  const radius = ({ data }: HierarchyNode<Branch>) => Math.max(1.5, RADIUS * Math.sqrt(data.heads / most));
  const place = ({ data, depth }: HierarchyNode<Branch>) => ({
    x: data.kind === 'none' ? side : trunk,
    y: TOP + (depth - 0.5) * ROW,
  });
  const text = (x: number, y: number, words: string, attributes: Record<string, string | number>) =>
    svg.append(make('text', { x, y, dy: '0.34em', ...attributes }, words));

  // Together, so that they do not darken each other.
  const wood = make('g', { opacity: 0.32, stroke: neutral });
  svg.append(wood);
  // The trunk first, then what branches off, then the discs on them.
  for (const { source, target } of root.links()) {
    if ((target.value ?? 0) <= 0) continue;
    const [from, to] = [place(source), place(target)];
    const [above, below] = [source, target].map(({ value }) => Math.max(1, (WIDEST_LINK * (value ?? 0)) / all));
    const start = source.depth === 0 ? TOP - ROW * 0.62 : from.y;
    if (target.data.kind === 'none') {
      // From the right edge of the trunk, whatever is left of it going on.
      const edge = trunk + (above - below) / 2;
      const d = `M${edge},${start}C${edge},${to.y} ${edge + (side - edge) / 3},${to.y} ${to.x},${to.y}`;
      wood.append(make('path', { d, fill: 'none', 'stroke-width': below }));
    } else {
      const [left, right] = [trunk - below / 2, trunk + below / 2];
      // A little further down, or a seam would show between two pieces.
      const d = `M${trunk - above / 2},${start}L${left},${to.y}v0.6H${right}v-0.6L${trunk + above / 2},${start}Z`;
      wood.append(make('path', { d, fill: neutral, stroke: 'none' }));
    }
  }
  // On a phone the share stands below the count, so that there is room for a million members.
  const isNarrow = width < 500;
  const words = ({ heads, losers }: Branch): string[] => {
    const count = formatNumber(heads, lang);
    if (!isLosing || heads <= 0) return [count];
    const share = losers > 0 ? roundShare(losers / heads, lang) : WORDS.nobody[lang];
    return isNarrow ? [count, share] : [`${count} · ${share}`];
  };
  const halo = { stroke: ground(dark), 'stroke-width': 3, 'paint-order': 'stroke' };
  for (const node of root.descendants()) {
    const { kind, heads, losers } = node.data;
    if (kind === 'root' || heads <= 0) continue;
    const { x, y } = place(node);
    const r = radius(node);
    const mark = make('g', { 'data-row': node.depth - 1, 'data-columns': kind === 'some' ? '2 3' : '4 5' });
    mark.append(...disc(make, x, y, r, losers / heads, fills, ground(dark)));
    svg.append(mark);
    const lines = words(node.data);
    for (const [i, line] of lines.entries()) {
      const at = y + (i - (lines.length - 1) / 2) * 15;
      if (kind === 'none') text(x + RADIUS + 6, at, line, halo);
      else text(x - Math.max(RADIUS, WIDEST_LINK / 2) - 6, at, line, { ...halo, 'text-anchor': 'end' });
    }
  }
  for (const [i, { short }] of rows.entries()) {
    text(4, TOP + (i + 0.5) * ROW, short, { 'font-weight': 600 });
  }
  const under = isLosing ? WORDS.withLosers[lang] : WORDS.heads[lang];
  const bold = { 'font-weight': 600 };
  text(4, 48, WORDS.level[lang], bold);
  for (const [i, line] of [WORDS.some[lang], under].entries()) {
    text(trunk - Math.max(RADIUS, WIDEST_LINK / 2) - 6, 10 + i * 16, line, {
      ...(i === 0 && bold),
      'text-anchor': 'end',
    });
  }
  for (const [i, line] of [WORDS.none[lang], under].entries()) {
    text(side + RADIUS + 6, 10 + i * 16, line, i === 0 ? bold : {});
  }
  const count = (value: number) => formatNumber(value, lang);
  const share = (value: number) => formatShare(value, lang);
  const shareOf = ({ heads, losers }: { heads: number; losers: number }) => (heads > 0 ? losers / heads : null);
  return {
    id: 'referral-tree',
    title,
    note: joinSentences([readSureOfMembers(result, lang), NOTE[lang]], lang),
    svg,
    table: {
      columns: [
        { label: WORDS.level[lang], format: String, numeric: false },
        numberColumn(WORDS.membersColumn[lang], count),
        numberColumn(WORDS.some[lang], count),
        numberColumn(WORDS.lose[lang], share),
        numberColumn(WORDS.none[lang], count),
        numberColumn(WORDS.lose[lang], share),
      ],
      rows: rows.map(({ name, some, none }) => [
        name,
        some.heads + none.heads,
        some.heads,
        shareOf(some),
        none.heads,
        shareOf(none),
      ]),
    },
  };
}
