import { describe, expect, test } from 'vitest';
import { fraudKinds } from '../../sim/fraud/frauds.ts';
import { growthKinds } from '../../sim/market/growth/growth.ts';
import { loadScenario } from '../../sim/model/load-scenario.ts';
import { starterNames } from '../../sim/model/starter-scenario.ts';
import { safeguardKinds } from '../../sim/operator/safeguards.ts';
import { isOrdinary, ordinaryKinds } from '../../sim/schemes/ordinary/ordinary.ts';
import { payoutKinds } from '../../sim/schemes/staged/payout.ts';
import { simulate } from '../../sim/simulate.ts';
import { rebatescope } from './in-process.ts';

/** The text with its comments that are settings taken in: `# unit: 500` becomes `unit: 500`. */
const takeIn = (text: string, setting: RegExp) => {
  expect(text).toMatch(setting);
  return text.replace(setting, (line) => line.replace('# ', ''));
};

describe('init', () => {
  test.each(starterNames)('%s prints a scenario that is good', async (name) => {
    const { code, stdout, stderr } = await rebatescope('init', name);
    expect([code, stderr]).toEqual([0, '']);
    const { scenario } = loadScenario(stdout, { file: `${name}.yaml` });
    expect(scenario.name).toContain(name);
    const { scheme } = scenario;
    const rule = 'schedule' in scheme.payout ? 'schedule' : scheme.payout.kind;
    expect(isOrdinary(scheme) ? scheme.kind : rule).toBe(name);
    expect(stdout.split('\n')[0]).toBe('# yaml-language-server: $schema=schema.json');
  });

  test('what it prints is made from the records of the kinds', async () => {
    for (const { name, summary, parameters } of payoutKinds) {
      const { stdout } = await rebatescope('init', name);
      expect(stdout).toContain(summary.en);
      expect(stdout).toContain(summary.zh);
      for (const parameter of Object.keys(parameters))
        expect(stdout).toMatch(new RegExp(`^ {4}(# )?${parameter}: ?.*#`, 'm'));
      for (const { example } of growthKinds)
        if (!example.includes('exponential, rate: 0.004')) expect(stdout).toContain(example);
    }
  });

  test.each(ordinaryKinds.map(({ name, parameters }) => [name, Object.keys(parameters)] as const))(
    '%s prints an ordinary scheme that runs, with every parameter and its default',
    async (name, parameters) => {
      const { stdout } = await rebatescope('init', name);
      for (const parameter of parameters) expect(stdout).toMatch(new RegExp(`^ {2}(# )?${parameter}: ?.*#`, 'm'));
      // Every line with a value is good when it is taken in, all of them together; so are the other ways to buy.
      const all = stdout.replaceAll(/^( {2})# (\w+: [^#\s])/gm, '$1$2');
      const loaded = loadScenario(all.replace('10_000', '20').replace('5y', '90'), { file: `${name}.yaml` });
      const { ordinary } = await simulate(loaded);
      expect(ordinary?.kind).toBe(name);
      expect(ordinary?.sales.value).toBeGreaterThan(0);
    },
  );

  test('without a kind it is `fixed`', async () => {
    expect((await rebatescope('init')).stdout).toBe((await rebatescope('init', 'fixed')).stdout);
  });

  test('each line that waits to be used is good when it is taken in', async () => {
    const { stdout } = await rebatescope('init');
    for (const setting of [
      /^# start: /m,
      /^ +# seasonality: /m,
      /^ +# shocks: /m,
      /^ +# unit: /m,
      /^ +# referral: /m,
      /^ +# halted: /m,
      /^ +# absconded: /m,
      /^ +# closed: /m,
      ...safeguardKinds
        .filter(({ name }) => name !== 'supervised')
        .map(({ name }) => new RegExp(`^ +# ${name}: `, 'm')),
    ]) {
      loadScenario(takeIn(stdout, setting), { file: 'a.yaml' });
    }
    const referred = takeIn(stdout, /^ +# referral: /m);
    for (const { name } of fraudKinds) {
      const { scenario } = loadScenario(takeIn(referred, new RegExp(`^# fraud: {${name}: `, 'm')), { file: 'a.yaml' });
      expect(Object.keys(scenario.fraud ?? {})).toContain(name);
    }
    for (const { name } of growthKinds) {
      if (name === 'exponential' || name === 'series') continue;
      const without = stdout.replace(/^ +growth: .*\n/m, '');
      const { scenario } = loadScenario(takeIn(without, new RegExp(`^ +# growth: {kind: ${name}.*`, 'm')), {
        file: 'a.yaml',
      });
      expect(scenario.market.turnover?.growth.kind).toBe(name);
    }
  });

  test('--schema prints the JSON Schema', async () => {
    const { code, stdout } = await rebatescope('init', '--schema');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).title).toBe('Rebatescope scenario');
  });

  test('an unknown kind is told with the nearest name', async () => {
    expect(await rebatescope('init', 'mileston')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'unknown kind “mileston”; allowed: pool, balance, queue, fixed, declining, milestone, stages, instant, schedule, points, cashback, discount, coupon, prize, volume, tiers, stored-value. Did you mean `milestone`?\n',
    });
  });
});
