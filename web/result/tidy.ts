/**
 * Plot brings a style element, which the content security policy refuses (its rules are in style/chart.css), and names
 * the parts of a drawing (“line”, “rule”), which tells a reader of the screen nothing that the drawing's own name does not.
 */
export function tidy(svg: Element): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
}
