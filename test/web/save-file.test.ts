import { expect, test } from 'vitest';
import { fileName } from '../../web/save-file.ts';

test.each([
  ['Wanjia-style, 1/500 a day', 'Wanjia-style-1-500-a-day.json'],
  ['万家式', '万家式.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['<img src=x onerror=alert(1)>', 'img-src-x-onerror-alert-1.json'],
  ['\u0000\u202e', 'scenario.json'],
])('a file for %s is called %s', (name, file) => {
  expect(fileName(name, 'json')).toBe(file);
});

test('a long name is cut', () => {
  expect(fileName('a'.repeat(500), 'svg').length).toBeLessThan(80);
});
