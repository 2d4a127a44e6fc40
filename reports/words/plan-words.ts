import type { Scenario } from '../../sim/index.ts';
import type { Language } from './language.ts';
import { formatMoney, formatNumber, formatShare } from './number.ts';

type Referral = NonNullable<Scenario['scheme']['referral']>;

const ratesOf = (rates: readonly number[], lang: Language) => rates.map((rate) => formatShare(rate, lang)).join(' · ');

/** What a binary plan pays: the pairing bonus, for pairs of newcomers, and at most a day. */
function pairsWords(
  { bonus, pairBonus = 0, dailyCap }: { bonus?: number; pairBonus?: number; dailyCap?: number },
  lang: Language,
): string {
  const en = lang === 'en';
  const parts: string[] = [];
  if (bonus !== undefined && (bonus > 0 || pairBonus === 0)) {
    const share = formatShare(bonus, lang);
    parts.push(en ? `${share} of what the weaker leg spends` : `较弱一区业绩的${share}`);
  }
  if (pairBonus > 0) {
    const money = formatMoney(pairBonus, lang);
    parts.push(en ? `${money} for each pair of newcomers` : `每对新人${money}`);
  }
  if (dailyCap !== undefined) {
    const money = formatMoney(dailyCap, lang);
    parts.push(en ? `at most ${money} a day` : `每日封顶${money}`);
  }
  return parts.join(en ? ', ' : '，');
}

/** What a rank takes and what it changes: `gold (CNY 5,000 spent, 3 brought): 0.4 % · 0.2 %`. */
function rankWords({ name, spent, direct, below }: Referral['ranks'][number], pays: string, lang: Language): string {
  const en = lang === 'en';
  const takes = [
    ...(spent > 0 ? [en ? `${formatMoney(spent, lang)} spent` : `消费满${formatMoney(spent, lang)}`] : []),
    ...(direct > 0 ? [en ? `${formatNumber(direct, lang)} brought` : `直推${formatNumber(direct, lang)}人`] : []),
    ...(below > 0 ? [en ? `${formatNumber(below, lang)} below` : `下线${formatNumber(below, lang)}人`] : []),
  ];
  const conditions = takes.join(en ? ', ' : '、');
  return en ? `${name} (${conditions})${pays && `: ${pays}`}` : `${name}（${conditions}）${pays && `：${pays}`}`;
}

/** What a plan of rewards pays, as the value of a field. */
export function planWords(referral: Referral, lang: Language): string {
  const en = lang === 'en';
  const ranks =
    referral.plan === 'binary'
      ? referral.ranks.map((rank) => rankWords(rank, pairsWords(rank, lang), lang))
      : referral.ranks.map((rank) => rankWords(rank, ratesOf(rank.rates ?? [], lang), lang));
  const own =
    referral.plan === 'binary'
      ? `${en ? 'two legs: ' : '双轨：'}${pairsWords(referral, lang)}`
      : referral.plan === 'matrix'
        ? `${en ? `matrix ${referral.width} × ${referral.depth}: ` : `矩阵${referral.width}×${referral.depth}：`}${ratesOf(referral.rates, lang)}`
        : ratesOf(referral.rates, lang);
  return [own, ...ranks].join(en ? '; ' : '；');
}

/** The same as a part of what the operator pays for; `allowed` levels at most. Empty where nothing is paid. */
export function planUpkeep(referral: Referral, allowed: number | undefined, lang: Language): string {
  const en = lang === 'en';
  if (referral.plan === 'binary') {
    const pays = pairsWords(referral, lang);
    return en ? `members with two legs ${pays}` : `双轨对碰奖：${pays}`;
  }
  const rates = referral.rates.slice(0, allowed);
  if (rates.length === 0) return '';
  const sum = formatShare(
    rates.reduce((total, rate) => total + rate, 0),
    lang,
  );
  const levels = rates.length;
  const ranked = referral.ranks.length > 0;
  return en
    ? `referrers ${sum} of sales (${levels} level${levels === 1 ? '' : 's'}${ranked ? ', others with a rank' : ''})`
    : `${levels}级推荐奖励合计销售额的${sum}${ranked ? '，有级别者另计' : ''}`;
}
