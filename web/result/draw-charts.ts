import type { Chart, ChartOptions } from '../../reports/charts/chart.ts';
import { type ChartView, charts, chartsOf } from '../../reports/charts/charts.ts';
import type { ResultBundle } from '../../sim/index.ts';

/** A new task, so that input and painting come in between. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Draws the charts of a view one a task, because each takes some ten milliseconds, and hands on what is there after
 * each. Ends early when `isStale` says that nobody waits for these any more.
 */
export async function drawCharts(
  result: ResultBundle,
  view: ChartView,
  options: Omit<ChartOptions, 'document'>,
  isStale: () => boolean,
  onChart: (chart: Chart) => void,
): Promise<void> {
  for (const name of chartsOf(view)) {
    await nextTask();
    if (isStale()) return;
    const chart = charts[name](result, { ...options, document });
    if (chart === null) continue;
    tidy(chart.svg);
    onChart(chart);
  }
}

/**
 * Plot brings a style element, which the content security policy refuses (its rules are in style/chart.css), and names
 * the parts of a drawing (“line”, “rule”), which tells a reader of the screen nothing that the drawing's own name does not.
 */
export function tidy(svg: Element): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
}
