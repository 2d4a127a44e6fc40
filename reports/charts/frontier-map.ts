import * as Plot from '@observablehq/plot';
import type { Sweep, SweepAxis } from '../../sim/index.ts';
import { formatNumber } from '../words/number.ts';
import {
  axisFormat,
  axisName,
  formOf,
  known,
  linesOf,
  onScale,
  readShort,
  scaleName,
  scaleOfMeasure,
  valueIn,
} from '../words/sweep-figures.ts';
import type { ChartOptions } from './chart.ts';
import { type Axis, FONT, frame, widthOf } from './frame.ts';
import { colour, ground, HEAT_STEPS, heat, inkOnHeat } from './palette.ts';
import { textWidth } from './text-width.ts';
import { tieMarks } from './tie-marks.ts';

interface Rect {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** The edges of each value's cell: half-way to its neighbours. In ascending order of values. */
function edgesOf(values: readonly number[]): Map<number, readonly [number, number]> {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (i: number) => (sorted[i] + sorted[i + 1]) / 2;
  const half = (i: number) => (sorted[i + 1] - sorted[i]) / 2;
  return new Map(
    sorted.map((value, i) => [
      value,
      [i === 0 ? value - half(0) : middle(i - 1), i === sorted.length - 1 ? value + half(i - 1) : middle(i)] as const,
    ]),
  );
}

/** A scale with a tick at as many of its values as there is room for, evenly spaced. */
function axisOf(axis: SweepAxis, room: number, size: (text: string) => number, lang: ChartOptions['lang']): Axis {
  const values = axis.values.map((value) => onScale(axis, value)).sort((a, b) => a - b);
  const edges = [...edgesOf(values).values()];
  const format = axisFormat(axis, lang);
  const widest = Math.max(...values.map((value) => size(format(value))));
  const step = Math.max(1, Math.ceil((widest * values.length) / room));
  return {
    label: axisName(axis, lang),
    domain: [edges[0][0], edges[edges.length - 1][1]],
    ticks: values.filter((_, i) => i % step === 0),
    format,
  };
}

/** The borders between neighbouring cells of which one lies over the line. */
function bordersAt(line: number, cells: readonly { rect: Rect; at: readonly number[]; value: number }[]): Rect[] {
  const byPlace = new Map(cells.map((cell) => [cell.at.join(), cell]));
  return cells.flatMap(({ at: [i, j], rect, value }) => {
    const borders: Rect[] = [];
    const [right, above] = [byPlace.get(`${i + 1},${j}`), byPlace.get(`${i},${j + 1}`)];
    const crosses = (other: typeof right) => other !== undefined && value > line !== other.value > line;
    // An axis may run downwards: the shared edge is the one that both have.
    if (crosses(right)) {
      const x = rect.x2 === right!.rect.x1 ? rect.x2 : rect.x1;
      borders.push({ x1: x, x2: x, y1: rect.y1, y2: rect.y2 });
    }
    if (crosses(above)) {
      const y = rect.y2 === above!.rect.y1 ? rect.y2 : rect.y1;
      borders.push({ x1: rect.x1, x2: rect.x2, y1: y, y2: y });
    }
    return borders;
  });
}

/** A measure over two varied numbers as a heat map, with the borders where it passes its lines. */
export function frontierMap(
  sweep: Sweep,
  measure: string,
  options: ChartOptions & { readonly title: string },
): SVGElement {
  const { lang, dark } = options;
  const { axes, run } = sweep;
  const width = widthOf(options);
  const x = axisOf(axes[0], width - 110, (text) => textWidth(text, FONT) + 14, lang);
  const y = axisOf(axes[1], 200, () => FONT + 8, lang);
  const edges = axes.map((axis) => edgesOf(axis.values.map((value) => onScale(axis, value))));
  const values = known(sweep, measure).map(({ figures }) => valueIn(figures[measure])!);
  const isChance = formOf(measure) === 'probability';
  const [least, most] = isChance ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const stepOf = (value: number) =>
    most > least ? Math.min(HEAT_STEPS - 1, Math.floor(((value - least) / (most - least)) * HEAT_STEPS)) : 0;
  const cells = known(sweep, measure).map(({ at, values, figures }) => {
    const [x1, x2] = edges[0].get(onScale(axes[0], values[0]))!;
    const [y1, y2] = edges[1].get(onScale(axes[1], values[1]))!;
    const value = valueIn(figures[measure])!;
    return { at, rect: { x1, x2, y1, y2 }, value, text: readShort(measure, figures[measure], run.random, lang) };
  });
  // Figures stand in the cells where they are few enough to be read.
  const cellWidth = (width - 110) / axes[0].values.length;
  const isWritten = axes[1].values.length <= 10 && cells.every(({ text }) => textWidth(text, FONT - 1) < cellWidth - 4);
  const lines = linesOf(measure);
  const current = axes.map((axis) => (axis.current === null ? null : onScale(axis, axis.current)));
  const isInside = (place: number | null, { domain }: Axis): place is number =>
    place !== null && place >= domain[0] && place <= domain[1];
  const isShown = isInside(current[0], x) && isInside(current[1], y);
  const [left, right] = [least, most].map((value) => formatNumber(scaleOfMeasure(measure) * value, lang));
  const square = width < 500 ? 9 : 13;
  const rightAt = textWidth(right, FONT) + 4;
  const over = { frameAnchor: 'top-right', dy: -13, fontSize: FONT, textAnchor: 'end', text: String } as const;

  const name = scaleName(measure, lang);
  const legendWidth = rightAt + HEAT_STEPS * square + textWidth(left, FONT) + 16;

  const svg = frame({
    ...options,
    x,
    y,
    marks: [
      Plot.rect(cells, {
        x1: ({ rect }) => rect.x1,
        x2: ({ rect }) => rect.x2,
        y1: ({ rect }) => rect.y1,
        y2: ({ rect }) => rect.y2,
        fill: ({ value }) => heat(stepOf(value), dark),
        stroke: ({ value }) => heat(stepOf(value), dark),
        strokeWidth: 0.5,
      }),
      ...(isWritten
        ? [
            Plot.text(cells, {
              x: ({ rect }) => (rect.x1 + rect.x2) / 2,
              y: ({ rect }) => (rect.y1 + rect.y2) / 2,
              text: 'text',
              fill: ({ value }) => inkOnHeat(stepOf(value), dark),
              fontSize: FONT - 1,
            }),
          ]
        : []),
      ...lines.map((line, i) =>
        Plot.link(bordersAt(line, cells), {
          x1: 'x1',
          x2: 'x2',
          y1: 'y1',
          y2: 'y2',
          stroke: colour('failure', dark),
          strokeWidth: 2.5,
          strokeDasharray: i < lines.length - 1 ? '4,3' : undefined,
          strokeLinecap: 'square',
        }),
      ),
      ...(isShown
        ? [
            ...[
              { stroke: ground(dark), strokeWidth: 6 },
              { stroke: 'currentColor', strokeWidth: 2.5 },
            ].map((style) =>
              Plot.dot([current], { x: ([at]) => at, y: ([, at]) => at, symbol: 'times', r: 6, ...style }),
            ),
          ]
        : []),
      // The scale stands over the plot, at its right.
      Plot.text([right], over),
      ...Array.from({ length: HEAT_STEPS }, (_, i) =>
        Plot.text(['■'], {
          ...over,
          fontSize: square + 2,
          fill: heat(HEAT_STEPS - 1 - i, dark),
          stroke: 'currentColor',
          strokeWidth: 0.4,
          dx: -rightAt - i * square,
        }),
      ),
      Plot.text([left], { ...over, dx: -rightAt - HEAT_STEPS * square - 4 }),
      // Where there is no room for it the title has to do.
      ...(textWidth(name, FONT) + legendWidth < width - 80
        ? [Plot.text([name], { ...over, frameAnchor: 'top-left', textAnchor: 'start' })]
        : []),
    ],
    endLabels: [],
  });
  const rows = known(sweep, measure).map((cell) => sweep.cells.indexOf(cell));
  tieMarks(svg, 'rect', rows);
  return svg;
}
