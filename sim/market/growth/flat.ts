import { growthKind } from './growth-kind.ts';

export const flat = growthKind({
  name: 'flat',
  title: { en: 'flat', zh: '不变' },
  summary: { en: 'The same every day.', zh: '每天相同。' },
  parameters: {},
  reference: 'T_t = initial',
  example: '{kind: flat}',
  trend: (_, level) => level,
  longRunRate: () => 0,
});
