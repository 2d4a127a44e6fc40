import { expect, test } from 'vitest';
import type { Control } from '../../web/form/control.ts';
import { numberNames } from '../../web/panels/number-names.ts';

const words = (en: string, zh: string) => ({ en, zh });
const common = { help: words('', ''), given: true, optional: false };
const number = (path: Control['path'], en: string, zh: string): Control => ({
  ...common,
  type: 'number',
  path,
  label: words(en, zh),
  unit: 'days',
  value: 1,
  text: '1',
  min: 0,
  max: 9,
  whole: true,
  sample: 1,
});
const part = (path: Control['path'], en: string, zh: string, ...controls: Control[]): Control => ({
  ...common,
  type: 'part',
  path,
  label: words(en, zh),
  controls,
  sample: {},
});

const form = [
  number(['horizon'], 'Horizon', '时长'),
  part(
    ['scheme'],
    'Scheme',
    '方案',
    number(['scheme', 'fee'], 'Fee', '服务费'),
    part(['scheme', 'payout'], 'Payout', '返还', number(['scheme', 'payout', 'days'], 'Days', '天数')),
    number(['scheme', 'rates', 1], 'Rate', '比率'),
  ),
];

test('a number is called by its label and the parts around it', () => {
  const en = numberNames(form, 'en');
  expect(en.get('horizon')).toBe('Horizon');
  expect(en.get('scheme.fee')).toBe('Scheme › Fee');
  expect(en.get('scheme.payout.days')).toBe('Payout › Days');
  expect(en.get('scheme.rates[1]')).toBe('Rate');
  expect(numberNames(form, 'zh').get('scheme.payout.days')).toBe('返还 › 天数');
  expect(en.get('scheme.cap')).toBeUndefined();
});
