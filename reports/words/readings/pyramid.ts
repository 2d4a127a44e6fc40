import type { Estimate, GainGroup, PyramidFigures, ResultBundle } from '../../../sim/index.ts';
import { formatDay } from '../day.ts';
import { figureOf, moneyEstimate, opposite, probabilityEstimate, shareEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatShare } from '../number.ts';

const share = (estimate: Estimate, lang: Language): string => shareEstimate(estimate, true, lang);

function count(estimate: Estimate, lang: Language): string {
  const { value, interval } = figureOf(estimate, true, lang);
  return value + interval;
}

/** A chance behind its name in Chinese: 为97 %, but 高于98 % as it is. */
const figure = (chance: string): string => (/^\d/.test(chance) ? `为${chance}` : chance);

/** What the chance of 3 levels and so many people is, and when it comes. */
function readHeads(
  { paths, heads30x3, heads30x3Day, heads120x3 }: PyramidFigures,
  start: string | undefined,
  lang: Language,
): string {
  const often = probabilityEstimate(heads30x3, { paths, random: true }, lang);
  if (heads30x3.value === 0) {
    return lang === 'en'
      ? `no one is paid for 3 levels and 30 people (chance ${often})`
      : `无人的计酬下线达到3级、30人（概率${often}）`;
  }
  const day = formatDay(heads30x3Day.p50!, start, lang);
  const serious = probabilityEstimate(heads120x3, { paths, random: true }, lang);
  return lang === 'en'
    ? `the chance that someone is paid for 3 levels and 30 people is ${often}, half of the times by ${day}; for 120 people ${serious}`
    : `有人的计酬下线达到3级、30人的概率${figure(often)}，半数在${day}之前；达到120人的概率${figure(serious)}`;
}

/** When there is no one more to be brought; empty where that is not a question of who knows whom. */
function readRunOut({ pyramid, scenario }: ResultBundle, lang: Language): string {
  const { paths, recruitsRunOut, recruitsRunOutDay } = pyramid!;
  if (recruitsRunOut.value === null) return '';
  const often = probabilityEstimate(recruitsRunOut, { paths, random: true }, lang);
  if (recruitsRunOut.value === 0) {
    return lang === 'en' ? `; recruits never run out (chance ${often})` : `；招募始终有人（无人可招的概率${often}）`;
  }
  const day = formatDay(recruitsRunOutDay.p50!, scenario.start, lang);
  return lang === 'en'
    ? `; the chance that recruits run out, as no member knows anyone more who could join, is ${often}, half of the times by ${day}`
    : `；无人可招（会员都不再认识未加入者）的概率${figure(often)}，半数在${day}之前`;
}

/** How far recruiting goes: levels, people, and what members are paid for it. Empty where no member is followed. */
export function readRecruiting(result: ResultBundle, lang: Language): string {
  const { pyramid, scenario } = result;
  if (pyramid === undefined) return '';
  const levels = count(pyramid.levels, lang);
  const heads = readHeads(pyramid, scenario.start, lang);
  const end = readRunOut(result, lang);
  return lang === 'en'
    ? `Referrals run ${levels} levels deep; ${heads}${end}`
    : `推荐关系最深${levels}级；${heads}${end}`;
}

/** What of all that members are paid is for others. */
export function readRewardShares({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined || pyramid.referralShare.value === null) return '';
  const all = share(pyramid.referralShare, lang);
  const heads = share(pyramid.recruitmentShare, lang);
  return lang === 'en'
    ? `Of all that members are paid ${all} is for others, ${heads} for bringing them and the rest for what they spend`
    : `会员全部所得中，${all}来自他人：${heads}来自发展会员，其余来自其消费`;
}

/** Whose money is paid out: three figures that are not the same thing. */
export function readWhoseMoney({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined) return '';
  const promised = formatShare(pyramid.promisedFromOthers, lang);
  const covered = {
    en: 'The purchase’s own fee can pay all of the promise',
    zh: '该笔消费自身的服务费足以支付全部承诺',
  };
  const beyond = {
    en: `${promised} of the promise is more than the purchase’s own fee can pay`,
    zh: `承诺中${promised}超出该笔消费自身的服务费`,
  };
  const parts = [(pyramid.promisedFromOthers === 0 ? covered : beyond)[lang]];
  if (pyramid.netOthersMoneyShare.value !== null) {
    const net = share(pyramid.netOthersMoneyShare, lang);
    const none = { en: 'no rebate paid went beyond its own fee', zh: '已付返还均未超出其自身的服务费' };
    const some = {
      en: `${net} of the rebates paid went beyond their own fee`,
      zh: `已付返还中${net}超出其自身的服务费`,
    };
    parts.push((pyramid.netOthersMoneyShare.value === 0 ? none : some)[lang]);
  }
  if (pyramid.othersMoneyShare.value !== null) {
    const traced = share(pyramid.othersMoneyShare, lang);
    parts.push(
      lang === 'en'
        ? `traced yuan by yuan, ${traced} of all payouts was other people’s money`
        : `逐元追溯，全部支出中${traced}是别人的钱`,
    );
  }
  return parts.join(lang === 'en' ? '; ' : '；');
}

/** Who loses? */
export function readLosersShare({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined) return '';
  if (pyramid.losersShare.value === 0) {
    return { en: 'No member gets less than they paid, goods counted', zh: '计入商品价值后，没有会员入不敷出' }[lang];
  }
  const losers = share(pyramid.losersShare, lang);
  return lang === 'en'
    ? `${losers} of members get less than they paid, goods counted`
    : `计入商品价值后，${losers}的会员入不敷出`;
}

/** Who loses, who gets less than was promised, and how unevenly receipts are spread. */
export function readLosers(result: ResultBundle, lang: Language): string {
  const { pyramid } = result;
  if (pyramid === undefined) return '';
  const parts = [readLosersShare(result, lang)];
  if (pyramid.shortOfPromiseShare.value !== null) {
    const short = share(pyramid.shortOfPromiseShare, lang);
    parts.push(
      lang === 'en' ? `${short} of buyers are short of the promise at the end` : `期末${short}的购买者未得到承诺的全部`,
    );
  }
  if (pyramid.top1Share.value !== null) {
    const top = share(pyramid.top1Share, lang);
    const gini = count(pyramid.gini, lang);
    parts.push(
      lang === 'en'
        ? `1 member in 100 has ${top} of all receipts (Gini ${gini})`
        : `所得最多的1 %会员占全部所得的${top}（基尼系数${gini}）`,
    );
  }
  return parts.join(lang === 'en' ? '; ' : '；');
}

/** How many members of a kind there are, and what half of them gain at most. */
function gainWords({ members, medianGain }: GainGroup, lang: Language): string {
  const there = members.value!;
  const count = formatNumber(there, lang) + { en: there === 1 ? ' member' : ' members', zh: '名会员' }[lang];
  if (medianGain.value === 0) {
    return lang === 'en' ? `${count}; half of them gain nothing or lose` : `${count}；一半人没有净得`;
  }
  if (medianGain.value! < 0) {
    const loss = moneyEstimate(opposite(medianGain), true, lang);
    return lang === 'en' ? `${count}; half of them lose ${loss} or more` : `${count}；一半人净亏${loss}以上`;
  }
  const gain = moneyEstimate(medianGain, true, lang);
  return lang === 'en' ? `${count}; half of them gain ${gain} or less` : `${count}；一半人净得不超过${gain}`;
}

/** Net gain by level of referral, a row each; the roots are level 1. */
export const levelRows = ({ byLevel }: PyramidFigures, lang: Language): [string, string][] =>
  byLevel.map((group) => [lang === 'en' ? `Level ${group.level}` : `第${group.level}级`, gainWords(group, lang)]);

/** Net gain by when members joined, a row each; periods without newcomers are left out. */
export const joiningRows = (
  { byJoining }: PyramidFigures,
  start: string | undefined,
  lang: Language,
): [string, string][] =>
  byJoining
    .filter(({ members }) => members.value! > 0)
    .map((group) => {
      const day = formatDay(group.day, start, lang);
      return [lang === 'en' ? `From ${day} on` : `自${day}起`, gainWords(group, lang)];
    });

/** Net gain by type, a row each; empty where all are alike. */
export const typeRows = ({ byType }: PyramidFigures, lang: Language): [string, string][] =>
  byType.map((group) => {
    const lose = share(group.losersShare, lang);
    const losers =
      group.losersShare.value === null ? '' : lang === 'en' ? `; ${lose} of them lose` : `；${lose}的人亏钱`;
    return [
      group.type === 'member' ? { en: 'others', zh: '其他会员' }[lang] : group.type,
      gainWords(group, lang) + losers,
    ];
  });

/** On how many members and runs this rests. Empty where no member is followed. */
export function readFollowed({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined) return '';
  const members = count(pyramid.members, lang);
  const runs = formatNumber(pyramid.paths, lang);
  const each = formatNumber(pyramid.standsFor, lang);
  const scaled =
    pyramid.standsFor <= 1
      ? ''
      : lang === 'en'
        ? `; each stands for ${each} of the market, so levels and people are fewer than they would be`
        : `；每人代表市场中的${each}人，因此层级和人数少于实际`;
  return lang === 'en'
    ? `${members} members were followed one by one in ${runs} runs${scaled}`
    : `在${runs}次模拟中逐一跟踪了${members}名会员${scaled}`;
}
