import type { Chart } from '../../reports/charts/chart.ts';
import { type ChartView, hasCharts } from '../../reports/charts/charts.ts';
import type { Language } from '../../reports/words/language.ts';
import type { ResultBundle } from '../../sim/index.ts';
import type { Store } from '../actions.ts';
import { drawCharts } from './draw-charts.ts';

export { keepView, resultView } from './result-view.ts';

/** What the charts on the page were drawn from; colours follow the theme by themselves. */
interface Drawn {
  readonly result: ResultBundle;
  readonly view: ChartView;
  readonly lang: Language;
  readonly width: number;
}

/** Space between the edge of a card and its chart, both sides together. */
const PADDING = 34;

/** Narrower changes (a scroll bar that comes or goes) are no reason to draw again. */
const SLACK = 20;

let drawn: Drawn | null = null;
let isDrawing = false;

/** Keeps the charts of the page up with its result, language and width; called after each rendering. */
export function keepCharts(store: Store, root: HTMLElement): void {
  const cards = root.querySelector<HTMLElement>('.cards');
  if (cards === null || isDrawing) return;
  watchWidth(store, root);
  const wanted = wantedBy(store, cards);
  if (wanted === null || (drawn !== null && isSame(drawn, wanted))) return;
  isDrawing = true;
  void draw(store, wanted).then((isWhole) => {
    isDrawing = false;
    drawn = isWhole ? wanted : null;
    // What changed meanwhile is drawn now.
    keepCharts(store, root);
  });
}

function wantedBy({ state }: Store, cards: HTMLElement): Drawn | null {
  const { result, view, lang } = state;
  if (result === null || !hasCharts(view)) return null;
  const columns = getComputedStyle(cards).gridTemplateColumns.split(' ').map(Number.parseFloat);
  return { result, view, lang, width: Math.floor(columns[0]) - PADDING };
}

const isSame = (a: Drawn, b: Drawn) =>
  a.result === b.result && a.view === b.view && a.lang === b.lang && Math.abs(a.width - b.width) < SLACK;

/** Replaces the charts one by one, so that none vanishes while its successor is drawn; false when they became stale. */
async function draw(store: Store, { result, view, lang, width }: Drawn): Promise<boolean> {
  const fresh: Chart[] = [];
  const isStale = () => store.state.lang !== lang || store.state.view !== view;
  await drawCharts(result, view, { lang, width }, isStale, (chart) => {
    fresh.push(chart);
    store.update({ charts: [...fresh, ...store.state.charts.slice(fresh.length)] });
    if (fresh.length === 1) performance.mark('picture');
  });
  if (isStale()) return false;
  store.update({ charts: fresh });
  performance.mark('pictures');
  return true;
}

let observer: ResizeObserver | null = null;

function watchWidth(store: Store, root: HTMLElement): void {
  observer ??= new ResizeObserver(() => keepCharts(store, root));
  observer.observe(root);
}
