/**
 * Ties the marks of a drawing by Plot, in their order, to rows of its table (see `ChartTable`), so that a page can show
 * their values on them; marks beyond the rows given stay without.
 */
export function tieMarks(svg: SVGElement, kind: 'rect' | 'dot', rows: Iterable<number>): void {
  const marks = svg.querySelectorAll(`g[data-mark=${kind}] ${kind === 'dot' ? 'circle' : 'rect'}`);
  for (const [i, row] of [...rows].entries()) marks[i].setAttribute('data-row', String(row));
}
