import { money } from '../../scenario/fields.ts';
import { amountKind } from './amount-kind.ts';
import { wholeUnits } from './whole-units.ts';

export const constant = amountKind({
  name: 'constant',
  title: { en: 'one price', zh: '固定金额' },
  summary: { en: 'Every purchase costs the same.', zh: '每笔消费金额相同。' },
  parameters: { value: money('The amount of a purchase.', { min: 0, exclusiveMin: true }) },
  reference: 'X = value',
  example: '{kind: constant, value: 500}',
  moments: ({ value }) => ({ mean: value, variance: 0 }),
  atLeast: ({ value }, x) => (value >= x ? 1 : 0),
  spentFrom: ({ value }, x) => (value >= x ? value : 0),
  counted: ({ value }, unit) => wholeUnits(value, unit),
});
