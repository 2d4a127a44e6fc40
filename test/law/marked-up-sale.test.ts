import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedUpSale } from '../../sim/law/marked-up-sale.ts';

test('the example of the article: 4000 becomes 4600, the fee is 690, and the merchant is 90 short', () => {
  const sale = markedUpSale(4000, 0.15, 1, 1);
  expect(sale.price).toBeCloseTo(4600, 10);
  expect(sale.excess).toBeCloseTo(600, 10);
  expect(sale.fee).toBeCloseTo(690, 10);
  expect(sale.merchantShort).toBeCloseTo(90, 10);
  expect(sale.fullPassThrough).toBeCloseTo(4705.88, 2);
  expect(sale.breakEvenRecovery).toBeCloseTo(600 / 4600, 14);
});

test('at the price of full pass-through the merchant has the honest price, and at break-even the buyer has lost nothing', () => {
  const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(
      share,
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0.1, max: 5, noNaN: true }),
      (fee, part, claim) => {
        const { price, excess, breakEvenRecovery, fullPassThrough } = markedUpSale(100, fee, part, claim);
        expect(breakEvenRecovery * claim * price).toBeCloseTo(excess, 9);
        const full = markedUpSale(100, fee, 1 / (1 - fee), claim);
        expect(full.price).toBeCloseTo(fullPassThrough!, 8);
        expect(full.merchantShort).toBeCloseTo(0, 8);
      },
    ),
  );
});

test('a fee of all that is paid can be passed on by no price', () => {
  expect(markedUpSale(100, 1, 1, 1).fullPassThrough).toBeNull();
});
