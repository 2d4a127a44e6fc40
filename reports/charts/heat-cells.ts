import * as Plot from '@observablehq/plot';

/** Where a cell of a heat map stands, in the units of the axes. */
export interface Rect {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface HeatCell {
  readonly rect: Rect;
  /** Column and row. */
  readonly at: readonly number[];
  readonly value: number;
}

/** The fields of a heat map. Their edges are drawn in their own colour, or the ground would show between them. */
export const heatFields = <Cell extends HeatCell>(cells: readonly Cell[], fillOf: (cell: Cell) => string) =>
  Plot.rect(cells, {
    x1: ({ rect }: Cell) => rect.x1,
    x2: ({ rect }: Cell) => rect.x2,
    y1: ({ rect }: Cell) => rect.y1,
    y2: ({ rect }: Cell) => rect.y2,
    fill: fillOf,
    stroke: fillOf,
    strokeWidth: 0.5,
    shapeRendering: 'crispEdges',
  });

/** The borders between neighbouring cells of which one lies over the line. */
export function bordersAt(line: number, cells: readonly HeatCell[]): Rect[] {
  const byPlace = new Map(cells.map((cell) => [cell.at.join(), cell]));
  return cells.flatMap(({ at: [i, j], rect, value }) => {
    const borders: Rect[] = [];
    const [right, above] = [byPlace.get(`${i + 1},${j}`), byPlace.get(`${i},${j + 1}`)];
    const crosses = (other: typeof right) => other !== undefined && value > line !== other.value > line;
    // An axis may run downwards: the shared edge is the one that both have.
    if (crosses(right)) {
      const x = rect.x2 === right!.rect.x1 ? rect.x2 : rect.x1;
      borders.push({ x1: x, x2: x, y1: rect.y1, y2: rect.y2 });
    }
    if (crosses(above)) {
      const y = rect.y2 === above!.rect.y1 ? rect.y2 : rect.y1;
      borders.push({ x1: rect.x1, x2: rect.x2, y1: y, y2: y });
    }
    return borders;
  });
}
