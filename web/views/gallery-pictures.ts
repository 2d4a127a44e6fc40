import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PictureBars, PictureKind, ScenarioPicture } from '../../reports/pictures/scenario-picture.ts';
import type { Language } from '../../reports/words/language.ts';
import data from '../../scenarios/pictures.json';
import { pictureKeys } from '../text/picture-texts.ts';

const pictures = data as Readonly<Record<string, ScenarioPicture>>;

/** Drawn in these units and stretched to its place. */
const WIDTH = 1600;
const HEIGHT = 1000;

const bar = (x: number, y: number, width: number, height: number) => `M${x},${y}h${width}v${height}h${-width}z`;

/** One outline of bars over time, which touch. A bar in which all ends (at `failed`) is as much narrower and higher. */
function outline(lengths: readonly number[], failed = 1000): string {
  const step = WIDTH / lengths.length;
  const steps = lengths.map((length, i) => {
    const lasts = (failed / 1000) * lengths.length - i;
    if (!(lasts > 0.1 && lasts < 1) || lengths[i + 1] > 0) return `V${HEIGHT - length}H${Math.round((i + 1) * step)}`;
    return `V${HEIGHT - Math.min(HEIGHT, Math.round(length / lasts))}H${Math.round((i + lasts) * step)}`;
  });
  return `M0,${HEIGHT}${steps.join('')}V${HEIGHT}z`;
}

/** Bars by level, which stand apart. */
function columns(lengths: readonly number[]): string {
  const step = WIDTH / lengths.length;
  // A single level is a bar as well, not the whole ground.
  const width = Math.round(Math.min(0.82 * step, WIDTH / 4));
  return lengths
    .map((length, i) => bar(Math.round((i + 0.5) * step - width / 2), HEIGHT - length, width, length))
    .join('');
}

/** Two bars, one below the other. */
const rows = (lengths: readonly number[]) =>
  lengths.map((length, i) => bar(0, 80 + 460 * i, Math.round((length * WIDTH) / 1000), 380)).join('');

const shapes: Readonly<Record<PictureKind, (lengths: readonly number[], failed?: number) => string>> = {
  promise: outline,
  balances: outline,
  members: columns,
  margin: rows,
};

/** What lies lower is drawn over what stands on it. */
function layers({ kind, whole, part, fake, failed }: PictureBars) {
  const shape = shapes[kind];
  const layer = (name: string, lengths: readonly number[]) =>
    svg`<path class=${name} d=${shape(lengths, failed)}></path>`;
  const real = fake === undefined ? whole : whole.map((length, i) => length - fake[i]);
  // Not half outside at the end, and at the end of the first bar at the least.
  const at = Math.round(Math.min(0.995, Math.max(1 / whole.length, (failed ?? 0) / 1000)) * WIDTH);
  const line = (name: string) => svg`<path class=${name} d=${`M${at},0V${HEIGHT}`}></path>`;
  return svg`
    ${fake === undefined ? nothing : layer('fake', whole)} ${layer('rest', real)} ${layer('first', part)}
    ${failed === undefined ? nothing : [line('halo'), line('failed')]}
  `;
}

/** The picture of a scenario of the gallery, with what it says; nothing for one that has none. */
export function galleryPicture(path: string, lang: Language): TemplateResult | typeof nothing {
  const picture = pictures[path];
  if (picture === undefined) return nothing;
  // What is said stands below for all to read, and is the picture's text for who cannot see it: to be heard once.
  return html`
    <svg class=${picture.kind} role="img" aria-label=${picture[lang]} viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none">${layers(picture)}</svg>
    <span class="said" aria-hidden="true">${picture[lang]}</span>
  `;
}

/** How to read the pictures of some scenarios, in one line for each sort. */
export function pictureKey(paths: readonly string[], lang: Language): TemplateResult[] {
  const shown = paths.flatMap((path) => pictures[path] ?? []);
  return [...new Set(shown.map(({ kind }) => kind))].map((kind) => {
    const { title, parts } = pictureKeys[kind];
    const hasPart: Readonly<Record<string, boolean>> = {
      fake: shown.some(({ fake }) => fake !== undefined),
      failed: shown.some(({ failed }) => failed !== undefined),
    };
    return html`<p class="key ${kind}">
      ${title[lang]}${lang === 'zh' ? '：' : ':'}
      ${parts
        .filter(({ part }) => hasPart[part] ?? true)
        .map(({ part, words }) => html`<span><i class=${part}></i> ${words[lang]}</span> `)}
    </p>`;
  });
}
