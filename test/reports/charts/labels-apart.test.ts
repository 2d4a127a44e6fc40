import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsApart } from '../../../reports/charts/labels-apart.ts';

const label = (y: number, text = 'a') => ({ text, y, fill: 'none' });

test('labels that do not touch stay where they are', () => {
  expect(labelsApart([label(50), label(100)], 15, 0, 200).map(({ y }) => y)).toEqual([50, 100]);
});

test('labels keep their order, do not overlap and stay inside', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 300, noNaN: true }), fc.boolean()), { maxLength: 6 }),
      (given) => {
        const labels = given.map(([y, two], i) => label(y, two ? `${i}\n${i}` : `${i}`));
        const placed = labelsApart(labels, 14, 0, 300);
        const half = (text: string) => (text.split('\n').length * 14) / 2;
        placed.forEach(({ y, text }, i) => {
          expect(y - half(text)).toBeGreaterThanOrEqual(-1e-9);
          expect(y + half(text)).toBeLessThanOrEqual(300 + 1e-9);
          const next = placed[i + 1];
          if (next !== undefined) expect(next.y - y).toBeGreaterThanOrEqual(half(text) + half(next.text) - 1e-9);
        });
      },
    ),
  );
});
