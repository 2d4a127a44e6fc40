import { exactEstimate } from '../../stats/estimates.ts';
import type { ComplianceStatus, Estimate, LoadedScenario, Quantiles, RuleOutcome } from '../../types.ts';
import { ofScheme, withCard } from './card-of.ts';
import { exempt, exemptOrdinary } from './condition.ts';
import { peopleOf } from './people.ts';
import type { Rule, RulePack } from './rule-pack.ts';
import { rulePacks } from './rule-packs.ts';
import type { Judgement, SimulatedResult, Subject } from './rule-test.ts';
import { ruleTestOf } from './rule-tests.ts';

const NEVER: Quantiles = { p05: null, p50: null, p95: null };

/** What the file alone decides is certain; what is not decided has no probability. */
const certain: { readonly [status in ComplianceStatus]: Estimate } = {
  pass: exactEstimate(0),
  breach: exactEstimate(1),
  'not-applicable': exactEstimate(null),
  undecidable: exactEstimate(null),
};

function outcome({ pack, date: packDate, text }: RulePack, rule: Rule, found: Judgement): RuleOutcome {
  const { id, title, origin = text, source, date, verified, at, remedy } = rule;
  const { status, evidence, probability, when } = found;
  return {
    rule: id,
    pack,
    status,
    probability: probability ?? certain[status],
    when: when ?? NEVER,
    title: title.en,
    title_zh: title.zh,
    evidence: evidence.en,
    evidence_zh: evidence.zh,
    remedy: remedy.en,
    remedy_zh: remedy.zh,
    source: `${origin.en}, ${source.en}`,
    source_zh: `${origin.zh}，${source.zh}`,
    date: date ?? packDate,
    verified,
    at,
  };
}

/** Whether a rule was judged by numbers of the file that are distributions. */
const isUncertain = ({ at }: Rule, { status, probability }: Judgement, { uncertain = [] }: LoadedScenario): boolean =>
  (status === 'pass' || status === 'breach') &&
  probability === undefined &&
  uncertain.some(({ path }) => path.split('.')[0] === at.split('.')[0]);

const withMeans = ({ evidence, ...found }: Judgement): Judgement => ({
  ...found,
  evidence: {
    en: `${evidence.en} Numbers of the file that are uncertain count with their mean here.`,
    zh: `${evidence.zh}文件中不确定的数字在此按其均值计算。`,
  },
});

/**
 * Holds every rule of every pack against a scenario and its run, in the order of the packs. Pure: the same scenario and
 * result give the same words. A screening aid, not legal advice.
 */
export function evaluateRules(loaded: LoadedScenario, result: SimulatedResult): RuleOutcome[] {
  const scenario = withCard(loaded.scenario, result);
  const ownCard = scenario !== loaded.scenario;
  const people = peopleOf(loaded);
  const statuses = new Map<string, ComplianceStatus>();
  return rulePacks.flatMap((pack) =>
    pack.rules.map((rule) => {
      const outcomeOf = (name: string) => statuses.get(name) ?? statuses.get(`${pack.pack}/${name}`);
      const subject: Subject = { scenario, result, people, outcomeOf };
      const judged =
        exemptOrdinary(rule.applies, scenario) ??
        (rule.applies && exempt(rule.applies, scenario)) ??
        ruleTestOf(rule.test).judge(rule.test, subject);
      const decided = judged.status === 'pass' || judged.status === 'breach';
      const found = ownCard && decided && rule.applies === 'card' ? ofScheme(judged) : judged;
      statuses.set(`${pack.pack}/${rule.id}`, found.status);
      return outcome(pack, rule, isUncertain(rule, found, loaded) ? withMeans(found) : found);
    }),
  );
}
