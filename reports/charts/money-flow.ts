import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import type { Words } from '../words/language.ts';
import { formatMoney, formatNumber } from '../words/number.ts';
import { moneyFlow, readMoneyFlow, type WayOut } from '../words/readings/money-flow.ts';
import { readSureness } from '../words/readings/sureness.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { FONT, widthOf } from './frame.ts';
import { labelsApart } from './labels-apart.ts';
import { colour, ground, type Meaning } from './palette.ts';
import { emptyPicture, svgMaker } from './svg-maker.ts';
import { numberColumn } from './table-columns.ts';
import { textWidth } from './text-width.ts';

const meaningOf: Record<WayOut, Meaning> = {
  members: 'members',
  honest: 'members',
  fakes: 'fraud',
  insiders: 'fraud',
  rewards: 'claims',
  costs: 'neutral',
  drawn: 'failure',
  absconded: 'failure',
  left: 'cash',
};

const NODE_WIDTH = 10;
const MARGIN = 14;
/** A label beside its node. */
const GAP = 6;
/** Least room for a flow, and for one of several sources that run together first. */
const ROOM = 80;
const ROOM_MERGED = 150;

interface Node {
  readonly text: string;
  readonly fill: string;
}

/** Where each 100 that came in went: a flow from what came in to every way out. */
export function moneyFlowChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark, document } = options;
  const flow = moneyFlow(result);
  // One way out is said in a word, not drawn.
  if (flow === null || flow.out.length < 2) return null;
  const worded = ({ name, of100 }: { readonly name: Words; readonly of100: number }) =>
    `${name[lang]} ${formatNumber(of100, lang)}`;
  const neutral = colour('neutral', dark);
  const all = flow.in.map((source) => ({ text: worded(source), fill: neutral, value: source.of100 }));
  const ends = flow.out.map((end) => ({
    text: worded(end),
    fill: colour(meaningOf[end.way], dark),
    value: end.of100,
  }));
  const width = widthOf(options);
  const height = Math.max(150, 48 * ends.length + 40);
  const widest = (texts: readonly { text: string }[]) => Math.max(...texts.map(({ text }) => textWidth(text, FONT)));
  const right = widest(ends) * 1.06 + GAP;
  const room = (left: number) => width - 2 * MARGIN - left - right;
  // Where names on the left leave no room for the flow it starts from one bar with its name above.
  const tight = room(widest(all) + GAP) < (all.length > 1 ? ROOM_MERGED : ROOM);
  const sources = tight && all.length > 1 ? [{ text: `${labels.cameIn[lang]} 100`, fill: neutral, value: 100 }] : all;
  const left = tight ? 0 : widest(all) + GAP;
  const top = tight ? MARGIN + FONT : MARGIN;
  // Several sources run together first.
  const merged = sources.length > 1;
  const middle = merged ? sources.length : 0;
  const graph = sankey<Node, { readonly fill: string }>()
    .nodeWidth(NODE_WIDTH)
    .nodePadding(18)
    .nodeSort(null)
    .extent([
      [MARGIN + left, top],
      [width - MARGIN - right, height - MARGIN],
    ])({
    nodes: [...sources, ...(merged ? [{ text: '', fill: neutral }] : []), ...ends].map(({ text, fill }) => ({
      text,
      fill,
    })),
    links: [
      ...(merged ? sources : []).map(({ fill, value }, i) => ({ source: i, target: middle, fill, value })),
      ...ends.map(({ fill, value }, i) => ({ source: middle, target: middle + 1 + i, fill, value })),
    ],
  });

  const make = svgMaker(document);
  const title = readMoneyFlow(result, lang);
  const svg = emptyPicture(make, title, width, height);
  // A thin flow has its bar and its name to point at too.
  const tied = (mark: SVGElement, row: number): SVGElement => {
    if (row >= 0) mark.setAttribute('data-row', String(row));
    return mark;
  };
  const path = sankeyLinkHorizontal<Node, { readonly fill: string }>();
  for (const [i, link] of graph.links.entries()) {
    const drawn = { d: path(link)!, fill: 'none', stroke: link.fill, 'stroke-opacity': 0.35 };
    const row = i - middle;
    const mark = make('path', { ...drawn, 'stroke-width': Math.max(1, link.width!) });
    svg.append(tied(mark, row));
  }
  for (const [i, { x0, y0, y1, fill }] of graph.nodes.entries()) {
    const bar = make('rect', { x: x0!, y: y0!, width: NODE_WIDTH, height: Math.max(1, y1! - y0!), fill });
    svg.append(tied(bar, i - middle - 1));
  }
  const label = (node: (typeof graph.nodes)[number]) => ({
    ...node,
    y: (node.y0! + node.y1!) / 2,
    row: node.index! - middle - 1,
  });
  const sides = [graph.nodes.slice(0, sources.length).map(label), graph.nodes.slice(middle + 1).map(label)];
  for (const [side, nodes] of sides.entries()) {
    for (const { text, y, x0, x1, row } of labelsApart(nodes, FONT * 1.25, FONT, height - FONT / 2)) {
      const place =
        side === 1
          ? { x: x1! + GAP, y, 'text-anchor': 'start' }
          : tight
            ? { x: x0!, y: top - FONT, 'text-anchor': 'start' }
            : { x: x0! - GAP, y, 'text-anchor': 'end' };
      const halo = { stroke: ground(dark), 'stroke-width': 3, 'paint-order': 'stroke' };
      svg.append(tied(make('text', { ...place, ...halo, dy: '0.32em', 'font-weight': 600 }, text), row));
    }
  }
  return {
    id: 'money-flow',
    title,
    note: readSureness(result, lang),
    svg,
    table: {
      columns: [
        { label: labels.goesTo[lang], format: String, numeric: false },
        numberColumn(labels.ofHundredIn[lang], (value) => formatNumber(value, lang)),
        numberColumn(labels.amount[lang], (value) => formatMoney(value, lang)),
      ],
      rows: flow.out.map(({ name, of100: share, amount }) => [name[lang], share, amount]),
    },
  };
}
