import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { sweepCsv } from '../../../reports/formats/csv.ts';
import { sweepHtml } from '../../../reports/formats/sweep-html.ts';
import { languages } from '../../../reports/words/language.ts';
import { gridSweep, growthSweep, sweepOf } from '../sweep.ts';

const command = 'rebatescope sweep a.yaml';

test.each(languages)('is whole in %s, with a picture of each figure that varies', (lang) => {
  for (const sweep of [gridSweep(), growthSweep()]) {
    const { document } = parseHTML(sweepHtml(sweep, { lang, command }));
    const figures = [...document.querySelectorAll('figure')].map(({ id }) => id);
    expect(figures).toEqual(['chart-frontier', 'chart-frontier-sustainability-recovery-mean']);
    expect(document.querySelectorAll('script').length).toBe(0);
    expect(document.querySelector('h1')!.textContent).toBe('=HYPERLINK("x") <b>');
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
    expect(document.body.textContent).toContain(command);
  }
});

test('has no picture of a figure that differs by rounding only', () => {
  const sweep = growthSweep();
  const measure = 'law.requiredDailyGrowthExact';
  const cells = sweep.cells.map((cell, i) => ({
    ...cell,
    figures: { ...cell.figures, [measure]: 0.0198016 * (1 + i * Number.EPSILON) },
  }));
  expect(new Set(cells.map(({ figures }) => figures[measure])).size).toBeGreaterThan(1);
  expect(sweepHtml({ ...sweep, cells }, { lang: 'en', command })).not.toContain('frontier-law');
});

test('names a figure that has no words by its path, as files write it', () => {
  const measure = 'ordinary.clv';
  const sweep = growthSweep();
  const cells = sweep.cells.map((cell, i) => ({ ...cell, figures: { [measure]: i } }));
  const { document } = parseHTML(sweepHtml({ ...sweep, measures: [measure], cells }, { lang: 'en', command }));
  expect(document.querySelector('main h2')!.textContent).toBe(measure);
});

test('says that no cell was finished', () => {
  const none = sweepOf(gridSweep().axes, () => null, { cancelled: true });
  expect(sweepHtml(none, { lang: 'en', command })).toContain('No cell was finished.');
});

test('the CSV has a row a cell, in full precision', () => {
  const rows = sweepCsv(gridSweep()).trimEnd().split('\n');
  expect(rows).toHaveLength(12);
  expect(rows[1]).toBe('0.0198,2000000,0.9,0.88,0.92,0.1,0.099,0.101,unsustainable,0.0198016,d00');
});
