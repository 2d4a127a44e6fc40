import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AxisFields, askedNames, type Choices, MOST_BESIDE, noChoices } from '../../web/choices.ts';
import { packChoices, unpackChoices } from '../../web/packed-choices.ts';

const field = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((text) => !/\p{Cc}/u.test(text) && text.length < 60);
const axis: fc.Arbitrary<AxisFields> = fc.record({
  path: fc.constantFrom('scheme.fee', 'market.turnover.growth.rate', 'scheme.referral.rates[1]'),
  from: field,
  to: field,
  steps: field,
});
const choices: fc.Arbitrary<Choices> = fc.record({
  beside: fc.array(
    fc.oneof(
      fc.constantFrom('ordinary/cashback.yaml', 'cases/wanjia.yaml'),
      fc.record({ name: field, source: fc.string(), files: fc.dictionary(fc.constantFrom('a.csv', 'b'), fc.string()) }),
    ),
    { maxLength: MOST_BESIDE },
  ),
  frontier: fc.option(fc.record({ axes: fc.tuple(axis, fc.option<AxisFields>(axis)), paths: field })),
  purchase: fc.option(
    fc.record({
      amount: field,
      date: fc.constantFrom('', '2012-05-01'),
      day: fc.oneof(fc.constant(''), fc.integer({ min: -999, max: 36_500 }).map(String)),
    }),
  ),
  shown: fc.constantFrom(null, ...askedNames),
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what is chosen is what an address says, and may stand in one', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (chosen) => {
      const packed = (await packChoices(chosen))!;
      expect(packed).toMatch(/^1\.[\w-]*$/);
      expect(plain(await unpackChoices(packed))).toEqual(plain(chosen));
    }),
    { numRuns: 50 },
  );
});

test('it is short: two numbers, a purchase and a scenario of the gallery', async () => {
  const packed = await packChoices({
    beside: ['ordinary/cashback.yaml'],
    frontier: {
      axes: [
        { path: 'market.turnover.growth.rate', from: '0%', to: '2%', steps: '7' },
        { path: 'scheme.payout.days', from: '100', to: '400', steps: '7' },
      ],
      paths: '200',
    },
    purchase: { amount: '2500', date: '2012-05-01', day: '' },
    shown: 'frontier',
  });
  expect(packed!.length).toBeLessThan(300);
});

const packedOf = (text: string) => `1.${deflateRawSync(text).toString('base64url')}`;
const axisText = (path: string, from = '"1"') => `[${JSON.stringify(path)},${from},"2","3"]`;

test.each([
  ['', 'version'],
  ['2.abc', 'version'],
  ['1.!!', 'damaged'],
  ['1.AAAA', 'damaged'],
  [`1.${'A'.repeat(300_000)}`, 'long'],
  [packedOf(' '.repeat(60_000_000)), 'long'],
  ...[
    'null',
    '[]',
    '"shown"',
    '{"other":1}',
    '{"__proto__":{"shown":"compare"}}',
    '{"constructor":1}',
    '{"toString":1}',
    '{"shown":"toString"}',
    '{"shown":"data"}',
    '{"beside":[]}',
    '{"beside":{"length":1}}',
    '{"beside":["a.yaml","b.yaml","c.yaml","d.yaml"]}',
    '{"beside":["../../secret.yaml"]}',
    '{"beside":["https://example.org/x.yaml"]}',
    '{"beside":["//example.org/x.yaml"]}',
    '{"beside":[{"name":"a","source":1,"files":{}}]}',
    '{"frontier":["200"]}',
    `{"frontier":["200",${axisText('__proto__ x')}]}`,
    `{"frontier":["200",${axisText('a'.repeat(300))}]}`,
    `{"frontier":["200",${axisText('scheme.fee', '7')}]}`,
    `{"frontier":["200",${axisText('scheme.fee', '"a\\u0000b"')}]}`,
    `{"frontier":["200",${axisText('scheme.fee', JSON.stringify('9'.repeat(100)))}]}`,
    `{"frontier":["200",${axisText('a')},${axisText('b')},${axisText('c')}]}`,
    '{"purchase":["4000","yesterday",""]}',
    '{"purchase":["4000","","1e999"]}',
    '{"purchase":["4000",""]}',
  ].map((text) => [packedOf(text), 'foreign']),
])('choices of %.60j are refused', async (packed, problem) => {
  await expect(unpackChoices(packed)).rejects.toMatchObject({ name: 'BadLink', problem });
  expect(Object.getPrototypeOf(noChoices)).toBe(Object.prototype);
});
