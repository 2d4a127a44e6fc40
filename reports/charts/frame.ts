import * as Plot from '@observablehq/plot';
import { trimZeros } from '../words/number.ts';
import type { ChartOptions } from './chart.ts';
import { type EndLabel, labelsApart } from './labels-apart.ts';
import { ground } from './palette.ts';
import { textWidth } from './text-width.ts';

/** Size of every text in a chart, in pixels. */
export const FONT = 12;
/** Two lines: the unit of the y axis, and below it what is written over the plot. */
const MARGIN_TOP = 46;
const MARGIN_BOTTOM = 44;

export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly log?: boolean;
}

export interface FrameOptions extends ChartOptions {
  /** What a screen reader says for the whole chart. */
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly Plot.Markish[];
  /** Names of lines, set at their right end and moved apart; `y` in the units of the y axis. */
  readonly endLabels: readonly EndLabel[];
  /** A day on which something happens: a dotted line with its words over the plot. */
  readonly event?: { readonly x: number; readonly text: string; readonly fill: string };
}

/** The layout width asked for, within the range that charts are made for. */
export const widthOf = ({ width = 720 }: ChartOptions): number => Math.min(1200, Math.max(320, width));

/** Heights that keep a chart readable: flatter the wider it is. */
const heightOf = (width: number): number => Math.round(Math.min(380, Math.max(250, width * 0.48)));

/** Round ticks that a value axis of that height can bear. */
export function valueTicks(low: number, high: number, count = 5): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough)!;
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
    ticks.push(Number(trimZeros((i * step).toPrecision(12))));
  }
  return ticks;
}

/** Powers of ten between the bounds, thinned to at most `count`. */
export function logTicks(low: number, high: number, count = 6): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const step = Math.max(1, Math.ceil((last - first) / count));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(10 ** power);
  return ticks;
}

/**
 * Makes Plot's drawing one picture for a screen reader, which reads its name and, if wanted, the table beside it. The
 * names that Plot gives to groups have no meaning inside a picture; they stay as `data-mark`.
 */
export function asPicture(svg: SVGElement): SVGElement {
  svg.setAttribute('role', 'img');
  svg.setAttribute('font-size', String(FONT));
  for (const group of svg.querySelectorAll('g[aria-label]')) {
    group.setAttribute('data-mark', group.getAttribute('aria-label') ?? '');
    group.removeAttribute('aria-label');
  }
  return svg;
}

/** The line of an event; its words stand right of it where they fit, else as far left as they must. */
function eventMarks({ x, text, fill }: NonNullable<FrameOptions['event']>, pixel: number, options: FrameOptions) {
  const gap = 5;
  // Bold letters are wider.
  const dx = Math.min(gap, widthOf(options) - pixel - 1.1 * textWidth(text, FONT));
  return [
    Plot.ruleX([x], { stroke: fill, strokeWidth: 1.5, strokeDasharray: '2,3' }),
    Plot.text([text], {
      x: () => x,
      frameAnchor: 'top',
      text: (t: string) => t,
      textAnchor: 'start',
      dx,
      dy: -6,
      lineAnchor: 'bottom',
      fill,
      fontSize: FONT,
      fontWeight: 600,
    }),
  ];
}

/** Draws axes, marks and labels; every text comes in as a text node, so data can hold no markup. */
export function frame(options: FrameOptions): SVGElement {
  const { document, title, x, y, marks, endLabels, event, dark } = options;
  const width = widthOf(options);
  const height = heightOf(width);
  const marginLeft = Math.ceil(Math.max(24, ...y.ticks.map((tick) => textWidth(y.format(tick), FONT)))) + 14;
  const widest =
    1.06 * Math.max(0, ...endLabels.flatMap(({ text }) => text.split('\n').map((line) => textWidth(line, FONT))));
  const marginRight = Math.ceil(Math.max(20, widest + 12));

  const scale = y.log ? Math.log : (value: number) => value;
  const unscale = y.log ? Math.exp : (value: number) => value;
  const [low, high] = y.domain.map(scale);
  const span = height - MARGIN_TOP - MARGIN_BOTTOM;
  const toPixel = (value: number) => MARGIN_TOP + (1 - (scale(value) - low) / (high - low)) * span;
  const toValue = (pixel: number) => unscale(low + (1 - (pixel - MARGIN_TOP) / span) * (high - low));
  const placed = labelsApart(
    endLabels.map((label) => ({ ...label, y: toPixel(Math.min(y.domain[1], Math.max(y.domain[0], label.y))) })),
    FONT * 1.2 + 1,
    MARGIN_TOP - FONT,
    height - MARGIN_BOTTOM + FONT / 2,
  );

  const share = ((event?.x ?? 0) - x.domain[0]) / (x.domain[1] - x.domain[0]);
  const eventPixel = marginLeft + share * (width - marginLeft - marginRight);

  const svg = Plot.plot({
    document,
    className: 'rs-plot',
    width,
    height,
    marginLeft,
    marginRight,
    marginTop: MARGIN_TOP,
    marginBottom: MARGIN_BOTTOM,
    ariaLabel: title,
    x: { domain: [...x.domain], label: null, type: 'linear', axis: null },
    y: { domain: [...y.domain], label: null, type: y.log ? 'log' : 'linear', axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.gridY([...y.ticks], { stroke: 'currentColor', strokeOpacity: 0.12 }),
      Plot.axisY([...y.ticks], { tickFormat: y.format, tickSize: 0, label: null, fontSize: FONT }),
      Plot.axisX([...x.ticks], { tickFormat: x.format, label: null, fontSize: FONT }),
      Plot.ruleY([y.domain[0]], { stroke: 'currentColor', strokeOpacity: 0.5 }),
      ...marks,
      ...(event === undefined ? [] : eventMarks(event, eventPixel, options)),
      Plot.text(placed, {
        x: () => x.domain[1],
        y: ({ y: pixel }: EndLabel) => toValue(pixel),
        text: 'text',
        fill: 'fill',
        textAnchor: 'start',
        dx: 7,
        fontSize: FONT,
        fontWeight: 600,
        lineHeight: 1.2,
        stroke: ground(dark),
        strokeWidth: 3,
      }),
      // Units: above the y axis and below the x axis, never turned on their side.
      Plot.text([y.label], {
        frameAnchor: 'top-left',
        text: (t: string) => t,
        dx: -marginLeft + 2,
        dy: -38,
        fontSize: FONT,
        textAnchor: 'start',
      }),
      Plot.text([x.label], {
        frameAnchor: 'bottom-right',
        text: (t: string) => t,
        dy: 36,
        fontSize: FONT,
        textAnchor: 'end',
      }),
    ],
  });
  const picture = asPicture(svg as unknown as SVGElement);
  // What a page needs to find a value of the x axis in the picture, and the reverse.
  picture.setAttribute('data-domain', x.domain.join(' '));
  picture.setAttribute('data-plot', [marginLeft, MARGIN_TOP, width - marginRight, height - MARGIN_BOTTOM].join(' '));
  return picture;
}
