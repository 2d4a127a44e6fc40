import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../sim/model/load-scenario.ts';
import { formatDiagnostic } from '../../sim/scenario/diagnostics.ts';
import { ratesByLevel } from '../../sim/schemes/referral/plan.ts';
import { diagnose, good } from './marked.ts';

const load = (...set: string[]) => loadScenario(good, { file: 'a.yaml', set }).scenario;
const lines = (...set: string[]) => diagnose(good, { set }).map(formatDiagnostic);

describe('--set', () => {
  test('takes the place of a value before anything is checked', () => {
    expect(load('scheme.payout.days=24mo').scheme.payout).toEqual({ kind: 'fixed', days: 720 });
    expect(load('scheme.fee=12%', 'scheme.fee=13%').scheme.fee).toBe(0.13);
    expect(load(' operator.capital = 3亿 ').operator.capital).toBe(300_000_000);
    expect(load('scheme.payout={kind: pool}').scheme.payout).toEqual({ kind: 'pool' });
    expect(load('failure.closed.day=2010-07-02').failure.closed).toEqual({ day: 1 });
  });

  test('reaches into lists, by either spelling', () => {
    expect(ratesByLevel(load('scheme.referral.rates[1]=1%').scheme.referral)).toEqual([0.004, 0.01]);
    expect(ratesByLevel(load('scheme.referral.rates.0=1%').scheme.referral)).toEqual([0.01, 0.002]);
    expect(ratesByLevel(load('scheme.referral.rates[2]=0.1%').scheme.referral)).toEqual([0.004, 0.002, 0.001]);
  });

  test('makes the maps on the way', () => {
    const { scenario } = loadScenario(good.replace(/^safeguards.*\n/m, ''), {
      file: 'a.yaml',
      set: ['safeguards.supervised=0.5'],
    });
    expect(scenario.safeguards.supervised).toBe(0.5);
  });

  test('the text of the file and its hash stay as they are', () => {
    const plain = loadScenario(good, { file: 'a.yaml' });
    const changed = loadScenario(good, { file: 'a.yaml', set: ['scheme.fee=1%'] });
    expect(changed.sha256).toBe(plain.sha256);
    expect(changed.source).toBe(good);
  });

  test.each([
    ['scheme.fee=160%', '--set:1:12: scheme.fee does not fit; found 160%; allowed: a number from 0 to 1 (share)'],
    ['scheme.fee=', '--set:1:12: scheme.fee has no value; found nothing; allowed: a number from 0 to 1 (share)'],
    [
      'scheme.payout={kind: fixd}',
      '--set:1:22: scheme.payout.kind does not fit; found fixd; allowed: pool, balance, queue, fixed, declining, milestone, stages, instant. Did you mean `fixed`?',
    ],
    [
      'scheme.fe=1',
      '--set:1:1: unknown key scheme.fe; allowed: kind, fee, poolShare, cap, unit, payout, onShort, referral. Did you mean `fee`?',
    ],
    [
      'scheme.fee',
      '--set:1:1: a setting is written path=value; found scheme.fee. For example: --set scheme.payout.days=400',
    ],
    ['=1', '--set:1:1: a setting is written path=value; found =1. For example: --set scheme.payout.days=400'],
    ['a..b=1', '--set:1:1: the path of a setting is written a.b.c or a.b[0].c; found a..b=1'],
    [
      'scheme.referral.rates[9]=1',
      '--set:1:1: scheme.referral.rates is a list of 2; found scheme.referral.rates[9]=1. Give the index of an entry, counted from 0',
    ],
    [
      'scheme.referral.rates.x=1',
      '--set:1:1: scheme.referral.rates is a list of 2; found scheme.referral.rates.x=1. Give the index of an entry, counted from 0',
    ],
    [
      'scheme.unit.size=3',
      '--set:1:1: scheme.unit is not a map or a list; found scheme.unit.size=3. Give it whole: `--set path={key: value}`',
    ],
    ['scheme.__proto__.x=1', '--set:1:1: the key `__proto__` is not allowed in a scenario; found scheme.__proto__.x=1'],
  ])('%s', (setting, line) => {
    expect(lines(setting)).toEqual([line]);
  });

  test('a value that is no YAML is told with its column', () => {
    expect(lines('scheme.payout={kind: fixed')[0]).toMatch(/^--set:1:27: /);
  });

  test('a kind that changes leaves the keys of the old one, which are told in the file', () => {
    expect(lines('scheme.payout.kind=pool')[0]).toMatch(/^a\.yaml:19:25: unknown key scheme\.payout\.days/);
  });
});

describe('overrides', () => {
  const over = (overrides: Parameters<typeof loadScenario>[1]['overrides']) =>
    loadScenario(good, { file: 'a.yaml', overrides }).scenario;

  test('take the place of seed, paths and horizon', () => {
    expect(over({ seed: '007', paths: 12, horizon: '24mo' })).toMatchObject({ seed: '007', paths: 12, horizon: 720 });
    expect(over({ seed: undefined })).toMatchObject({ seed: 's', paths: 1000, horizon: 730 });
  });

  test('are checked like the file', () => {
    const found = diagnose(good, { overrides: { paths: 0, horizon: '3 weeks' } }).map(formatDiagnostic);
    expect(found).toEqual([
      '--horizon:1:1: horizon does not fit; found 3 weeks; allowed: a whole number from 1 to 36500 (days)',
      '--paths:1:1: paths does not fit; found 0; allowed: a whole number from 1 to 100000000 (count)',
    ]);
  });
});
