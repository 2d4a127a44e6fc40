import type { Chart, ChartOptions } from '../../reports/charts/chart.ts';
import { charts, chartsOf, hasCharts } from '../../reports/charts/charts.ts';
import type { ResultBundle } from '../../sim/index.ts';
import { nextTask } from '../next-task.ts';
import type { ViewName } from '../state.ts';
import { tidy } from './tidy.ts';

/**
 * Draws the charts of a view one a task, because each takes some ten milliseconds, and hands on each in the next one, where
 * it is put on the page. Ends early when `isStale` says that nobody waits for these any more.
 */
export async function drawCharts(
  result: ResultBundle,
  view: ViewName,
  options: Omit<ChartOptions, 'document'>,
  isStale: () => boolean,
  onChart: (chart: Chart) => void,
): Promise<void> {
  if (!hasCharts(view)) return;
  for (const name of chartsOf(view)) {
    await nextTask();
    if (isStale()) return;
    const chart = charts[name](result, { ...options, document });
    if (chart === null) continue;
    tidy(chart.svg);
    await nextTask();
    if (isStale()) return;
    onChart(chart);
  }
}
