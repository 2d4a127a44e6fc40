import { expect, test } from 'vitest';
import { languages } from '../../../reports/words/language.ts';
import { claimShares, readClaims } from '../../../reports/words/readings/claims.ts';
import { gotWord, readExpectations, wantedWord } from '../../../reports/words/readings/expectations.ts';
import {
  readFailure,
  readFailureDays,
  readFailureKinds,
  readFirstShort,
} from '../../../reports/words/readings/failure.ts';
import { keyFigures } from '../../../reports/words/readings/key-figures.ts';
import { readGrowth, readLaw, readNeed } from '../../../reports/words/readings/law.ts';
import { readMature } from '../../../reports/words/readings/mature.ts';
import { readOperator } from '../../../reports/words/readings/operator.ts';
import {
  readAboveBound,
  readCohorts,
  readEarlyAndLate,
  readRecovery,
} from '../../../reports/words/readings/recovery.ts';
import { readSeries } from '../../../reports/words/readings/series.ts';
import { readSureness } from '../../../reports/words/readings/sureness.ts';
import { inputRow, readSpread } from '../../../reports/words/readings/uncertainty.ts';
import { seriesNames } from '../../../sim/index.ts';
import { certain, empty, estimate, fixture, poolRun } from '../fixture.ts';
import { scenarioOf } from '../scenario.ts';

test('recovery', () => {
  expect(readRecovery(fixture(), 'en')).toBe('Members get back on average 14 of 100 [13.8–14.2]');
  expect(readRecovery(fixture(), 'zh')).toBe('会员每承诺100元平均得回14元（13.8–14.2）');
  expect(readRecovery(certain(), 'en')).toBe('Members get back on average 14 of 100');
  expect(readRecovery(empty(), 'en')).toBe('No claim is left to be paid later');
});

test('what covers claims many times over is told as a multiple', () => {
  const covering = (share: number) =>
    certain((result) => {
      const { liabilityCover } = result.sustainability.series;
      liabilityCover.p50 = liabilityCover.p50.map(() => share);
    });
  expect(readSeries(covering(0.5), 'liabilityCover', 'en')).toBe(
    'At the end the money at hand covers 50 % of open claims',
  );
  expect(readSeries(covering(321), 'liabilityCover', 'en')).toBe(
    'At the end the money at hand is 321-fold what covers open claims',
  );
  expect(readSeries(covering(321), 'liabilityCover', 'zh')).toBe('期末手头资金为未还清权益的321倍');
});

test('what the last buyers with a whole term got back', () => {
  const at = (share: number) =>
    fixture((result) => {
      for (const cohort of result.sustainability.recovery.byCohort) cohort.p50 = share;
    });
  expect(readMature(at(0.4), scenarioOf(), 'en')).toBe(
    'Half of the buyers of the last completed year get back less than 40 of 100',
  );
  // Nobody in the middle has less than all of it.
  expect(readMature(at(1), scenarioOf(), 'en')).toBe(
    'At least half of the buyers of the last completed year get back all of it',
  );
  expect(readMature(at(1), scenarioOf(), 'zh')).toBe('最近一个完整年度的购买者中，至少一半得到承诺的全部');
});

test('who is paid in full', () => {
  expect(readCohorts(fixture(), 'en')).toBe(
    'Buyers up to about day 74 are paid in full in most runs; later buyers are not by the end',
  );
  const none = fixture((result) => {
    for (const cohort of result.sustainability.recovery.byCohort) cohort.fullShare = 0.49;
  });
  expect(readCohorts(none, 'en')).toBe('No day’s buyers are paid in full in most runs');
  const all = certain((result) => {
    for (const cohort of result.sustainability.recovery.byCohort) cohort.fullShare = 1;
  });
  expect(readCohorts(all, 'zh')).toBe('每一天的购买者都得到全额返还');
  const first = certain((result) => {
    result.sustainability.recovery.byCohort.forEach((cohort, i) => {
      cohort.fullShare = i === 0 ? 1 : 0;
    });
  });
  expect(readCohorts(first, 'en')).toBe('Only the very first buyers are paid in full');
});

test('more than the bound is explained, less is not', () => {
  expect(readAboveBound(fixture(), 'en')).toContain('above the long-run bound of 10');
  const below = fixture((result) => {
    result.law.recoveryBound = 0.2;
  });
  expect(readAboveBound(below, 'en')).toBe('');
});

test('failure', () => {
  expect(readFailure(fixture(), 'en')).toBe('97 % [96–98] of runs fail within 4 years');
  expect(readFailure(fixture(), 'zh')).toBe('4年内有97 %（96–98）的模拟失败');
  expect(readFailure(certain(), 'en')).toBe('The scheme fails on day 585: cannot pay what it owes');
  expect(readFailure(poolRun(), 'en')).toBe(
    'Probability of failure within 4 years: below 0.04 %, none seen in 10,000 runs',
  );
  const sure = fixture((result) => {
    result.sustainability.failure.probability = { value: 1, low: 0.9996, high: 1, level: 0.95 };
  });
  expect(readFailure(sure, 'en')).toBe('Every one of 10,000 runs fails within 4 years');
});

test('days and kinds of failure', () => {
  expect(readFailureDays(fixture(), 'en')).toBe(
    'Half of the failing runs have failed by day 585 [day 583–day 587]; 9 of 10 fail between day 520 and day 660',
  );
  expect(readFailureDays(certain(), 'en')).toBe('');
  expect(readFailureKinds(fixture(), 'en')).toBe('cannot pay what it owes 96 % [95–97]; payouts dry up 1 % [0.8–1.2]');
  expect(readFirstShort(poolRun(), 'en')).toBe('What is owed never exceeds the money at hand');
  expect(readFirstShort(fixture(), 'en')).toContain('In 97 % [96–98] of runs');
});

test('what the promise needs', () => {
  expect(readNeed(fixture().law, 'en')).toBe(
    'To be kept, the promise needs turnover to grow +1.98 % a day for ever, 22,016-fold every 500 days (1,480-fold a year)',
  );
  expect(readNeed(poolRun().law, 'en')).toContain('22,016-fold');
  expect(readNeed(poolRun().law, 'en')).not.toContain('grow');
  expect(readGrowth(fixture(), 'zh')).toBe('承诺需要永远每天增长1.98 %；假设为每天增长0.40 %');
  expect(readLaw(fixture(), 'en').some((line) => line.includes('not enough'))).toBe(true);
  expect(readLaw(fixture(), 'en').at(-1)).toContain('Even if every fee went to claims (16 %)');
});

test('claims add up to what was promised', () => {
  expect(readClaims(fixture(), 'en')).toBe('Of 100 promised, 14 are paid and 86 still open at the end');
  const lapsed = fixture((result) => {
    result.sustainability.claims.outstanding = estimate(1.45e9);
  });
  const shares = claimShares(lapsed)!;
  expect(shares.paid + shares.open + shares.lapsed).toBeCloseTo(1, 12);
  expect(readClaims(lapsed, 'en')).toContain('35.1 have lapsed');
  expect(claimShares(empty())).toBeNull();
});

test('expectations are counted apart from real figures', () => {
  expect(readExpectations(fixture().expect, 'en')).toBe('1/1 expectations met, 0/1 real figures agree');
  expect(readExpectations([], 'en')).toBe('');
});

test('what was wanted is written as all numbers are, a text as it is', () => {
  const wanted = (text: string) => ({ ...fixture().expect[0], wanted: text });
  expect(wantedWord(wanted('3250000000 to 3350000000'), 'en')).toBe('3.25 bn to 3.35 bn');
  expect(wantedWord(wanted('3250000000 to 3350000000'), 'zh')).toBe('32.5亿至33.5亿');
  expect(wantedWord(wanted('711 ± 50'), 'en')).toBe('711 ± 50');
  expect(wantedWord(wanted('stage 2 to 3 of it'), 'en')).toBe('stage 2 to 3 of it');
});

test('a day is a date where the scenario has a start', () => {
  const outcome = { ...fixture().expect[1], wanted: '697 to 711' };
  expect(wantedWord(outcome, 'en', '2010-07-01')).toBe('2012-05-28 to 2012-06-11');
  expect(wantedWord({ ...outcome, wanted: '711 ± 3' }, 'en', '2010-07-01')).toBe('2012-06-11 ± 3');
  expect(gotWord({ ...outcome, got: 711 }, 'zh', '2010-07-01')).toBe('2012年6月11日');
  expect(gotWord({ ...outcome, got: 711 }, 'zh')).toBe('711');
  expect(gotWord({ ...outcome, measure: 'sustainability.recovery.mean', got: 711 }, 'en', '2010-07-01')).toBe('711');
});

test('a run without a random part says so; a stopped one says how far it came', () => {
  expect(readSureness(certain(), 'en')).toBe('No random part: every run is the same.');
  const stopped = fixture((result) => {
    result.run.cancelled = true;
    result.run.paths = 400;
  });
  expect(readSureness(stopped, 'en')).toBe('400 runs of 10,000, stopped early; brackets are 95 % intervals.');
});

test.each([
  ['random', fixture()],
  ['certain', certain()],
  ['pool', poolRun()],
  ['empty', empty()],
])('every reading of a %s run is whole in both languages', (_, result) => {
  for (const lang of languages) {
    const readings = [
      ...seriesNames.map((name) => readSeries(result, name, lang)),
      ...readLaw(result, lang),
      ...keyFigures(result, lang).flatMap(({ figure, meaning }) => [figure, meaning]),
      readFailure(result, lang),
      readFirstShort(result, lang),
      readRecovery(result, lang),
      readCohorts(result, lang),
      readEarlyAndLate(result, lang),
      readClaims(result, lang),
      readOperator(result, lang),
    ];
    for (const reading of readings) {
      expect(reading).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      // Words of one language only; CNY has none in Chinese.
      if (lang === 'en') expect(reading).not.toMatch(/[\u4e00-\u9fff]/);
      else expect(reading).not.toMatch(/[a-z]{3,}/);
    }
  }
});

test('where the spread comes from', () => {
  const share = (value: number) => ({ inputs: estimate(value, 0.04), noise: estimate(1 - value, 0.04) });
  const split = { paths: 2000, recovery: share(0.62), failureDay: share(0.4), failure: null };
  const uncertain = fixture((result) => {
    result.uncertainty = { inputs: [], split };
  });
  expect(readSpread(uncertain, 'en')).toBe(
    'Of the spread of recovery 62 % [58–66] comes from the uncertain inputs, of the day of failure 40 % [36–44]; the rest is market noise',
  );
  expect(readSpread(uncertain, 'zh')).toBe(
    '各次模拟之间的差异中，实得的62 %（58–66）、失败日的40 %（36–44）来自不确定的输入，其余为市场波动',
  );
  for (const lang of languages) {
    expect(readSpread(fixture(), lang)).toBe('');
    const nothing = fixture((result) => {
      result.uncertainty = { inputs: [], split: { ...split, recovery: null, failureDay: null } };
    });
    expect(readSpread(nothing, lang)).toBe('');
  }
  const input = { path: 'scheme.fee', dist: 'normal', mean: 0.15, p05: 0.117, p95: 0.183 };
  expect(inputRow(input, 'en')).toEqual(['scheme.fee', 'normal, mean 0.15; 9 of 10 draws from 0.117 to 0.183']);
  expect(inputRow(input, 'zh')[1]).toBe('正态，均值0.15；十分之九的取值在0.117至0.183之间');
});
