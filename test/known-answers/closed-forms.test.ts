import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compute } from '../../sim/cli/verify/closed-forms.ts';
import { judge, type KnownAnswer, knownAnswers, networkAnswers } from '../../sim/cli/verify/known-answer.ts';

const facts = JSON.parse(readFileSync(new URL('./oracles.json', import.meta.url), 'utf8')) as {
  oracles: KnownAnswer[];
};

test('the package holds the same facts', () => {
  expect(knownAnswers).toEqual(facts.oracles);
  expect(facts.oracles.length).toBe(164);
});

test('and the same of networks that are drawn', () => {
  const networks = readFileSync(new URL('./networks.json', import.meta.url), 'utf8');
  expect(networkAnswers).toEqual((JSON.parse(networks) as typeof facts).oracles);
});

const absolute = (expected: number, kind: string, tolerance: number) =>
  kind === 'relative' ? tolerance * Math.abs(expected) : tolerance;

test.each(facts.oracles.map((answer) => [answer.name, JSON.stringify(answer.inputs), answer] as const))(
  '%s %s',
  (_, __, answer) => {
    const got = [compute(answer)].flat();
    const expected = [answer.expected].flat();
    expect(got).toHaveLength(expected.length);
    for (const [i, value] of expected.entries()) {
      expect(Math.abs(got[i] - value)).toBeLessThanOrEqual(absolute(value, answer.toleranceKind, answer.tolerance));
    }
  },
);

describe('the judgement can fail', () => {
  const base = { name: 'x', inputs: {}, expected: [2, 4], tolerance: 0.01, toleranceKind: 'relative' } as const;

  test.each([
    ['within', [2.01, 4], true],
    ['one too far', [2, 4.05], false],
    ['not a number', [2, Number.NaN], false],
    ['infinite', [Infinity, 4], false],
    ['too few', [2], false],
    ['too many', [2, 4, 6], false],
  ])('%s', (_, got, pass) => {
    expect(judge(base, got).pass).toBe(pass);
  });

  test('a name without a form fails', () => {
    expect(compute({ ...facts.oracles[0], name: 'nothing.known' })).toBeNaN();
  });
});
