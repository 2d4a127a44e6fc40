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
import { bordersAt, heatFields } from './heat-cells.ts';
import { heatScale, heatStep } from './heat-scale.ts';
import { colour, ground, heat, inkOnHeat } from './palette.ts';
import { textWidth } from './text-width.ts';
import { tieMarks } from './tie-marks.ts';

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
  const stepOf = (value: number) => heatStep(value, least, most);
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

  const svg = frame({
    ...options,
    x,
    y,
    marks: [
      heatFields(cells, ({ value }) => heat(stepOf(value), dark)),
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
      ...heatScale({ least: left, most: right, name: scaleName(measure, lang) }, width, dark),
    ],
    endLabels: [],
  });
  const rows = known(sweep, measure).map((cell) => sweep.cells.indexOf(cell));
  tieMarks(svg, 'rect', rows);
  return svg;
}
