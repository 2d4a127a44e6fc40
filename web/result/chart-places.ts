import type { Chart } from '../../reports/charts/chart.ts';

/** What a drawing shows at a place: cells of a row of the chart's table, in a box of the page (client coordinates). */
export interface Place {
  readonly row: number;
  readonly columns: readonly number[];
  /** The mark that stands for it; null for a place along the x axis, which is as high as the plot and not wide. */
  readonly mark: Element | null;
  readonly box: DOMRectReadOnly;
}

const numbers = (text: string | null): number[] => (text ?? '').split(' ').map(Number);

const marksOf = ({ svg }: Chart): Element[] => [...svg.querySelectorAll('[data-row]')];

/** Whether a chart's values can be shown where they are drawn. */
export const hasPlaces = (chart: Chart): boolean => chart.table.along !== undefined || marksOf(chart).length > 0;

const columnsOf = ({ columns, shown }: Chart['table']): readonly number[] => shown ?? [...columns.keys()];

/** The places along the x axis from left to right, as far as the axis goes. */
function placesAlong({ svg, table }: Chart, along: readonly number[]): Place[] {
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = width / Number(svg.getAttribute('width'));
  const [low, high] = numbers(svg.getAttribute('data-domain'));
  const plot = numbers(svg.getAttribute('data-plot')).map((pixels) => pixels * scale);
  const columns = columnsOf(table);
  return along
    .map((x, row) => ({ x, row }))
    .filter(({ x }) => x >= low && x <= high)
    .sort((a, b) => a.x - b.x)
    .map(({ x, row }) => {
      const at = plot[0] + ((x - low) / (high - low)) * (plot[2] - plot[0]);
      return { row, columns, mark: null, box: new DOMRect(left + at, top + plot[1], 0, plot[3] - plot[1]) };
    });
}

function placeOfMark(mark: Element, { table }: Chart): Place {
  const columns = mark.getAttribute('data-columns');
  return {
    row: Number(mark.getAttribute('data-row')),
    // The first columns say which row it is.
    columns: columns === null ? columnsOf(table) : [...placeColumns(table), ...numbers(columns)],
    mark,
    box: mark.getBoundingClientRect(),
  };
}

/** The columns that name a row: the first, and what else is no number behind it (a day's date). */
export function placeColumns({ columns }: Chart['table']): number[] {
  const end = columns.findIndex(({ numeric }, i) => i > 0 && numeric);
  return [...columns.keys()].slice(0, end === -1 ? columns.length : end);
}

const isSame = (a: Place, b: Place): boolean => a.row === b.row && String(a.columns) === String(b.columns);

/** All places of a drawing, from the first to the last; of several marks of one place the first. */
export const placesOf = (chart: Chart): Place[] =>
  chart.table.along === undefined
    ? marksOf(chart)
        .map((mark) => placeOfMark(mark, chart))
        .filter((place, i, all) => all.findIndex((other) => isSame(other, place)) === i)
    : placesAlong(chart, chart.table.along);

/** The place under a point of the page: the nearest along the x axis, or the mark there; null where there is none. */
export function placeAt(chart: Chart, x: number, y: number): Place | null {
  if (chart.table.along !== undefined) {
    const away = ({ box }: Place) => Math.abs(box.x - x);
    return placesAlong(chart, chart.table.along).reduce<Place | null>(
      (best, place) => (best === null || away(place) < away(best) ? place : best),
      null,
    );
  }
  // Texts and borders may lie over a mark.
  const marks = document.elementsFromPoint(x, y).map((element) => element.closest('[data-row]'));
  const mark = marks.find((one) => one !== null && chart.svg.contains(one));
  return mark == null ? null : placeOfMark(mark, chart);
}

/** Directions of the arrow keys on the page. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A step aside costs as much as these steps ahead. */
const ASIDE = 4;

/**
 * The place that a key leads to from another: the next in the direction of an arrow, the first or the last; from none to
 * the first. Null for other keys and where there is no next.
 */
export function placeByKey(chart: Chart, start: Place | null, key: string): Place | null {
  const isArrow = Object.hasOwn(ARROWS, key);
  if (!isArrow && key !== 'Home' && key !== 'End') return null;
  const places = placesOf(chart);
  if (key === 'End') return places.at(-1) ?? null;
  const from = places.find((place) => start !== null && isSame(place, start));
  if (!isArrow || from === undefined) return places.at(0) ?? null;
  const [right, down] = ARROWS[key];
  const middle = ({ box }: Place) => [box.x + box.width / 2, box.y + box.height / 2];
  const [x, y] = middle(from);
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [dx, dy] = [middle(place)[0] - x, middle(place)[1] - y];
    const ahead = dx * right + dy * down;
    const cost = ahead + ASIDE * Math.abs(dx * down + dy * right);
    if (ahead < 1e-6 || cost >= least) continue;
    best = place;
    least = cost;
  }
  return best;
}
