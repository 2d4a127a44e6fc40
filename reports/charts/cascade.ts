import * as Plot from '@observablehq/plot';
import type { ChartOptions } from './chart.ts';
import { asPicture, FONT, valueTicks, widthOf } from './frame.ts';
import { colour, ground, type Meaning } from './palette.ts';

/** One bar of a cascade, under its words. */
export interface CascadeStep {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

export interface CascadeOptions extends ChartOptions {
  /** What a screen reader says for the whole chart. */
  readonly title: string;
  readonly steps: readonly CascadeStep[];
  /** The unit of the axis. */
  readonly unit: string;
  readonly format: (value: number) => string;
}

const ROW = 42;
const BAR = 16;
const MARGIN = { top: 8, bottom: 48, side: 16 };

/**
 * Bars one below the other, each from where the one before ends: how a figure is put together. The words stand above their bar,
 * so that they have room on a phone too.
 */
export function cascade({ steps, unit, format, title, ...options }: CascadeOptions): SVGElement {
  const { document, dark } = options;
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const domain: [number, number] = high > low ? [low, high] : [0, 1];
  const rows = steps.map((step, row) => ({
    ...step,
    left: Math.min(step.from, step.to),
    right: Math.max(step.from, step.to),
    top: row * ROW + ROW - BAR - 6,
    bottom: row * ROW + ROW - 6,
  }));
  const height = MARGIN.top + steps.length * ROW + MARGIN.bottom;
  const svg = Plot.plot({
    document,
    className: 'rs-plot',
    width: widthOf(options),
    height,
    marginLeft: MARGIN.side,
    marginRight: MARGIN.side,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    ariaLabel: title,
    x: { domain, axis: null },
    y: { domain: [0, steps.length * ROW], range: [MARGIN.top, height - MARGIN.bottom], axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.ruleX([0], { stroke: 'currentColor', strokeOpacity: 0.5 }),
      ...rows.map(({ meaning, ...row }) =>
        Plot.rect([row], {
          x1: 'left',
          x2: 'right',
          y1: 'top',
          y2: 'bottom',
          fill: colour(meaning, dark),
          fillOpacity: 0.85,
          stroke: colour(meaning, dark),
        }),
      ),
      ...rows.slice(0, -1).map(({ to, bottom }) =>
        Plot.ruleX([to], {
          y1: () => bottom,
          y2: () => bottom + ROW - BAR,
          stroke: 'currentColor',
          strokeOpacity: 0.35,
          strokeDasharray: '2,2',
        }),
      ),
      Plot.text(rows, {
        frameAnchor: 'left',
        y: 'top',
        text: 'text',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dx: 5,
        dy: -4,
        fontSize: FONT,
        stroke: ground(dark),
        strokeWidth: 3,
        fill: 'currentColor',
      }),
      Plot.axisX(valueTicks(domain[0], domain[1]), { tickFormat: format, label: null, fontSize: FONT }),
      Plot.text([unit], {
        frameAnchor: 'bottom-right',
        text: (t: string) => t,
        textAnchor: 'end',
        dy: 38,
        fontSize: FONT,
      }),
    ],
  });
  return asPicture(svg as unknown as SVGElement);
}
