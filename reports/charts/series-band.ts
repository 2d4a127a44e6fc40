import * as Plot from '@observablehq/plot';
import { colour, type Meaning } from './palette.ts';

/** One point of a band: 5 %, median, 95 % and mean over runs. */
export interface BandPoint {
  readonly x: number;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  readonly mean: number | null;
}

/** A 90 % band at 15 %, the median 2 px, the mean dashed; without a random part one line. */
export function bandMarks(
  points: readonly BandPoint[],
  meaning: Meaning,
  random: boolean,
  dark = false,
): Plot.Markish[] {
  const stroke = colour(meaning, dark);
  const median = Plot.lineY(points, { x: 'x', y: 'middle', stroke, strokeWidth: 2 });
  if (!random) return [median];
  return [
    Plot.areaY(points, { x: 'x', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.15 }),
    Plot.lineY(points, { x: 'x', y: 'mean', stroke, strokeWidth: 1.5, strokeDasharray: '5,4' }),
    median,
  ];
}
