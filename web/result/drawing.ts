import type { Chart } from '../../reports/charts/chart.ts';
import type { Language } from '../../reports/words/language.ts';
import type { ResultBundle } from '../../sim/index.ts';
import type { Store } from '../actions.ts';
import { nextTask } from '../next-task.ts';
import type { ViewName } from '../state.ts';

export { keepView, resultView } from './result-view.ts';

/** Drawing is the largest part of the page: it is loaded beside the words, and set up in a task of its own. */
const drawing = import('./draw-charts.ts');

/** What charts are drawn from; colours follow the theme by themselves. */
interface Wanted {
  readonly result: ResultBundle;
  readonly view: ViewName;
  readonly lang: Language;
  readonly width: number;
}

/** Space between the edge of a card and its chart, both sides together. */
const PADDING = 34;

/** Narrower changes (a scroll bar that comes or goes) are no reason to draw again. */
const SLACK = 20;

/** The charts on the page, once all of them are there. */
let drawn: (Wanted & { readonly charts: readonly Chart[] }) | null = null;
let isDrawing = false;

/** Keeps the charts of the page up with its result, language and width; called after each rendering. */
export function keepCharts(store: Store, root: HTMLElement): void {
  if (root.querySelector('.cards') === null) return;
  watchWidth(store, root);
  if (!isDrawn(store)) void drawAll(store, root);
}

/** Whether the charts of what the page shows are there, of whatever width. */
const isDrawn = ({ state }: Store): boolean =>
  drawn !== null &&
  drawn.result === state.result &&
  drawn.view === state.view &&
  drawn.lang === state.lang &&
  drawn.charts === state.charts;

/** Draws what is wanted, and what is wanted by then, until nothing is. */
async function drawAll(store: Store, root: HTMLElement): Promise<void> {
  if (isDrawing) return;
  isDrawing = true;
  for (;;) {
    // To know the width lays the page out anew: not in the task that has rendered it.
    await nextTask();
    const wanted = wantedBy(store, root);
    if (wanted === null || (isDrawn(store) && Math.abs(drawn!.width - wanted.width) < SLACK)) break;
    // For paper, where more or fewer fit beside each other.
    root.querySelector<HTMLElement>('.cards')?.style.setProperty('--drawn', `${wanted.width}px`);
    const charts = await draw(store, wanted);
    drawn = charts === null ? null : { ...wanted, charts };
  }
  isDrawing = false;
}

function wantedBy({ state }: Store, root: HTMLElement): Wanted | null {
  const { result, view, lang } = state;
  const cards = root.querySelector('.cards');
  if (result === null || cards === null) return null;
  const columns = getComputedStyle(cards).gridTemplateColumns.split(' ').map(Number.parseFloat);
  return { result, view, lang, width: Math.floor(columns[0]) - PADDING };
}

/** Replaces the charts one by one, so that none vanishes while its successor is drawn; null when they became stale. */
async function draw(store: Store, { result, view, lang, width }: Wanted): Promise<readonly Chart[] | null> {
  const { drawCharts } = await drawing;
  const fresh: Chart[] = [];
  const isStale = () => store.state.lang !== lang || store.state.view !== view;
  await drawCharts(result, view, { lang, width }, isStale, (chart) => {
    fresh.push(chart);
    store.update({ charts: [...fresh, ...store.state.charts.slice(fresh.length)] });
    if (fresh.length === 1) performance.mark('picture');
  });
  if (isStale()) return null;
  store.update({ charts: fresh });
  performance.mark('pictures');
  return fresh;
}

let observer: ResizeObserver | null = null;

function watchWidth(store: Store, root: HTMLElement): void {
  observer ??= new ResizeObserver(() => void drawAll(store, root));
  observer.observe(root);
}
