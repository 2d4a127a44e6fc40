import { describe, expect, test } from 'vitest';
import { readRefused, readSweep, readSweepRuns } from '../../../reports/words/readings/sweep.ts';
import { axisFormat, formOf, mainMeasure, measureNameFirst } from '../../../reports/words/sweep-figures.ts';
import { say } from '../../../sim/index.ts';
import { gridSweep, growthSweep, sweepOf } from '../sweep.ts';

describe('the answer of a sweep', () => {
  test('says where failure turns, with every digit', () => {
    expect(readSweep(growthSweep(), 'en')).toBe(
      'With Turnover › Growth › Rate up to 1.981 % a day more than half of runs fail, from 1.982 % a day on at most half of runs fail',
    );
    expect(readSweep(growthSweep({ random: false }), 'zh')).toBe(
      '营业额 › 增长 › 比率不高于1.981 %/天时失败，自1.982 %/天起不失败',
    );
  });

  test('says so where it turns nowhere, or more than once', () => {
    const { axes } = growthSweep();
    expect(
      readSweep(
        sweepOf(axes, ([i]) => 0.01 * i),
        'en',
      ),
    ).toMatch(/anywhere from 1\.98 % a day to 1\.983 % a day at most 5 of 100 runs fail$/);
    expect(
      readSweep(
        sweepOf(axes, ([i]) => 0.7 + 0.01 * i),
        'en',
      ),
    ).toMatch(/more than half of runs fail$/);
    expect(
      readSweep(
        sweepOf(axes, ([i]) => i % 2),
        'en',
      ),
    ).toMatch(/turns 3 times .*: between 1\.98 % a day and 1\.981 % a day, between/);
  });

  test('counts the safe and the lost of a grid', () => {
    const chances = gridSweep().cells.map(
      ({ figures }) => (figures['sustainability.failure.probability'] as { value: number }).value,
    );
    const [safe, lost] = [chances.filter((value) => value <= 0.05), chances.filter((value) => value > 0.5)];
    expect(readSweep(gridSweep(), 'en')).toBe(
      `In ${safe.length} of 11 combinations at most 5 of 100 runs fail, in ${lost.length} more than half`,
    );
    expect(readSweep(gridSweep(), 'zh')).toBe(`11种组合中，${safe.length}种失败不超过5 %，${lost.length}种失败过半`);
  });

  test('is about what varies: where nothing fails, what comes back', () => {
    const calm = sweepOf(growthSweep().axes, () => 0);
    expect(mainMeasure(calm)).toBe('sustainability.recovery.mean');
    expect(readSweep(calm, 'en')).toBe(
      'Comes back of 100: from 10 [9.9–10.1] (Turnover › Growth › Rate 1.98 % a day) to 25 [24.9–25.1] (Turnover › Growth › Rate 1.983 % a day)',
    );
  });

  test('is empty of nothing', () => {
    expect(
      readSweep(
        sweepOf(growthSweep().axes, () => null),
        'en',
      ),
    ).toBe('');
  });
});

test('values keep the digits that tell them apart, and no more', () => {
  const axis = (values: number[], unit: string | null) => ({ path: 'a', unit, values, current: null });
  const words = (values: number[], unit: string | null = null, lang: 'en' | 'zh' = 'en') =>
    values.map(axisFormat(axis(values, unit), lang));
  expect(words([0.1, 0.1 + 0.2 / 3])).toEqual(['0.1', '0.167']);
  expect(words([1_000_000, 1_000_001])).toEqual(['1 M', '1.000001 M']);
  expect(words([20_000, 1_500_000], 'money', 'zh')).toEqual(['2万', '150万']);
  expect(words([-0.5, 0])).toEqual(['−0.5', '0']);
});

test('a sweep that was stopped says so', () => {
  expect(readSweepRuns(gridSweep({ cancelled: true }), 'en')).toBe(
    '11 cells (stopped; 12 were asked for) of 200 runs each on the same random numbers; brackets are 95 % intervals',
  );
  expect(readSweepRuns(growthSweep({ random: false }), 'zh')).toMatch(/^共4格，无随机部分/);
});

test('figures of ordinary schemes and of parties have their unit, and a path keeps its letters', () => {
  expect(
    ['ordinary.redemption', 'ordinary.breakage', 'ordinary.stored.loss.ofFloat', 'ordinary.costShare'].map(formOf),
  ).toEqual(['share', 'share', 'share', 'share']);
  expect(
    ['parties.gain', 'ordinary.stored.loss.amount', 'ordinary.stored.float.mean', 'ordinary.costPerMember'].map(formOf),
  ).toEqual(['money', 'money', 'money', 'money']);
  expect(['ordinary.stored.loss.probability', 'ordinary.stored.loss.within', 'pyramid.heads30x3'].map(formOf)).toEqual([
    'probability',
    'probability',
    'probability',
  ]);
  expect(measureNameFirst('ordinary.cost', 'en')).toBe('ordinary.cost');
  expect(measureNameFirst('ordinary.costShare', 'en')).toBe('Cost, share of sales');
});

test('of a chance that is none of failing it is not said that runs fail', () => {
  const measure = 'ordinary.stored.loss.probability';
  const sweep = growthSweep();
  const lost = {
    ...sweep,
    measures: [measure],
    cells: sweep.cells.map(({ figures, ...cell }) => ({
      ...cell,
      figures: { [measure]: figures['sustainability.failure.probability'] },
    })),
  };
  expect(readSweep(lost, 'en')).toMatch(/^Holders lose money: from /);
  expect(readSweep(lost, 'en')).not.toMatch(/fail/);
  expect(readSweep(lost, 'zh')).toMatch(/^持卡人受损概率：从/);
});

test('cells that cannot be run are told with the reason of the first', () => {
  const said = say`${'--set:1:12'}: ${say`a wish`}`;
  const whole = gridSweep();
  const one = { at: [1, 1], values: [0.01981, 1e6], reasons: ['--set:1:12: a wish'], said: [said] };
  expect(readRefused(whole, 'en')).toBe('');
  expect(readRefused({ ...whole, refused: [one] }, 'en')).toMatch(
    /^1 cell breaks a rule and is not run: with .*1\.981 % a day, .*CNY 1 M: --set:1:12: a wish$/,
  );
  expect(readRefused({ ...whole, refused: [one, one] }, 'zh')).toMatch(
    /^2格违反规则，未运行：.*100万元：--set:1:12: a wish$/,
  );
});
