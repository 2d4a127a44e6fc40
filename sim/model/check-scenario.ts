import { resolveDates } from '../scenario/calendar.ts';
import { checkWithSchema } from '../scenario/check-with-schema.ts';
import type { Report } from '../scenario/place.ts';
import { valueAt } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import type { LoadedScenario } from '../types.ts';
import { checkAgents } from './agents-rules.ts';
import { checkCorrelations } from './correlated-inputs.ts';
import { checkExtremes } from './extreme-inputs.ts';
import { checkFeedback } from './feedback-rules.ts';
import { checkFraud } from './fraud-rules.ts';
import { measureProblem } from './measure.ts';
import { checkMembers } from './members-rules.ts';
import { checkMerchants } from './merchants-rules.ts';
import { checkOrdinary } from './ordinary-rules.ts';
import { checkPayout } from './payout-rules.ts';
import { checkReferral } from './referral-rules.ts';
import { checkSafeguards } from './safeguards-rules.ts';
import { partsOf, type ScenarioParts, scenarioParts } from './scenario-parts.ts';
import { scenarioSchema } from './scenario-schema.ts';
import { checkShocks } from './shock-rules.ts';
import { tellUncertain } from './tell-uncertain.ts';
import { checkTurnover } from './turnover-rules.ts';
import { resolveUncertain, type UncertainInput } from './uncertain-inputs.ts';

/** Each is drawn for each path, and held against the rules at its ends. */
const MOST_INPUTS = 200;

function checkExpectations({ expect = [] }: ScenarioParts, report: Report): void {
  expect.forEach(({ measure, between, equals, within }, index) => {
    const problem = measure === undefined ? null : measureProblem(measure);
    if (problem !== null) {
      report(['expect', index, 'measure'], { ...problem, message: say`the measure ${problem.message}` });
    }
    if ((between === undefined) === (equals === undefined)) {
      report(['expect', index], { message: say`an expectation has either \`between\` or \`equals\`` });
    }
    if (between !== undefined && between[0] > between[1]) {
      report(['expect', index, 'between'], {
        message: say`the range runs from low to high`,
        got: say`${between[0]} to ${between[1]}`,
      });
    }
    if (within !== undefined && typeof equals !== 'number') {
      report(['expect', index, 'within'], { message: say`\`within\` needs a number in \`equals\`` });
    }
  });
}

/**
 * Holds plain data against the schema and the rules between fields. Gives the scenario when all is good (dates turned
 * into days of the run); every problem goes to `report`. `readSeries` is asked once, for `growth: {kind: series}`.
 */
export function checkScenario(
  data: unknown,
  readSeries: (
    request: { file: string; column: string; horizon: number; start?: string },
    driver: ScenarioParts['driver'],
  ) => readonly number[] | undefined,
  report: Report,
): Pick<LoadedScenario, 'scenario' | 'series' | 'uncertain'> | undefined {
  let good = true;
  const tell: Report = (path, problem) => {
    good = false;
    report(path, problem);
  };
  const parsed = checkWithSchema(scenarioSchema, data, tell);
  const parts = scenarioParts(data, tell);
  if (parsed === undefined) tellUncertain(scenarioSchema, data, tell);
  const dated = parsed === undefined ? undefined : resolveDates(parsed, parts.start, tell);
  const inputs: UncertainInput[] = [];
  const scenario = dated === undefined ? undefined : resolveUncertain(dated, tell, [], inputs);

  const { driver, growth, horizon, start } = parts;
  const part = valueAt(data, ['market', driver]);
  const isMap = typeof part === 'object' && part !== null && !Array.isArray(part);
  if (isMap && growth !== undefined && growth.kind !== 'series' && !Object.hasOwn(part, 'initial')) {
    tell(['market', driver, 'initial'], {
      at: 'key',
      message: say`market.${driver}.initial is missing`,
      allowed:
        driver === 'members' ? say`a whole number from 1 (count)` : say`a number over 0 (money), the turnover of day 0`,
    });
  }
  const series =
    growth?.kind === 'series' && horizon !== undefined ? readSeries({ ...growth, horizon, start }, driver) : undefined;
  const rules = (data: unknown, tried: ScenarioParts, found: Report) => {
    checkTurnover(tried, series, found);
    checkMembers(data, tried, found);
    checkMerchants(tried, found);
    checkFeedback(tried, found);
    checkShocks(tried, found);
    if (tried.payout !== undefined) checkPayout(tried.payout, found);
    checkReferral(data, tried, found);
    checkFraud(tried, found);
    checkSafeguards(tried, found);
    checkAgents(data, tried, found);
  };
  rules(data, parts, tell);
  checkExpectations(parts, tell);
  checkOrdinary(data, scenario, tell);
  if (scenario === undefined) return undefined;
  if (inputs.length > MOST_INPUTS) {
    tell(inputs[MOST_INPUTS].at, {
      message: say`too many numbers are distributions`,
      got: `${inputs.length}`,
      allowed: say`at most ${MOST_INPUTS}`,
    });
  }
  checkCorrelations(scenario.correlations ?? [], inputs, tell);
  if (good) checkExtremes(scenario, inputs, (tried, found) => rules(tried, partsOf(tried), found), report);
  return { scenario, series, ...(inputs.length > 0 && { uncertain: inputs }) };
}
