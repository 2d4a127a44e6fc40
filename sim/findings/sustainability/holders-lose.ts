import type { Finding } from '../evidence.ts';
import { chance, chance_zh, percent } from '../figure-words.ts';

/** Holders of balances lose money in more runs than `line`. */
const lose =
  (id: string, lineOf: 'unsustainableFailure' | 'fragileFailure'): Finding =>
  ({ scenario, stored, random }) => {
    const { within, ofFloat } = stored!.loss;
    const line = scenario.thresholds[lineOf];
    if (within.value === null || within.value <= line) return null;
    const days = Math.min(scenario.horizon, 365 * scenario.thresholds.years);
    const share = percent(ofFloat.value ?? 0);
    const how = random
      ? {
          en: `Within ${days} days the shop ends without serving or paying back all balances in ${chance(within)} of runs; the line is ${percent(line)}.`,
          zh: `在${days}天内，商家停业且无法兑付或退还全部余额的概率为${chance_zh(within)}；界线为${percent(line)}。`,
        }
      : {
          en: `Within ${days} days the shop ends without serving or paying back all balances.`,
          zh: `在${days}天内，商家停业且无法兑付或退还全部余额。`,
        };
    return {
      id,
      figure: within.value,
      text: `${how.en} Holders then lose ${share} of what they have paid in and not yet spent. More of it in escrow would change it.`,
      text_zh: `${how.zh}届时持卡人损失其未消费预付款的${share}。提高存管比例可以改变。`,
    };
  };

/** They lose more often than not. */
export const holdersLikelyLose = lose('holders-likely-lose', 'unsustainableFailure');

/** They may lose. */
export const holdersMayLose = lose('holders-may-lose', 'fragileFailure');
