import {
  type ComparedMeasure,
  type Comparison,
  comparedEstimate,
  comparedMeasures,
  type ResultBundle,
} from '../../sim/index.ts';
import { type Change, certain, fixture } from './fixture.ts';

/** A comparison of results that are made by hand; each difference has an interval half as wide as `half` of the value. */
function comparisonOf(scenarios: readonly ResultBundle[], half: number): Comparison {
  const value = (measure: ComparedMeasure, place: number) => comparedEstimate[measure](scenarios[place]).value;
  const differences = scenarios.flatMap((_, from) =>
    scenarios.slice(from + 1).flatMap((_, i) =>
      comparedMeasures.map((measure) => {
        const to = from + 1 + i;
        const [before, after] = [value(measure, from), value(measure, to)];
        const apart = before === null || after === null ? null : after - before;
        const within = (share: number) =>
          apart === null
            ? { value: null, low: null, high: null, level: 0.95 }
            : {
                value: apart,
                low: apart - share * Math.abs(apart),
                high: apart + share * Math.abs(apart),
                level: 0.95,
              };
        return { measure, from, to, difference: within(half), unpaired: within(4 * half) };
      }),
    ),
  );
  return { schema: 'rebatescope-comparison/1', scenarios, differences };
}

const estimate = (value: number, half: number) => ({ value, low: value - half, high: value + half, level: 0.95 });

const safer: Change = (result) => {
  result.scenario.name = 'Half the promise';
  result.sustainability.failure.probability = estimate(0.4, 0.01);
  result.sustainability.claims.paid = estimate(3e8, 4e6);
  result.operator.take = estimate(5e7, 1e6);
};

/** Two random runs: the second fails far less, leaves its owners more and its members less. */
export const comparison = (change: Change = () => {}): Comparison =>
  comparisonOf(
    [
      fixture(),
      fixture((result) => {
        safer(result);
        change(result);
      }),
    ],
    0.1,
  );

/** Three runs without a random part, the last the same as the first. */
export const certainComparison = (): Comparison =>
  comparisonOf(
    [
      certain(),
      certain((result) => {
        safer(result);
        result.sustainability.failure.probability = estimate(0, 0);
        for (const group of [result.sustainability.claims, result.operator]) {
          for (const one of Object.values(group)) Object.assign(one, { low: one.value, high: one.value });
        }
      }),
      certain(),
    ],
    0,
  );
