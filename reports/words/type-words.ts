import type { Scenario } from '../../sim/index.ts';
import type { Language } from './language.ts';
import { formatNumber, formatShare } from './number.ts';

type MemberType = NonNullable<NonNullable<Scenario['agents']>['types']>[number];

/** A type of members: `promoter: 10 % of people, bring 5 times as many`. */
export function typeWords(type: MemberType, lang: Language): string {
  const en = lang === 'en';
  const { name, share, purchases, recruits, fairValue, accounts, rank } = type;
  const part = formatShare(share, lang);
  const times = (factor: number) => formatNumber(factor, lang);
  const parts = [en ? `${part} of people` : `占${part}`];
  if (purchases !== 1) {
    if (purchases === 0) parts.push(en ? 'buy nothing' : '不购买');
    else parts.push(en ? `buy ${times(purchases)} times as often as others` : `购买频率为他人的${times(purchases)}倍`);
  }
  if (recruits !== 1) {
    if (recruits === 0) parts.push(en ? 'bring no one' : '不介绍他人');
    else parts.push(en ? `bring ${times(recruits)} times as many` : `介绍人数为他人的${times(recruits)}倍`);
  }
  if (fairValue !== undefined) {
    const worth = formatShare(fairValue, lang);
    if (fairValue === 0) parts.push(en ? 'buy only to hold claims' : '只为持有返还权益而购买');
    else parts.push(en ? `goods are worth ${worth} to them` : `商品对其价值为所付的${worth}`);
  }
  if (accounts > 1) parts.push(en ? `${times(accounts)} accounts each` : `每人${times(accounts)}个账户`);
  if (rank !== undefined) parts.push(en ? `${rank} from the start` : `加入即为${rank}`);
  return en ? `${name}: ${parts.join(', ')}` : `${name}：${parts.join('，')}`;
}
