import { growthKind } from './growth-kind.ts';

export const flat = growthKind({
  name: 'flat',
  title: { en: 'flat', zh: '不变' },
  summary: { en: 'The same every day.', zh: '每天相同。' },
  parameters: {},
  reference: 'T_t = initial',
  example: '{kind: flat}',
  powerRate: null,
  fill(_, level, out, from, to) {
    out.fill(level, from, to);
  },
  longRunRate: () => 0,
});
