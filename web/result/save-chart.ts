import type { Chart } from '../../reports/charts/chart.ts';
import { chartCsv } from '../../reports/formats/csv.ts';
import { fileName, saveFile } from '../save-file.ts';

/** Pixels of a PNG for each of the chart's own: sharp on paper and on fine screens. */
const DENSITY = 2;

/** The tone that the page's theme has for `var(--rs-members, #0072B2)`. */
const settled = (value: string, tones: CSSStyleDeclaration): string =>
  value.replaceAll(
    /var\((--[\w-]+),\s*([^)]*)\)/g,
    (_, name: string, otherwise: string) => tones.getPropertyValue(name).trim() || otherwise,
  );

/** A drawing that stands by itself: with its ground, its letters and the tones that it has on the page. */
function standalone({ svg, title }: Chart): { text: string; width: number; height: number } {
  const tones = getComputedStyle(document.documentElement);
  const copy = svg.cloneNode(true) as SVGElement;
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['fill', 'stroke', 'color']) {
      const value = part.getAttribute(name);
      if (value?.includes('var(')) part.setAttribute(name, settled(value, tones));
    }
  }
  const [width, height] = ['width', 'height'].map((name) => Number(copy.getAttribute(name)));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif");
  copy.setAttribute('color', settled('var(--rs-ink, #1c2126)', tones));
  const make = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag);
  const ground = make('rect');
  for (const [name, value] of Object.entries({
    width: '100%',
    height: '100%',
    fill: settled('var(--rs-ground, #fff)', tones),
  }))
    ground.setAttribute(name, value);
  const name = make('title');
  name.textContent = title;
  copy.prepend(name, ground);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** The drawing as the pixels of a PNG file. Throws when the browser cannot draw it. */
async function pngOf(chart: Chart): Promise<Blob> {
  const { text, width, height } = standalone(chart);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

export const chartFormats = ['svg', 'png', 'csv'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** Gives a chart to the downloads: as the drawing of the page, as its pixels, or as its data in full precision. */
export async function saveChart(chart: Chart, scenario: string, format: ChartFormat): Promise<void> {
  const name = fileName(`${scenario} ${chart.id}`, format);
  if (format === 'csv') saveFile(name, 'text/csv', chartCsv(chart.table));
  else if (format === 'svg') saveFile(name, 'image/svg+xml', standalone(chart).text);
  else saveFile(name, 'image/png', await pngOf(chart));
}
