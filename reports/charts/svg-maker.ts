import { FONT } from './frame.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element of a drawing; its text comes in as a text node, so data can hold no markup. */
export type SvgMake = (name: string, attributes: Record<string, string | number>, text?: string) => SVGElement;

export const svgMaker =
  (document: Document): SvgMake =>
  (name, attributes, text) => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.append(document.createTextNode(text));
    return element;
  };

/** A picture without anything in it yet, with its name for a screen reader. */
export const emptyPicture = (make: SvgMake, title: string, width: number, height: number): SVGElement =>
  make('svg', {
    class: 'rs-plot',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': title,
    'font-size': FONT,
    'font-family': 'system-ui, sans-serif',
    fill: 'currentColor',
  });
