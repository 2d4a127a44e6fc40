import type { Meaning, ResultBundle } from '../../../sim/index.ts';
import { formatDuration } from '../day.ts';
import { moneyOf, opposite, shareEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatMoney, formatNumber, formatShare } from '../number.ts';
import { readBalances } from './stored.ts';

const from = (text: string, lang: Language) => (lang === 'en' ? `; ${text}` : `；${text}`);

/** What becomes of the rewards? Issued, redeemed, lapsed, still owed. Empty for a staged scheme, as all here. */
export function readRewards(result: ResultBundle, lang: Language): string {
  const { ordinary, run } = result;
  if (ordinary === undefined) return '';
  if (ordinary.stored !== undefined) return readBalances(result, lang);
  const issued = moneyOf(ordinary.issued, result, lang);
  const share = (estimate: typeof ordinary.redemption) => shareEstimate(estimate, run.random, lang);
  const within = formatDuration(run.horizonDays, lang);
  const lapses = formatShare(ordinary.breakageInTheEnd, lang);
  const inTheEnd =
    ordinary.breakageInTheEnd > 0
      ? from(lang === 'en' ? `in the long run ${lapses} lapse` : `长期而言${lapses}作废`, lang)
      : '';
  const owed =
    (ordinary.liability.value ?? 0) > 0
      ? from(
          lang === 'en'
            ? `${moneyOf(ordinary.liability, result, lang)} is owed at the end`
            : `期末未兑付${moneyOf(ordinary.liability, result, lang)}`,
          lang,
        )
      : '';
  const some = (ordinary.breakage.value ?? 0) > 0;
  const lapsed = share(ordinary.breakage);
  return lang === 'en'
    ? `Rewards worth ${issued} are given within ${within}; ${share(ordinary.redemption)} of them have been redeemed by then${some ? `, ${lapsed} have lapsed` : ''}${owed}${inTheEnd}`
    : `${within}内发放奖励${issued}；届时已兑换${share(ordinary.redemption)}${some ? `，已作废${lapsed}` : ''}${owed}${inTheEnd}`;
}

/** What do they cost the merchant? */
export function readRewardCost(result: ResultBundle, lang: Language): string {
  const { ordinary, run } = result;
  if (ordinary === undefined) return '';
  const cost = moneyOf(ordinary.cost, result, lang);
  const share = shareEstimate(ordinary.costShare, run.random, lang);
  const { p05, p95 } = ordinary.costByRun;
  const spread =
    !run.random || p05 === null || p95 === null || p95 - p05 < 0.005
      ? ''
      : lang === 'en'
        ? ` (9 of 10 runs: ${formatMoney(p05, lang)} to ${formatMoney(p95, lang)})`
        : `（十次中九次在${formatMoney(p05, lang)}至${formatMoney(p95, lang)}之间）`;
  const before = moneyOf(ordinary.marginBefore, result, lang);
  const after = moneyOf(ordinary.marginAfter, result, lang);
  const what = ordinary.stored === undefined ? 'They cost' : 'The bonus costs';
  const zh = ordinary.stored === undefined ? '商家为此支出' : '赠送金额使商家支出';
  return lang === 'en'
    ? `${what} the merchant ${cost}${spread}, ${share} of sales; of a margin of ${before}, ${after} is left`
    : `${zh}${cost}${spread}，占销售额${share}；毛利${before}，扣除后余${after}`;
}

/** What the merchant has of it, against no scheme on the same customers. */
export function readProfit(result: ResultBundle, lang: Language): string {
  const { ordinary } = result;
  if (ordinary === undefined) return '';
  const { profitAgainstNone } = ordinary;
  const less = (profitAgainstNone.value ?? 0) < 0;
  const by = moneyOf(less ? opposite(profitAgainstNone) : profitAgainstNone, result, lang);
  return lang === 'en'
    ? `Against no scheme, on the same customers, the merchant has ${by} ${less ? 'less' : 'more'}`
    : `与没有该方案相比（顾客相同），商家${less ? '少得' : '多得'}${by}`;
}

/** Does it pay, against no scheme on the same customers? */
export function readAgainstNone(result: ResultBundle, lang: Language): string {
  const { ordinary } = result;
  if (ordinary === undefined) return '';
  const { breakEvenLift } = ordinary;
  const lift = breakEvenLift === null ? null : formatShare(breakEvenLift, lang);
  const even =
    lift === null
      ? {
          en: 'no rise in sales could pay for it, since rewards cost the whole margin',
          zh: '奖励耗尽全部毛利，销售增长再多也不合算',
        }[lang]
      : lang === 'en'
        ? `it pays from ${lift} more sales on`
        : `销售额须高出${lift}才合算`;
  return readProfit(result, lang) + { en: '; ', zh: '；' }[lang] + even;
}

/** What is a customer worth? Empty without members. */
export function readCustomerValue(result: ResultBundle, lang: Language): string {
  const { ordinary } = result;
  if (ordinary === undefined || ordinary.clv.value === null || ordinary.retention === null) return '';
  const [value, without] = [ordinary.clv, ordinary.clvWithout].map((estimate) => moneyOf(estimate, result, lang));
  const [kept, keptWithout] = [ordinary.retention, ordinary.retentionWithout ?? ordinary.retention].map((share) =>
    formatShare(share, lang),
  );
  return lang === 'en'
    ? `After the first year a customer is worth ${value} with the scheme (${kept} kept over a year) and ${without} without it (${keptWithout})`
    : `首年之后每位顾客的价值：有该方案为${value}（年留存${kept}），没有为${without}（${keptWithout}）`;
}

/** What does each member cost whom there would not be without the scheme? Empty where there are no more of them. */
export function readCostPerMember(result: ResultBundle, lang: Language): string {
  const { ordinary } = result;
  if (ordinary === undefined || ordinary.costPerMember.value === null) return '';
  const [members, without] = [ordinary.members, ordinary.membersWithout].map((count) => formatNumber(count ?? 0, lang));
  const each = moneyOf(ordinary.costPerMember, result, lang);
  return lang === 'en'
    ? `At the end there are ${members} members in place of ${without}: each one more has cost ${each}`
    : `期末会员${members}人，没有该方案则为${without}人：每多一人的成本为${each}`;
}

/** How unlike are customers? Empty without members and where all are alike. */
export function readTopFifth({ ordinary }: ResultBundle, lang: Language): string {
  const top = ordinary?.concentration20 ?? null;
  if (top === null || top <= 0.2) return '';
  const share = formatShare(top, lang);
  return lang === 'en'
    ? `The fifth of members who buy most often make ${share} of purchases`
    : `购买最频繁的五分之一会员占全部购买的${share}`;
}

/** Who is given anything at all? Empty where that is not known. */
export function readBetterOff({ ordinary }: ResultBundle, lang: Language): string {
  const share = ordinary?.betterOff ?? null;
  if (share === null || share === 0) return '';
  const some = formatShare(share, lang);
  return lang === 'en'
    ? `In a year ${some} of members are given something for what they buy, and are better off than without the scheme at the same prices`
    : `一年中有${some}的会员因消费得到奖励，在价格相同的情况下比没有该方案时更有利`;
}

/** How many are in the higher levels at the end? Empty without levels. */
export function readLevels({ ordinary, run }: ResultBundle, lang: Language): string {
  const classes = ordinary?.classes ?? [];
  if (ordinary === undefined || ordinary.classesByDay === null || classes.length === 0) return '';
  const [first] = classes;
  const above = formatShare(1 - (first.members ?? 1), lang);
  const days = formatDuration(run.horizonDays, lang);
  return lang === 'en'
    ? `After ${days} ${above} of members stand above the first level (${first.name})`
    : `${days}后，${above}的会员高于最低等级（${first.name}）`;
}

/** Which customers get the rewards? By level, tier or class; empty where they are not told apart. */
export function readClasses({ ordinary, run }: ResultBundle, lang: Language): string {
  const classes = ordinary?.classes ?? [];
  const parts = classes.map(({ name, members, sales, rewards }) => {
    const [bought, got] = [formatShare(sales, lang), shareEstimate(rewards, run.random, lang)];
    const who = members === null ? null : formatShare(members, lang);
    if (lang === 'en')
      return `${name}: ${who === null ? '' : `${who} of members, `}${bought} of sales, ${got} of rewards`;
    return `${name}：${who === null ? '' : `会员的${who}，`}销售额的${bought}，奖励的${got}`;
  });
  if (parts.length === 0) return '';
  const known = classes[0].members !== null;
  const head =
    lang === 'en'
      ? `Who gets the rewards${known ? ' (members at the end)' : ''}`
      : `奖励归谁${known ? '（期末会员）' : ''}`;
  return `${head}${lang === 'en' ? ': ' : '：'}${parts.join(lang === 'en' ? '; ' : '；')}`;
}

/** What it costs in the long run, from its rules alone. */
export function readOrdinaryLaw({ ordinary }: Meaning, lang: Language): string[] {
  if (ordinary === null) return [];
  const [given, cost, margin] = [ordinary.given, ordinary.cost, ordinary.margin].map((share) =>
    formatNumber(share * 100, lang),
  );
  const lapses = formatShare(ordinary.lapses, lang);
  const lapse = ordinary.lapses > 0 ? (lang === 'en' ? `, of which ${lapses} lapse` : `，其中${lapses}作废`) : '';
  const lift = ordinary.breakEvenLift === null ? null : formatShare(ordinary.breakEvenLift, lang);
  if (lang === 'en') {
    return [
      `Of each 100 sold, members are given rewards worth ${given}${lapse}; in the long run they cost the merchant ${cost} of a margin of ${margin}`,
      ordinary.besideSales
        ? 'What is given for joining, for bringing members and for birthdays comes on top: a run says what it costs and whether it pays'
        : lift === null
          ? 'No rise in sales can pay for it: rewards cost the whole margin'
          : `It pays when sales are ${lift} higher than without it`,
    ];
  }
  return [
    `每销售100元，会员获得价值${given}元的奖励${lapse}；长期成本为${cost}元，毛利为${margin}元`,
    ordinary.besideSales
      ? '入会、推荐和生日奖励另计：成本多少、是否合算，见模拟结果'
      : lift === null
        ? '奖励耗尽全部毛利，销售增长再多也不合算'
        : `销售额比没有该方案时高出${lift}才合算`,
  ];
}
