import type { Sweep, SweepAxis, SweepFigure } from '../../sim/index.ts';

const chance = (value: number, half = 0.02): SweepFigure => ({
  value,
  low: Math.max(0, value - half),
  high: Math.min(1, value + half),
  level: 0.95,
});

const GROWTH: SweepAxis = {
  path: 'market.turnover.growth.rate',
  unit: 'per day',
  values: [0.0198, 0.01981, 0.01982, 0.01983],
  current: 0.0199,
};
const CAPITAL: SweepAxis = { path: 'operator.capital', unit: 'money', values: [2e6, 1e6, 0], current: 1e6 };

/** A sweep made by hand: chances of failure by place, growth alone or over capital that runs downwards. */
export function sweepOf(
  axes: readonly SweepAxis[],
  chanceAt: (at: readonly number[]) => number | null,
  { random = true, cancelled = false } = {},
): Sweep {
  const places = axes.reduce<number[][]>(
    (sofar, { values }) => sofar.flatMap((at) => values.map((_, place) => [...at, place])),
    [[]],
  );
  const cells = places.flatMap((at) => {
    const value = chanceAt(at);
    if (value === null) return [];
    const figures = {
      'sustainability.failure.probability': random ? chance(value) : { value, low: value, high: value, level: 0.95 },
      'sustainability.recovery.mean': chance(0.1 + 0.05 * at[0], random ? 0.001 : 0),
      'verdict.level': value > 0.5 ? 'unsustainable' : 'sound',
      'law.requiredDailyGrowthExact': 0.0198016,
    };
    return [{ at, values: at.map((place, axis) => axes[axis].values[place]), figures, digest: `d${at.join('')}` }];
  });
  return {
    schema: 'rebatescope-sweep/1',
    scenario: { name: '=HYPERLINK("x") <b>', sha256: 'x' },
    run: {
      seed: 'x',
      paths: random ? 200 : 1,
      horizonDays: 730,
      workers: 1,
      version: '0.1.0',
      seconds: 1,
      random,
      cellsAsked: places.length,
      cancelled,
    },
    axes,
    measures: [
      'sustainability.failure.probability',
      'sustainability.recovery.mean',
      'verdict.level',
      'law.requiredDailyGrowthExact',
    ],
    cells,
    refused: [],
  };
}

/** Fails up to the second of four growths. */
export const growthSweep = (options = {}): Sweep => sweepOf([GROWTH], ([i]) => [1, 0.9, 0.2, 0][i], options);

/** Fails but for the upper right corner; one cell is not finished. */
export const gridSweep = (options = {}): Sweep =>
  sweepOf(
    [GROWTH, CAPITAL],
    ([i, j]) => (i === 3 && j === 2 ? null : i + 3 * (2 - j) > 6 ? 0.01 : i > 1 ? 0.4 : 0.9),
    options,
  );
