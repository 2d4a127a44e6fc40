import { expect, test } from 'vitest';
import { engineVerdicts } from '../../sim/cli/verify/engine-verdicts.ts';
import { knownAnswers } from '../../sim/cli/verify/known-answer.ts';

const verdicts = engineVerdicts(knownAnswers);

test.each(verdicts.map((verdict) => [verdict.name, JSON.stringify(verdict.inputs), verdict] as const))(
  'the engine: %s %s',
  (_, __, verdict) => {
    expect(verdict.error).toBeLessThanOrEqual(verdict.tolerance);
    expect(verdict.pass, verdict.note).toBe(true);
  },
);

test('every record that describes a process goes through the engine', () => {
  const processes =
    /^scheme\.(fixed|attacker|path|flat|prorata|gstar\.discrete)|^bm\.ruinDailyMonitored$|^bass\.|^gastwirth\.(?!var$)|^rrt\.|^gw\.(poisson|borel)/;
  const wanted = knownAnswers.filter(({ name }) => processes.test(name)).map(({ name }) => name);
  const run = verdicts.map(({ name }) => name).filter((name) => processes.test(name));
  expect(run.sort()).toEqual(wanted.sort());
});

test('a wrong closed form would be found', () => {
  const [record] = knownAnswers.filter(({ name }) => name === 'scheme.fixed.ruinFromStart');
  const wrong = { ...record, expected: (record.expected as number) * 1.001 };
  const found = engineVerdicts([wrong]).filter(({ name }) => name === record.name);
  expect(found).toHaveLength(1);
  expect(found[0].pass).toBe(false);
});
