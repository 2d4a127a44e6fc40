/** A label that belongs to a height. */
export interface EndLabel {
  readonly text: string;
  readonly y: number;
  readonly fill: string;
}

/** Height of a label in lines. */
const linesOf = ({ text }: EndLabel): number => text.split('\n').length;

/**
 * Moves labels apart so that none lies on another: in order of height, centres at least half of both labels' heights
 * (`lineHeight` a line) from each other, all within `[top, bottom]` (pixels, downward), as near to their own place as
 * that allows.
 */
export function labelsApart<Label extends EndLabel>(
  labels: readonly Label[],
  lineHeight: number,
  top: number,
  bottom: number,
): Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const half = sorted.map((label) => (linesOf(label) * lineHeight) / 2);
  const ys = sorted.map(({ y }) => y);
  for (let i = 0; i < ys.length; i++)
    ys[i] = Math.max(ys[i], i === 0 ? top + half[0] : ys[i - 1] + half[i - 1] + half[i]);
  for (let i = ys.length - 1; i >= 0; i--) {
    ys[i] = Math.min(ys[i], i === ys.length - 1 ? bottom - half[i] : ys[i + 1] - half[i + 1] - half[i]);
  }
  return sorted.map((label, i) => ({ ...label, y: ys[i] }));
}
