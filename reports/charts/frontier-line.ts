import * as Plot from '@observablehq/plot';
import type { Sweep } from '../../sim/index.ts';
import { labels } from '../words/labels.ts';
import { formatNumber } from '../words/number.ts';
import {
  axisFormat,
  axisName,
  formOf,
  known,
  linesOf,
  onScale,
  scaleName,
  scaleOfMeasure,
  valueIn,
} from '../words/sweep-figures.ts';
import type { ChartOptions } from './chart.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import { colour } from './palette.ts';
import { textWidth } from './text-width.ts';

/** A measure of one varied number: a line through its values, with the band of their intervals. */
export function frontierLine(
  sweep: Sweep,
  measure: string,
  options: ChartOptions & { readonly title: string },
): SVGElement {
  const { lang, dark } = options;
  const [axis] = sweep.axes;
  const scale = scaleOfMeasure(measure);
  const isChance = formOf(measure) === 'probability';
  const fill = colour(isChance ? 'failure' : formOf(measure) === 'hundred' ? 'members' : 'neutral', dark);
  const points = known(sweep, measure)
    .map(({ values, figures }) => {
      const figure = figures[measure];
      const estimate = typeof figure === 'object' && figure !== null ? figure : null;
      const y = scale * valueIn(figure)!;
      return {
        x: onScale(axis, values[0]),
        y,
        low: estimate?.low == null ? y : scale * estimate.low,
        high: estimate?.high == null ? y : scale * estimate.high,
      };
    })
    .sort((a, b) => a.x - b.x);
  const ends = axis.values.map((value) => onScale(axis, value));
  const x: [number, number] = [Math.min(...ends), Math.max(...ends)];
  const lines = linesOf(measure).map((line) => scale * line);
  const lows = [...points.map(({ low }) => low), ...lines, ...(scale === 100 ? [0] : [])];
  const highs = [...points.map(({ high }) => high), ...lines];
  const low = Math.min(...lows);
  const high = Math.max(...highs);
  // A figure that is the same everywhere still needs ticks that can be told apart.
  const room = 0.06 * (high - low || Math.abs(high) || 1);
  const y: [number, number] = isChance ? [-3, 103] : [low < 0 ? low - room : low, high + room];
  const format = axisFormat(axis, lang);
  const widest = Math.max(...valueTicks(...x).map((tick) => textWidth(format(tick), 12))) + 24;
  const current = axis.current === null ? null : onScale(axis, axis.current);
  return frame({
    ...options,
    x: {
      label: axisName(axis, lang),
      domain: x,
      ticks: valueTicks(...x, Math.max(2, Math.min(7, Math.floor((widthOf(options) - 120) / widest)))),
      format,
    },
    y: {
      label: scaleName(measure, lang),
      domain: y,
      ticks: isChance ? [0, 25, 50, 75, 100] : valueTicks(...y),
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      Plot.ruleY(lines, { stroke: colour('neutral', dark), strokeDasharray: '1,3', strokeWidth: 1.5 }),
      Plot.areaY(points, { x: 'x', y1: 'low', y2: 'high', fill, fillOpacity: 0.2 }),
      Plot.line(points, { x: 'x', y: 'y', stroke: fill, strokeWidth: 2 }),
      Plot.dot(points, { x: 'x', y: 'y', fill, r: points.length > 60 ? 1.5 : 3 }),
    ],
    endLabels: lines.map((line) => ({
      text: formatNumber(line, lang) + (isChance ? ' %' : ''),
      y: line,
      fill: colour('neutral', dark),
    })),
    event:
      current === null || current < x[0] || current > x[1]
        ? undefined
        : { x: current, text: labels.asItStands[lang], fill: colour('neutral', dark) },
  });
}
