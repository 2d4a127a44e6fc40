import type { Words } from '../../scenario/kind.ts';
import type { Scenario } from '../../types.ts';
import { money } from './figures.ts';
import { recruitingOf } from './recruiting.ts';

/** Whether one must pay, or buy, to join a plan that rewards recruiting; null where the file does not say. */
export function payToJoin(scenario: Scenario): { readonly needed: boolean | null; readonly words: Words } {
  const { signUpFee, any } = recruitingOf(scenario);
  const { purchaseToJoin } = scenario.facts;
  if (signUpFee > 0) {
    const fee = money(signUpFee);
    return { needed: true, words: { en: `Joining costs ${fee.en}.`, zh: `加入须缴纳${fee.zh}。` } };
  }
  if (!any) {
    return {
      needed: false,
      words: {
        en: 'There is no fee to join, and no pay for recruiting.',
        zh: '加入无须缴费，也不为发展会员支付奖励。',
      },
    };
  }
  if (purchaseToJoin === undefined) {
    return {
      needed: null,
      words: {
        en: 'There is no fee to join; whether one must buy to earn rewards for recruiting is not in the file: `facts.purchaseToJoin` decides it.',
        zh: '加入无须缴费；是否须先消费才能取得推荐奖励，文件未说明：填写`facts.purchaseToJoin`即可判定。',
      },
    };
  }
  return purchaseToJoin
    ? {
        needed: true,
        words: {
          en: 'The file says that one must buy to earn rewards for recruiting.',
          zh: '文件称须先消费才能取得推荐奖励。',
        },
      }
    : {
        needed: false,
        words: {
          en: 'There is no fee to join, and the file says that one need not buy either.',
          zh: '加入无须缴费，文件称也无须消费。',
        },
      };
}
