import { html, render } from 'lit';
import type { Chart } from '../../reports/charts/chart.ts';
import type { Language } from '../../reports/words/language.ts';
import { hasPlaces, type Place, placeAt, placeByKey, placeColumns, placesOf } from './chart-places.ts';

const BY_KEYS = { en: 'Values, by the arrow keys', zh: '数值（方向键查看）' };

/** Space between a place and its values, in pixels. */
const GAP = 12;

/** The one place of the page whose values are shown. */
let shown: { readonly host: HTMLElement; readonly chart: Chart; readonly place: Place } | null = null;

const partsOf = (host: HTMLElement) =>
  [host.querySelector<HTMLElement>('.values')!, host.querySelector<HTMLElement>('.place')!] as const;

function hide(): void {
  if (shown === null) return;
  const { host, place } = shown;
  const [values, line] = partsOf(host);
  place.mark?.classList.remove('pointed');
  line.hidden = true;
  render(html``, values);
  shown = null;
}

/** The cells of a place in the words of the table; what is not known is left out. */
function valuesOf({ table }: Chart, { row, columns }: Place) {
  const names = placeColumns(table);
  return html`<dl>
    ${columns
      .filter((column) => table.rows[row][column] !== null)
      .map((column) => {
        const { label, format } = table.columns[column];
        const part = names.includes(column) ? 'where' : '';
        return html`<dt class=${part}>${label}</dt><dd class=${part}>${format(table.rows[row][column])}</dd>`;
      })}
  </dl>`;
}

function show(host: HTMLElement, chart: Chart, place: Place | null): void {
  hide();
  if (place === null) return;
  shown = { host, chart, place };
  const [values, line] = partsOf(host);
  const { mark, box } = place;
  const ground = host.getBoundingClientRect();
  const [left, top] = [box.left - ground.left, box.top - ground.top];
  render(valuesOf(chart, place), values);
  // Beside the place, or below it where neither side has room.
  const { offsetWidth: width, offsetHeight: height } = values;
  const beside = [left + box.width + GAP, left - GAP - width].find((x) => x >= 0 && x + width <= ground.width);
  if (beside === undefined) {
    values.style.left = `${Math.min(ground.width - width, Math.max(0, left + (box.width - width) / 2))}px`;
    values.style.top = `${top + box.height + GAP}px`;
  } else {
    values.style.left = `${beside}px`;
    values.style.top = `${mark === null ? top : Math.max(0, top + (box.height - height) / 2)}px`;
  }
  mark?.classList.add('pointed');
  line.hidden = mark !== null;
  line.style.left = `${left}px`;
  line.style.top = `${top}px`;
  line.style.height = `${box.height}px`;
}

// Wherever the focus is, and also where nothing has it.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (shown !== null && !shown.host.contains(target as Node)) hide();
});

/** A chart's drawing that shows the values of a place under the pointer, by a tap, or by the arrow keys. */
export function drawingWithValues(chart: Chart, lang: Language) {
  if (!hasPlaces(chart)) return html`<div class="chart">${chart.svg}</div>`;
  // A drawing that takes the place of an older one.
  if (shown !== null && shown.chart !== chart && shown.chart.id === chart.id) hide();
  const hostOf = ({ currentTarget }: Event) => currentTarget as HTMLElement;
  const point = (event: PointerEvent) => show(hostOf(event), chart, placeAt(chart, event.clientX, event.clientY));
  return html`
    <div
      class="chart"
      tabindex="0"
      role="group"
      aria-label="${BY_KEYS[lang]}: ${chart.title}"
      @pointermove=${(event: PointerEvent) => {
        // A finger that moves scrolls; it shows values by a tap.
        if (event.pointerType !== 'touch') point(event);
      }}
      @pointerleave=${hide}
      @click=${point}
      @focus=${(event: FocusEvent) => {
        if (hostOf(event).matches(':focus-visible')) show(hostOf(event), chart, placesOf(chart)[0] ?? null);
      }}
      @blur=${hide}
      @keydown=${(event: KeyboardEvent) => {
        const next = placeByKey(chart, shown?.chart === chart ? shown.place : null, event.key);
        if (next === null) return;
        event.preventDefault();
        show(hostOf(event), chart, next);
      }}
    >${chart.svg}<div class="place" hidden></div><div class="values" role="status"></div></div>
  `;
}
