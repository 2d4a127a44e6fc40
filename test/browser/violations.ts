import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** What axe-core has to say; it comes in beside the page's policy, which would refuse it. */
export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (source) => {
    const load = new Function(`${source}; return axe;`) as () => Axe;
    return (await load().run()).violations;
  }, axe.source);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
