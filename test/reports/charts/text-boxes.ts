import { textWidth } from '../../../reports/charts/text-width.ts';

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The nearest attribute of an element or of what it stands in. */
function inherited(element: Element, name: string): string | null {
  const own = element.getAttribute(name);
  return own !== null || element.parentElement === null ? own : inherited(element.parentElement, name);
}

function moved(element: Element): [number, number] {
  const [x, y] =
    /translate\(([-\d.]+)(?:[, ]+([-\d.]+))?\)/.exec(element.getAttribute('transform') ?? '')?.slice(1) ?? [];
  const [dx, dy] = element.parentElement === null ? [0, 0] : moved(element.parentElement);
  return [dx + Number(x ?? 0), dy + Number(y ?? 0)];
}

/** `0.32em` or pixels. */
const pixels = (length: string | null, fontSize: number): number =>
  length === null ? 0 : length.endsWith('em') ? Number.parseFloat(length) * fontSize : Number(length);

/** About where the lines of a drawing's texts stand, without a browser: the heights of capitals, the widths as the charts reckon them. */
export function textBoxes(svg: Element): TextBox[] {
  return [...svg.querySelectorAll('text')].flatMap((element) => {
    const fontSize = Number.parseFloat(inherited(element, 'font-size') ?? '12');
    const anchor = inherited(element, 'text-anchor') ?? 'start';
    const [dx, dy] = moved(element);
    const spans = [...element.querySelectorAll('tspan')];
    return (spans.length === 0 ? [element] : spans).flatMap((line) => {
      const text = line.textContent ?? '';
      if (text.trim() === '') return [];
      const of = (name: string) =>
        pixels(line.getAttribute(name) ?? (line === element ? null : element.getAttribute(name)), fontSize);
      const x = dx + of('x') + of('dx');
      // The foot of the letters.
      const bottom = dy + of('y') + of('dy');
      const width = textWidth(text, fontSize) * 0.92;
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return [{ text, left, right: left + width, top: bottom - 0.72 * fontSize, bottom }];
    });
  });
}

/** Pairs of texts that lie on each other by more than `slack` pixels both ways. */
export function overlaps(boxes: readonly TextBox[], slack = 1.5): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}
