import * as Plot from '@observablehq/plot';
import { type ComparedMeasure, type Comparison, comparedEstimate } from '../../sim/index.ts';
import { type Language, nameOf, type Words } from '../words/language.ts';
import { formatNumber } from '../words/number.ts';
import { isMixed, letterOf, readTradeOff } from '../words/readings/comparison.ts';
import type { Cell, Chart, ChartOptions } from './chart.ts';
import { type Axis, frame, valueTicks } from './frame.ts';
import { colour, ground, type Meaning } from './palette.ts';
import { numberColumn } from './table-columns.ts';
import { tieMarks } from './tie-marks.ts';

/** One of two measures that are held against each other. */
interface Side {
  readonly measure: ComparedMeasure;
  readonly label: Words;
  /** Probabilities are shown of 100, on a whole axis. */
  readonly ofHundred?: boolean;
}

interface TradeOff {
  readonly id: string;
  readonly x: Side;
  readonly y: Side;
  readonly meaning: Meaning;
  /** How to read it, after the names. */
  readonly note?: Words;
  /** Draws the line on which both are the same. */
  readonly evenLine?: boolean;
  /** What is shown instead where all scenarios are ordinary schemes, and where they are of different sorts. */
  readonly ordinary: Partial<Pick<TradeOff, 'x' | 'y' | 'note'>>;
  readonly mixed: Partial<Pick<TradeOff, 'x' | 'y' | 'note'>>;
}

const WORDS = {
  scenario: { en: 'Scenario', zh: '情景' },
  low: { en: 'at least', zh: '下限' },
  high: { en: 'at most', zh: '上限' },
  lines: { en: 'Lines through a point are its 95 % intervals.', zh: '穿过各点的线段为95 %区间。' },
};

/** Labels of points closer than this share of an axis would cover each other. */
const CLOSE = 0.04;

interface Place {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A domain that holds all values and 0, with room at its ends. */
function axisOf({ label, ofHundred }: Side, places: readonly Place[], count: number, lang: Language): Axis {
  const format = (value: number) => formatNumber(value, lang);
  if (ofHundred) return { label: label[lang], domain: [-4, 104], ticks: [0, 25, 50, 75, 100], format };
  const low = Math.min(0, ...places.map((place) => place.low));
  const high = Math.max(0, ...places.map((place) => place.high));
  const room = 0.08 * (high - low || 1);
  const domain: [number, number] = [low - room, high + room];
  return { label: label[lang], domain, ticks: valueTicks(low, high, count), format };
}

/** Letters of the points, those that would cover each other as one text. */
function lettersOf(points: readonly { x: Place; y: Place; letter: string }[], xSpan: number, ySpan: number) {
  const groups: { x: number; y: number; text: string }[] = [];
  for (const { x, y, letter } of points) {
    const near = groups.find(
      (group) => Math.abs(group.x - x.value) < CLOSE * xSpan && Math.abs(group.y - y.value) < CLOSE * ySpan,
    );
    if (near === undefined) groups.push({ x: x.value, y: y.value, text: letter });
    else near.text += `, ${letter}`;
  }
  return groups;
}

const spanOf = ({ domain: [low, high] }: Axis): number => high - low;

/** Scenarios as points of two measures, with their intervals; null with fewer than two scenarios. */
function tradeOffChart(comparison: Comparison, given: TradeOff, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const ordinary = comparison.scenarios.every((result) => result.ordinary !== undefined);
  const tradeOff = { ...given, ...(isMixed(comparison) ? given.mixed : ordinary ? given.ordinary : {}) };
  const { id, meaning, note, evenLine } = tradeOff;
  const title = readTradeOff(comparison, tradeOff.x.measure, tradeOff.y.measure, lang);
  if (title === '') return null;
  const points = comparison.scenarios.map((result, i) => {
    const placeOf = ({ measure, ofHundred }: Side): Place => {
      const { value, low, high } = comparedEstimate[measure](result);
      const scale = ofHundred ? 100 : 1;
      return { value: scale * value!, low: scale * low!, high: scale * high! };
    };
    const name = `${letterOf(i)} · ${nameOf(result.scenario, lang)}`;
    return { x: placeOf(tradeOff.x), y: placeOf(tradeOff.y), letter: letterOf(i), name };
  });
  const x = axisOf(
    tradeOff.x,
    points.map((point) => point.x),
    (options.width ?? 720) < 500 ? 3 : 5,
    lang,
  );
  const y = axisOf(
    tradeOff.y,
    points.map((point) => point.y),
    5,
    lang,
  );
  const [fill, neutral] = [colour(meaning, dark), colour('neutral', dark)];
  const end = Math.min(x.domain[1], y.domain[1]);
  const svg = frame({
    ...options,
    title,
    x,
    y,
    marks: [
      Plot.ruleY([0], { stroke: neutral, strokeDasharray: '1,3', strokeWidth: 1.5 }),
      ...(evenLine
        ? [
            Plot.line(
              [
                [0, 0],
                [end, end],
              ],
              { stroke: neutral, strokeDasharray: '5,4', strokeWidth: 1.5 },
            ),
          ]
        : []),
      Plot.ruleX(points, {
        x: (p) => p.x.value,
        y1: (p) => p.y.low,
        y2: (p) => p.y.high,
        stroke: fill,
        strokeWidth: 1.5,
      }),
      Plot.ruleY(points, {
        y: (p) => p.y.value,
        x1: (p) => p.x.low,
        x2: (p) => p.x.high,
        stroke: fill,
        strokeWidth: 1.5,
      }),
      Plot.dot(points, { x: (p) => p.x.value, y: (p) => p.y.value, r: 5, fill }),
      Plot.text(lettersOf(points, spanOf(x), spanOf(y)), {
        x: 'x',
        y: 'y',
        text: 'text',
        dx: 8,
        dy: -10,
        textAnchor: 'start',
        fontSize: 13,
        fontWeight: 700,
        fill: 'currentColor',
        stroke: ground(dark),
        strokeWidth: 3,
      }),
    ],
    endLabels: [],
  });
  tieMarks(svg, 'dot', points.keys());
  const number = (value: number) => formatNumber(value, lang);
  const columns = ({ label }: Side) => [label, WORDS.low, WORDS.high].map((word) => numberColumn(word[lang], number));
  const cells = ({ value, low, high }: Place): Cell[] => [value, low, high];
  const drawn = comparison.scenarios.some(({ run }) => run.random);
  return {
    id,
    title,
    note: [...(note ? [note[lang]] : []), ...(drawn ? [WORDS.lines[lang]] : [])].join(lang === 'en' ? ' ' : ''),
    svg,
    table: {
      columns: [
        { label: WORDS.scenario[lang], format: String, numeric: false },
        ...columns(tradeOff.x),
        ...columns(tradeOff.y),
      ],
      rows: points.map((point) => [point.name, ...cells(point.x), ...cells(point.y)]),
    },
  };
}

const TRADE_OFFS: readonly TradeOff[] = [
  {
    id: 'takeAgainstRisk',
    x: {
      measure: 'sustainability.failure.probability',
      label: { en: '% of runs that fail', zh: '失败的模拟占比（%）' },
      ofHundred: true,
    },
    y: { measure: 'operator.take', label: { en: 'what the owners end with, CNY', zh: '所有者最终所得（元）' } },
    meaning: 'cash',
    note: { en: 'Better for the owners is higher, safer is further left.', zh: '越高对所有者越有利，越靠左越安全。' },
    ordinary: {
      y: {
        measure: 'ordinary.profitAgainstNone',
        label: { en: 'profit against no scheme, CNY', zh: '相对无方案的利润（元）' },
      },
    },
    mixed: {
      y: { measure: 'parties.gain', label: { en: 'what it brings who runs it, CNY', zh: '经营方所得（元）' } },
      note: {
        en: 'Higher is better for who runs it: what the owners end with, or a merchant’s profit against no scheme. Safer is further left.',
        zh: '越高对经营方越有利：所有者最终所得，或商家相对无方案的利润；越靠左越安全。',
      },
    },
  },
  {
    id: 'benefitAgainstCost',
    x: { measure: 'merchants.fees', label: { en: 'what merchants pay, CNY', zh: '商家缴费（元）' } },
    y: { measure: 'sustainability.claims.paid', label: { en: 'what members get, CNY', zh: '会员所得（元）' } },
    meaning: 'members',
    note: {
      en: 'On the dashed line all that merchants pay would reach members.',
      zh: '虚线表示商家所缴全部到达会员。',
    },
    evenLine: true,
    ordinary: {
      x: { measure: 'ordinary.cost', label: { en: 'what rewards cost, CNY', zh: '奖励成本（元）' } },
      note: { en: 'On the dashed line members get what it costs.', zh: '虚线表示会员所得等于成本。' },
    },
    mixed: {
      x: { measure: 'parties.cost', label: { en: 'what it costs merchants, CNY', zh: '商家负担（元）' } },
      y: {
        measure: 'parties.benefit',
        label: { en: 'what members have of their purchases, CNY', zh: '会员因消费所得（元）' },
      },
      note: {
        en: 'On the dashed line members have what it costs merchants in fees or rewards. What holders of stored value lose counts against them.',
        zh: '虚线表示会员因消费所得等于商家以服务费或奖励承担的成本。储值持卡人的损失计为负。',
      },
    },
  },
];

/** The charts of a comparison: what owners end with against risk, and what members get against what merchants pay. */
export const comparisonCharts: readonly ((comparison: Comparison, options: ChartOptions) => Chart | null)[] =
  TRADE_OFFS.map((tradeOff) => (comparison, options) => tradeOffChart(comparison, tradeOff, options));
