import { type LoadOptions, loadScenario } from '../../sim/model/load-scenario.ts';
import { type Diagnostic, formatDiagnostic, ScenarioError } from '../../sim/scenario/diagnostics.ts';
import { problemFaults } from './chinese-faults.ts';

/** A scenario with nothing wrong and every section in it. */
export const good = `rebatescope: 1
name: Good one
name_zh: 好的
seed: s
start: 2010-07-01
horizon: 2y
paths: 1_000
market:
  turnover:
    initial: 100万
    growth: {kind: exponential, rate: 0.004}
    noise: {sd: 0.02, reversion: 0}
    seasonality: {weekly: [1, 1, 1, 1, 1.2, 1.5, 1.4], dates: [{from: 2011-02-03, to: 2011-02-09, factor: 0.5}]}
scheme:
  fee: 16%
  poolShare: 0.625
  cap: 1
  unit: 500
  payout: {kind: fixed, days: 500}
  onShort: prorate
  referral: {plan: unilevel, rates: [0.4%, 0.2%]}
operator: {capital: 1_000_000, costs: {fixed: 100, rate: 0.1%}, tax: 0, draw: 1%}
failure: {illiquid: true, halted: {below: 0.25, days: 30}, absconded: {hazard: 0}, closed: {day: 2012-06-11}}
safeguards: {supervised: 10%}
expect:
  - {measure: sustainability.recovery.mean, between: [0.05, 20%]}
`;

/** The good scenario with one piece of its text replaced; the piece must be there. */
export function but(piece: string, replacement: string): string {
  if (!good.includes(piece)) throw new Error(`the good scenario does not hold “${piece}”`);
  return good.replace(piece, () => replacement);
}

/** Everything that was wrong with a text; empty when it is good. */
export function diagnose(text: string, options: Partial<LoadOptions> = {}): readonly Diagnostic[] {
  try {
    loadScenario(text, { file: 'a.yaml', ...options });
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) {
      // Whatever a test finds wrong is told in Chinese too.
      const faults = error.diagnostics.flatMap(problemFaults);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      return error.diagnostics;
    }
    throw error;
  }
}

/**
 * Loads a text in which `▸` stands before each place where a problem is expected, and gives the expected places and
 * the found lines, so that a test can hold one against the other.
 */
export function diagnoseMarked(marked: string, options: Partial<LoadOptions> = {}) {
  const expected: string[] = [];
  const text = marked
    .split('\n')
    .map((line, index) => {
      let rest = line;
      for (let at = rest.indexOf('▸'); at >= 0; at = rest.indexOf('▸')) {
        expected.push(`a.yaml:${index + 1}:${at + 1}`);
        rest = rest.replace('▸', '');
      }
      return rest;
    })
    .join('\n');
  const found = diagnose(text, options);
  return {
    expected,
    places: found.map(({ file, line, column }) => `${file}:${line}:${column}`),
    lines: found.map(formatDiagnostic),
  };
}
