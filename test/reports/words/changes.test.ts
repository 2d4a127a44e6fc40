import { expect, test } from 'vitest';
import { recoveryChange } from '../../../reports/words/readings/changes.ts';
import { estimate } from '../fixture.ts';

test('a change too small for two digits is not written as 0', () => {
  expect(recoveryChange(estimate(2e-5, 1e-5), true, 'en')).toBe('under 0.01 more of 100 promised come back');
  expect(recoveryChange(estimate(-2e-5, 1e-5), true, 'zh')).toBe('每承诺100元少拿回不到0.01元');
  expect(recoveryChange(estimate(1e-4, 2e-5), true, 'en')).toMatch(/^0\.01\d* more .* \[/);
  expect(recoveryChange(estimate(2e-5, 3e-5), true, 'en')).toBe('no sure change in what comes back');
});
