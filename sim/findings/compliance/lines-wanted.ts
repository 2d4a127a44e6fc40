import { isOrdinary } from '../../schemes/ordinary/ordinary.ts';
import type { WantedLine } from '../../stats/line-watch.ts';
import type { Scenario } from '../../types.ts';
import { rulePacks } from './rule-packs.ts';
import { ruleTestOf } from './rule-tests.ts';

/** The lines that the rules draw through figures of single paths, each once. */
export function linesWanted(scenario: Scenario): WantedLine[] {
  if (isOrdinary(scenario.scheme)) return [];
  const wanted = new Map<string, WantedLine>();
  for (const { rules } of rulePacks) {
    for (const { test } of rules) {
      for (const one of ruleTestOf(test).watch?.(test, scenario) ?? []) wanted.set(`${one.of}:${one.line}`, one);
    }
  }
  return [...wanted.values()];
}
