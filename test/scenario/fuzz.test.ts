import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadScenario } from '../../sim/model/load-scenario.ts';
import { ScenarioError } from '../../sim/scenario/diagnostics.ts';
import { good } from './marked.ts';

/** Loads, or says with a place what is wrong; anything else is a bug. */
function loadsOrExplains(text: string, set: readonly string[] = []): void {
  try {
    loadScenario(text, { file: 'a.yaml', set, readFile: () => 'day,turnover\n0,1\n' });
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    expect(error.diagnostics.length).toBeGreaterThan(0);
    expect(error.diagnostics.length).toBeLessThanOrEqual(101);
    for (const { file, line, column, message } of error.diagnostics) {
      expect(file).toMatch(/^(a\.yaml|turnover\.csv|--set)$|\.csv$/);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toBe('');
      expect(message).not.toMatch(/\n|undefined|\[object|Invalid input/);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '- ',
  '\t',
  '\n',
  '  ',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '!!str ',
  '|',
  '>',
  '---\n',
  '? ',
  '<<: ',
  '.inf',
  '.nan',
  '-1',
  '1e308',
  '160%',
  '10000y',
  '2012-02-30',
  '2011-01-01',
  '__proto__: ',
  'constructor: ',
  'kind: pool',
  'kind: regimes',
  'schedule: ',
  'from: 0',
  'null',
  'true',
  '万',
  '\u0000',
  '\ud800',
  '\u202e',
  '%YAML 1.1\n',
];

/** Cuts a stretch of a text out and puts something else there. */
const edit = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 0, max: 12 }),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })),
});

const scalar = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1, 0.5, 1e18, 1e308, '16%', '500万', '2y', '2011-01-01', 'pool', 'fixed', 'x', ''),
  fc.double(),
  fc.string({ maxLength: 6 }),
);
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom('kind', 'schedule', 'rate', 'days', 'share', 'from', 'to', 'stages', 'states', 'dist'),
        fc.string({ maxLength: 5 }),
      ),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
})).value;

const paths = [
  '',
  'name',
  'seed',
  'start',
  'horizon',
  'paths',
  'market',
  'market.turnover',
  'market.turnover.initial',
  'market.turnover.growth',
  'market.turnover.noise',
  'market.turnover.seasonality',
  'market.turnover.seasonality.dates',
  'scheme',
  'scheme.fee',
  'scheme.unit',
  'scheme.payout',
  'scheme.payout.kind',
  'scheme.referral',
  'scheme.referral.rates',
  'operator',
  'operator.costs',
  'failure',
  'failure.closed',
  'failure.halted',
  'safeguards',
  'expect',
  'expect[0].between',
  'x.y',
];

describe('whatever is done to a good file, it loads or is explained', () => {
  test('edits of its text', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let text = good;
        for (const { at, length, piece } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + piece + text.slice(from + length);
        }
        loadsOrExplains(text);
      }),
      { numRuns: 1500 },
    );
  });

  test('any value in the place of any part', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        loadsOrExplains(good, [`${path}=${JSON.stringify(value)}`]);
      }),
      { numRuns: 1500 },
    );
  });

  test('any kind of growth and of payout with any values', { timeout: 120_000 }, () => {
    const kinds = [
      'flat',
      'linear',
      'exponential',
      'logistic',
      'bass',
      'piecewise',
      'regimes',
      'series',
      'pool',
      'stages',
      'milestone',
    ];
    const parameters = [
      'slope',
      'rate',
      'capacity',
      'market',
      'p',
      'q',
      'segments',
      'states',
      'file',
      'column',
      'shares',
      'stages',
      'window',
      'trigger',
    ];
    const part = fc
      .tuple(fc.constantFrom(...kinds), fc.dictionary(fc.constantFrom(...parameters), anything, { maxKeys: 4 }))
      .map(([kind, rest]) => JSON.stringify({ kind, ...rest }));
    fc.assert(
      fc.property(part, part, (growth, payout) => {
        loadsOrExplains(good, [`market.turnover.growth=${growth}`, `scheme.payout=${payout}`]);
      }),
      { numRuns: 1000 },
    );
  });

  test('any data at all, as YAML and as JSON', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anything, (value) => {
        loadsOrExplains(stringify(value));
        loadsOrExplains(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => loadsOrExplains(text)),
      { numRuns: 1000 },
    );
  });
});

test('the same scenario as JSON and as YAML is the same', () => {
  const { scenario } = loadScenario(good, { file: 'a.yaml' });
  const json = JSON.stringify(scenario, null, '\t');
  expect(loadScenario(json, { file: 'a.json' }).scenario).toEqual(scenario);
  expect(loadScenario(stringify(scenario), { file: 'a.yaml' }).scenario).toEqual(scenario);
});
