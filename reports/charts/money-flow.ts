import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { ResultBundle } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
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

interface Node {
  readonly text: string;
  readonly fill: string;
}

/** Where each 100 of the fees went: a flow from what came in to every way out. */
export function moneyFlowChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark, document } = options;
  const flow = moneyFlow(result);
  // One way out is said in a word, not drawn.
  if (flow === null || flow.out.length < 2) return null;
  const of100 = (value: number) => formatNumber(value, lang);
  const neutral = colour('neutral', dark);
  const sources = [
    { text: `${labels.fees[lang]} 100`, fill: neutral, value: 100 },
    ...[
      { name: labels.clawedBack[lang], value: flow.clawedBackOf100 },
      { name: labels.capital[lang], value: flow.capitalOf100 },
    ]
      .filter(({ value }) => value > 0)
      .map(({ name, value }) => ({ text: `${name} ${of100(value)}`, fill: neutral, value })),
  ];
  const ends = flow.out.map(({ way, name, of100: value }) => ({
    text: `${name[lang]} ${of100(value)}`,
    fill: colour(meaningOf[way], dark),
    value,
  }));
  // Several sources run together first.
  const merged = sources.length > 1;
  const middle = merged ? sources.length : 0;
  const width = widthOf(options);
  const height = Math.max(150, 48 * ends.length + 40);
  const widest = (texts: readonly { text: string }[]) => Math.max(...texts.map(({ text }) => textWidth(text, FONT)));
  const left = widest(sources) + GAP;
  const right = widest(ends) * 1.06 + GAP;
  const graph = sankey<Node, { readonly fill: string }>()
    .nodeWidth(NODE_WIDTH)
    .nodePadding(18)
    .nodeSort(null)
    .extent([
      [MARGIN + left, MARGIN],
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
  const path = sankeyLinkHorizontal<Node, { readonly fill: string }>();
  for (const [i, link] of graph.links.entries()) {
    const drawn = { d: path(link)!, fill: 'none', stroke: link.fill, 'stroke-opacity': 0.35 };
    const row = i - middle;
    const mark = make('path', { ...drawn, 'stroke-width': Math.max(1, link.width!) });
    if (row >= 0) mark.setAttribute('data-row', String(row));
    svg.append(mark);
  }
  for (const { x0, y0, y1, fill } of graph.nodes) {
    svg.append(make('rect', { x: x0!, y: y0!, width: NODE_WIDTH, height: Math.max(1, y1! - y0!), fill }));
  }
  const label = (node: (typeof graph.nodes)[number]) => ({ ...node, y: (node.y0! + node.y1!) / 2 });
  const sides = [graph.nodes.slice(0, sources.length).map(label), graph.nodes.slice(middle + 1).map(label)];
  for (const [side, nodes] of sides.entries()) {
    for (const { text, y, x0, x1 } of labelsApart(nodes, FONT * 1.25, FONT, height - FONT / 2)) {
      const place = side === 0 ? { x: x0! - GAP, 'text-anchor': 'end' } : { x: x1! + GAP, 'text-anchor': 'start' };
      const halo = { stroke: ground(dark), 'stroke-width': 3, 'paint-order': 'stroke' };
      svg.append(make('text', { ...place, ...halo, y, dy: '0.32em', 'font-weight': 600 }, text));
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
        numberColumn(labels.ofHundredFees[lang], (value) => formatNumber(value, lang)),
        numberColumn(labels.amount[lang], (value) => formatMoney(value, lang)),
      ],
      rows: flow.out.map(({ name, of100: share, amount }) => [name[lang], share, amount]),
    },
  };
}
