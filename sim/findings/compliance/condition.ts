import { isOrdinary } from '../../schemes/ordinary/ordinary.ts';
import type { Scenario } from '../../types.ts';
import { recruitingOf } from './recruiting.ts';
import { type Judgement, notApplicable, undecidable } from './rule-test.ts';

/** Sorts of schemes that a rule may be for. */
export type Condition = 'promise' | 'referral' | 'direct-selling' | 'card';

/** Whether anything is promised for later: only instant rebates leave no claim. */
export const promisesLater = ({ scheme: { payout } }: Scenario): boolean =>
  'schedule' in payout || payout.kind !== 'instant';

/** Sorts of rules that a merchant's own cards and sellers can break, whatever it gives back. */
const OF_ANY_MERCHANT: readonly (Condition | undefined)[] = ['card', 'direct-selling'];

/** Why a rule says nothing about an ordinary scheme; null where it may. */
export const exemptOrdinary = (condition: Condition | undefined, { scheme }: Scenario): Judgement | null =>
  !isOrdinary(scheme) || OF_ANY_MERCHANT.includes(condition)
    ? null
    : notApplicable(
        'The merchant gives back from its own margin: there is no fee of others, no pool, and no promise that later purchases must pay.',
        '商家以自身毛利返还：没有向他人收取的服务费，没有资金池，也没有须由后来消费兑现的承诺。',
      );

/** Why a rule of this sort says nothing about a scenario; null where it applies. */
export function exempt(condition: Condition, scenario: Scenario): Judgement | null {
  const { facts } = scenario;
  const recruits = recruitingOf(scenario).any;
  switch (condition) {
    case 'promise':
      return promisesLater(scenario)
        ? null
        : notApplicable('Rebates are paid at once: nothing is promised for later.', '返还即时支付，没有对未来的承诺。');
    case 'referral':
      return recruits
        ? null
        : notApplicable('The scheme has no referral (`scheme.referral`).', '方案没有推荐奖励（`scheme.referral`）。');
    case 'card':
      return facts.card !== undefined
        ? null
        : notApplicable(
            'No prepaid card or stored value is in the file (`facts.card`).',
            '情景文件中没有预付卡或储值（`facts.card`）。',
          );
    case 'direct-selling':
      if (facts.directSelling === true) return null;
      return facts.directSelling === undefined && recruits
        ? undecidable(
            'Whether the operator sells directly is not in the file; `facts.directSelling: true` or `false` decides it.',
            '文件未说明经营者是否从事直销；填写`facts.directSelling: true`或`false`即可判定。',
          )
        : notApplicable('The operator does not sell through paid sellers.', '经营者不通过计酬的销售员销售。');
  }
}
