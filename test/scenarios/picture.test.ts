import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { recoveryChart } from '../../reports/charts/recovery.ts';
import { simulate } from '../../sim/simulate.ts';
import { readScenario, scenariosFolder } from './scenario-files.ts';

/** The README's picture: a chart of the report that stands by itself, on white whatever the reader's theme is. */
test('scenarios/first/growing.svg is what the program draws of growing.yaml', async () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const result = await simulate(readScenario('first/growing.yaml'));
  const { svg } = recoveryChart(result, { document, lang: 'en', width: 820 })!;
  svg.setAttribute('aria-label', 'What buyers get back of 100 promised, by the day of purchase');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('style', 'background: #fff; color: #1c2126; font-family: system-ui, sans-serif');
  await expect(`${svg.outerHTML}\n`).toMatchFileSnapshot(`${scenariosFolder}first/growing.svg`);
});
