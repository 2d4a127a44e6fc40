import * as Plot from '@observablehq/plot';
import { FONT } from './frame.ts';
import { HEAT_STEPS, heat } from './palette.ts';
import { textWidth } from './text-width.ts';

/** The step of the scale from `least` to `most` that a value has. */
export const heatStep = (value: number, least: number, most: number): number =>
  most > least ? Math.min(HEAT_STEPS - 1, Math.floor(((value - least) / (most - least)) * HEAT_STEPS)) : 0;

/** The scale of a heat map over the plot, at its right: its least, the colours, its most; at its left what it is of. */
export function heatScale(
  { least, most, name }: { readonly least: string; readonly most: string; readonly name: string },
  width: number,
  dark: boolean | undefined,
): Plot.Markish[] {
  const square = width < 500 ? 9 : 13;
  const rightAt = textWidth(most, FONT) + 4;
  const over = { frameAnchor: 'top-right', dy: -13, fontSize: FONT, textAnchor: 'end', text: String } as const;
  const scaleWidth = rightAt + HEAT_STEPS * square + textWidth(least, FONT) + 16;
  return [
    Plot.text([most], over),
    ...Array.from({ length: HEAT_STEPS }, (_, i) =>
      Plot.text(['■'], {
        ...over,
        fontSize: square + 1,
        fill: heat(HEAT_STEPS - 1 - i, dark),
        stroke: 'currentColor',
        strokeWidth: 0.4,
        dx: -rightAt - i * square,
      }),
    ),
    Plot.text([least], { ...over, dx: -rightAt - HEAT_STEPS * square - 4 }),
    // Where there is no room for it the title has to do.
    ...(textWidth(name, FONT) + scaleWidth < width - 80
      ? [Plot.text([name], { ...over, frameAnchor: 'top-left', textAnchor: 'start' })]
      : []),
  ];
}
