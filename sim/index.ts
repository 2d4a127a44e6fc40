/** The public surface, in the order of the flow. Works in Node and in the browser; `node.ts` adds what needs Node. */

export { comparedEstimate } from './analysis/compare.ts';
export {
  type ComparedMeasure,
  type Comparison,
  comparedMeasures,
  isPyramidMeasure,
  type PyramidMeasure,
  type ScenarioDifference,
} from './analysis/comparison.ts';
export { type MemberOutlook, memberOutlook, type ReturnedBy } from './analysis/member.ts';
export type { RefusedCell, Sweep, SweepAxis, SweepCell, SweepFigure } from './analysis/sweep.ts';
export { type SweptNumber, sweptNumbers } from './analysis/swept-numbers.ts';
export { type CompareOptions, compareScenarios } from './compare-scenarios.ts';
export type { Rule } from './findings/compliance/rule-pack.ts';
export { rulePacks } from './findings/compliance/rule-packs.ts';
export { matureRecovery } from './findings/mature-cohorts.ts';
export { type Meaning, meaningOf } from './findings/meaning.ts';
export type { Trap } from './findings/traps.ts';
export { fraudKinds } from './fraud/frauds.ts';
export { halfLife } from './law/half-life.ts';
export { amountKinds } from './market/amount/amount.ts';
export { frequencyKinds } from './market/frequency/frequency.ts';
export { growthKinds } from './market/growth/growth.ts';
export { networkKinds } from './market/networks/networks.ts';
export { referrerKinds } from './market/referrer/referrer.ts';
export { jsonSchema } from './model/json-schema.ts';
export { type LoadOptions, loadScenario } from './model/load-scenario.ts';
export { safeguardKinds } from './operator/safeguards.ts';
export { distributionKinds } from './random/distributions/distributions.ts';
export { browserCrew } from './run/browser-crew.ts';
export { type Crew, inlineCrew } from './run/crew.ts';
export { exposeRunner } from './run/expose-runner.ts';
export type { Progress } from './run/progress.ts';
export { chineseDate } from './scenario/calendar.ts';
export { dayOfRun } from './scenario/day-of-run.ts';
export { type Diagnostic, formatDiagnostic, inLanguage, ScenarioError, UserError } from './scenario/diagnostics.ts';
export { parseAmount, parseDuration } from './scenario/fields.ts';
export type { Words } from './scenario/kind.ts';
export { type PhraseBook, type Said, say, wording } from './scenario/say.ts';
export { printable } from './scenario/show.ts';
export { VERSION } from './scenario/version.ts';
export { isOrdinary, ordinaryKinds } from './schemes/ordinary/ordinary.ts';
export { planKinds } from './schemes/referral/plan.ts';
export { payoutKinds } from './schemes/staged/payout.ts';
export { type SimulateOptions, simulate } from './simulate.ts';
export { planSweep, type SweepOptions, type SweepPlan, sweepScenario } from './sweep-scenario.ts';
export type * from './types.ts';
export { failureKinds, seriesNames } from './types.ts';
