import { expect, test } from 'vitest';
import { but, diagnose, diagnoseMarked, good } from './marked.ts';

const fee = (text: string) => but('fee: 16%', `fee: ${text}`);
const rate = (text: string) => but('rate: 0.004', `rate: ${text}`);
const two = but('tax: 0, draw: 1%', 'tax: {dist: beta, a: 2, b: 8}, draw: {dist: beta, a: 2, b: 8}').replace(
  'rate: 0.004',
  'rate: {dist: normal, mean: 0.004, sd: 0.001}',
);
const tied = (...lines: string[]) => `${two}correlations:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

/** name · text with ▸ where the problem stands · words of the message, one a problem */
const cases: [name: string, marked: string, ...messages: RegExp[]][] = [
  [
    'crossed bounds',
    fee('{dist: normal, mean: 16%, sd: 1%, min: 0.2, max: ▸0.1}'),
    /the bounds are crossed; found 0\.1; allowed: more than 0\.2/,
  ],
  ['bounds without width', fee('{dist: uniform, min: 0.2, max: ▸0.2}'), /the bounds are crossed/],
  [
    'no spread',
    fee('{dist: normal, mean: 16%, sd: ▸0}'),
    /scheme\.fee\.sd does not fit; found 0; allowed: a number over 0/,
  ],
  ['a negative spread', fee('{dist: lognormal, mean: 16%, cv: ▸-1}'), /scheme\.fee\.cv does not fit; found -1/],
  ['a mean of nothing', fee('{dist: lognormal, mean: ▸0, cv: 1}'), /scheme\.fee\.mean does not fit; found 0/],
  [
    'an unknown distribution',
    fee('{dist: ▸normall, mean: 16%, sd: 1%}'),
    /scheme\.fee\.dist does not fit; found normall; allowed: normal, uniform, .*empirical\. Did you mean `normal`/,
  ],
  ['an unknown parameter', fee('{dist: normal, mean: 16%, sd: 1%, ▸maxx: 1}'), /unknown key scheme\.fee\.maxx.*`max`/],
  [
    'a missing parameter',
    fee('{dist: normal, mean: 16%}').replace('  fee', '  ▸fee'),
    /scheme\.fee\.sd is missing; allowed: a number over 0/,
  ],
  ['a mode outside', fee('{dist: triangular, min: 10%, mode: ▸25%, max: 20%}'), /the mode lies outside the bounds/],
  ['a mode outside PERT', fee('{dist: pert, min: 10%, mode: ▸5%, max: 20%}'), /outside the bounds; .* 0\.1 to 0\.2/],
  ['no values', fee('{dist: empirical, values: ▸[]}'), /scheme\.fee\.values .*an empty list/],
  [
    'too few weights',
    fee('{dist: empirical, values: [0.1, 0.2], weights: ▸[1]}'),
    /each value has one weight; found 1/,
  ],
  ['no weight at all', fee('{dist: empirical, values: [0.1], weights: ▸[0]}'), /one weight at least must be over 0/],
  [
    'a value outside',
    fee('{dist: empirical, values: [0.1, ▸1.2]}'),
    /fee\.values\[1\] lies where scheme\.fee may not be/,
  ],
  [
    'a bound outside',
    fee('{dist: uniform, min: ▸-0.1, max: 0.2}'),
    /scheme\.fee\.min lies where scheme\.fee may not be/,
  ],
  [
    'nothing inside the range of the number',
    fee('▸{dist: normal, mean: 16, sd: 0.1}'),
    /hardly any of the distribution of scheme\.fee .*nothing of it from 0 to 1/,
  ],
  ['both spreads', fee('{dist: lognormal, mean: ▸16%, sd: 1%, cv: 0.1}'), /either `sd` or `cv`/],
  ['no shape', fee('{dist: beta, a: 2, b: ▸0}'), /scheme\.fee\.b does not fit; found 0; allowed: a number over 0/],
  ['a text for a number', fee('{dist: uniform, min: ▸low, max: 0.2}'), /scheme\.fee\.min does not fit; found low/],
  ['a duration for money', but('fixed: 100', 'fixed: {dist: uniform, min: ▸3w, max: 1k}'), /fixed\.min does not fit/],
  ['seed', but('seed: s', 'seed: ▸{dist: uniform, min: 1, max: 2}'), /seed must be known for certain/],
  ['paths', but('paths: 1_000', 'paths: ▸{dist: uniform, min: 1, max: 2}'), /paths must be known for certain/],
  ['horizon', but('horizon: 2y', 'horizon: ▸{dist: uniform, min: 1, max: 2}'), /horizon must be known for certain/],
  ['start', but('start: 2010-07-01', 'start: ▸{dist: uniform, min: 1, max: 2}'), /start must be known for certain/],
  [
    'a deposit whose floor may be drawn over its cap',
    but('supervised: 10%', 'deposit: {floor: ▸{dist: uniform, min: 0, max: 2M}, cap: 1M, share: 15%}'),
    /which may be drawn, the least deposit is more than the largest/,
  ],
  ['a day', but('day: 2012-06-11', 'day: ▸{dist: uniform, min: 1, max: 2}'), /closed\.day must be known for certain/],
  ['an expectation', but('[0.05, 20%]', '[0.05, ▸{dist: beta, a: 1, b: 1}]'), /between\[1\] must be known for certain/],
  [
    'a distribution in a distribution',
    fee('{dist: normal, mean: ▸{dist: beta, a: 1, b: 1}, sd: 1}'),
    /scheme\.fee\.mean must be known for certain/,
  ],
  [
    'rewards that may be more than the sale',
    but('[0.4%, 0.2%]', '[0.4%, ▸{dist: beta, a: 2, b: 2}]'),
    /with scheme\.referral\.rates\[1\] = 0\.999\d+, which may be drawn, the rewards of all levels are more than the sale/,
  ],
  [
    'growth that may leave all bounds',
    rate('▸{dist: normal, mean: 0.004, sd: 0.5}'),
    /market\.turnover\.growth\.rate = 2\.\d+, which may be drawn, turnover leaves the range/,
  ],
  [
    'ages that may cross',
    but(
      '{kind: fixed, days: 500}',
      '{kind: milestone, stages: [{age: {dist: uniform, min: 30, max: 60}, share: 1}, {age: ▸{dist: uniform, min: 50, max: 90}, share: 0}]}',
    ),
    /stages\[0\]\.age = 60, scheme\.payout\.stages\[1\]\.age = 50, which may be drawn, the ages of the stages must rise/,
  ],
  [
    'a correlation of what is certain',
    tied('{between: [operator.tax, ▸scheme.fee], rank: 0.5}'),
    /names no number that is a distribution; found scheme\.fee; allowed: market\.turnover\.growth\.rate, operator\.tax/,
  ],
  [
    'a misspelt path',
    tied('{between: [▸operator.tex, operator.draw], rank: 0.5}'),
    /found operator\.tex; .*Did you mean `operator\.tax`/,
  ],
  ['a correlation with itself', tied('{between: [operator.tax, ▸operator.tax], rank: 0.5}'), /correlated with itself/],
  [
    'a pair twice',
    tied('{between: [operator.tax, operator.draw], rank: 0.5}', '{between: ▸[operator.draw, operator.tax], rank: 0.5}'),
    /this pair has a correlation already/,
  ],
  ['a correlation over 1', tied('{between: [operator.tax, operator.draw], rank: ▸1}'), /rank does not fit; found 1/],
  ['three in a pair', tied('{between: ▸[operator.tax, operator.draw, a], rank: 0.5}'), /exactly 2 entries/],
  [
    'correlations that no numbers can have',
    tied(
      '{between: [market.turnover.growth.rate, operator.tax], rank: 0.9}',
      '{between: [operator.draw, operator.tax], rank: 0.9}',
      '{between: [operator.draw, market.turnover.growth.rate], rank: ▸0.1}',
    ),
    /no numbers can have these correlations at once: market\.turnover\.growth\.rate, operator\.tax, operator\.draw; found 0\.1/,
  ],
];

test.each(cases)('%s', (_, marked, ...messages) => {
  const { expected, places, lines } = diagnoseMarked(marked);
  expect(places, lines.join('\n')).toEqual(expected);
  for (const [index, message] of messages.entries()) expect(lines[index]).toMatch(message);
});

test('more distributions than anyone needs are refused at once', () => {
  const many = Array.from({ length: 201 }, (_, i) => `{from: ${2 * i}, factor: {dist: uniform, min: 1, max: 2}}`);
  const text = good.replace(/dates: \[.*\]/, `dates: [${many.join(', ')}]`);
  expect(diagnose(text).map(({ message, path }) => [message, path])).toEqual([
    ['too many numbers are distributions', 'market.turnover.seasonality.dates[200].factor'],
  ]);
});

test('several distributions are told of at once', () => {
  const { expected, places } = diagnoseMarked(
    fee('{dist: normal, mean: 16%, sd: ▸0}').replace('fixed: 100', 'fixed: {dist: ▸nrmal}'),
  );
  expect([...places].sort()).toEqual([...expected].sort());
});

test.each([
  ['in the same section', ['cap: 1', 'cap: ▸-1']],
  [
    'beside it in a list',
    ['dates: [', 'dates: [{from: 0, factor: {dist: uniform, min: 2, max: ▸1}}, {from: ▸x, factor: 1}, '],
  ],
  ['in another section', ['tax: 0', 'tax: ▸-1']],
])('a distribution is told of although something else is wrong %s', (_, [from, to]) => {
  const { expected, places } = diagnoseMarked(fee('{dist: normal, mean: 16%, sd: ▸0}').replace(from, to));
  expect([...places].sort()).toEqual([...expected].sort());
});

test.each([
  ['any way to write a number', fee('{dist: triangular, min: 10%, mode: 0.15, max: 1_7%}')],
  ['a length of time', but('days: 500', 'days: {dist: pert, min: 10mo, mode: 500, max: 2y}')],
  ['the size of a unit', but('unit: 500', 'unit: {dist: uniform, min: 100, max: 500}')],
  ['money', but('fixed: 100', 'fixed: {dist: lognormal, mean: 1万, cv: 30%, max: 5万}')],
  ['a bound on an open bound', but('cap: 1', 'cap: {dist: uniform, min: 0, max: 1}')],
  ['correlations in either spelling of a path', tied('{between: [operator.tax, operator.draw], rank: -0.9}')],
  ['correlations that fit', `${good}correlations: []\n`],
])('%s is good', (_, text) => {
  expect(diagnose(text)).toEqual([]);
});
