import type { Estimate, GainGroup, LevelGroup, PyramidFigures, ResultBundle } from '../../../sim/index.ts';
import { formatDay, formatDuration } from '../day.ts';
import { moneyEstimate, ofHundred, opposite, probabilityEstimate, shareEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatShare } from '../number.ts';
import { upperFirst } from '../sentences.ts';

/** People of China, end of 2023 (National Bureau of Statistics: 1,409.67 million): more than any scheme there can reach. */
const EVERYBODY = 1.41e9;
/** Further ahead a pace says nothing. */
const DAYS_AHEAD = 20 * 365;

const share = (estimate: Estimate, lang: Language): string => shareEstimate(estimate, true, lang);
const money = (estimate: Estimate, lang: Language): string => moneyEstimate(estimate, true, lang);

/** Groups that have a member or more on average: of fewer there is no telling. */
const peopled = <Group extends GainGroup>(groups: readonly Group[]): Group[] =>
  groups.filter(({ members }) => members.value! >= 1);

/** What half of a group gain, at least or at most. */
function halfGain({ medianGain }: GainGroup, side: 'more' | 'less', lang: Language): string {
  const value = medianGain.value!;
  if (value === 0) return { en: 'gain nothing', zh: '没有净得' }[lang];
  const amount = money(value < 0 ? opposite(medianGain) : medianGain, lang);
  if (value < 0) return lang === 'en' ? `lose ${amount} or more` : `净亏${amount}以上`;
  if (lang === 'en') return `gain ${amount} or ${side}`;
  return side === 'more' ? `净得${amount}以上` : `净得不超过${amount}`;
}

/** The groups with the largest and the smallest median gain; null where all gain the same. */
function bestAndWorst<Group extends GainGroup>(groups: readonly Group[]): [Group, Group] | null {
  const there = peopled(groups);
  if (there.length < 2) return null;
  const gainOf = ({ medianGain }: Group) => medianGain.value!;
  const best = there.reduce((found, one) => (gainOf(one) > gainOf(found) ? one : found));
  const worst = there.reduce((found, one) => (gainOf(one) <= gainOf(found) ? one : found));
  return gainOf(best) > gainOf(worst) ? [best, worst] : null;
}

/** Whether the last level of the list holds deeper ones too. */
const isPooled = ({ byLevel, levels }: PyramidFigures, { level }: LevelGroup): boolean =>
  level === byLevel.length && levels.value! > byLevel.length;

/** `level 3`, `level 20 and deeper`. */
export const levelName = (figures: PyramidFigures, group: LevelGroup, lang: Language): string =>
  isPooled(figures, group)
    ? { en: `level ${group.level} and deeper`, zh: `第${group.level}级及更深` }[lang]
    : { en: `level ${group.level}`, zh: `第${group.level}级` }[lang];

/** Who brings others and who does not, and who of them loses. Empty without a second level. */
export function readBringing({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined || pyramid.byLevel.length < 2) return '';
  const { broughtNone, broughtSome, losersShare } = pyramid;
  const none = share(broughtNone.share, lang);
  if (losersShare.value === 0) {
    const [alone, bringing] = [broughtNone, broughtSome].map(({ received }) => money(received, lang));
    return lang === 'en'
      ? `${none} of members brought no one and received ${alone} each; who brought someone received ${bringing}`
      : `${none}的会员没有介绍任何人，人均所得${alone}；介绍过他人的会员人均所得${bringing}`;
  }
  const [alone, bringing] = [broughtNone, broughtSome].map(({ losersShare: lose }) =>
    lose.value === 1 ? { en: 'all', zh: '全部' }[lang] : share(lose, lang),
  );
  return lang === 'en'
    ? `${none} of members brought no one: ${alone} of them lose, of those who brought someone ${bringing}`
    : `${none}的会员没有介绍任何人，其中${alone}亏损；介绍过他人的会员中${bringing}亏损`;
}

/** Which level gains and which loses. Empty without a second level. */
export function readReferralLevels({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined || pyramid.byLevel.length < 2) return '';
  const found = bestAndWorst(pyramid.byLevel);
  if (found === null) {
    const most = pyramid.byLevel.reduce((one, other) => (other.members.value! > one.members.value! ? other : one));
    const name = levelName(pyramid, most, lang);
    return lang === 'en' ? `Most members are on ${name}` : `会员最多的是${name}`;
  }
  const [best, worst] = found.map((group) => levelName(pyramid, group, lang));
  const [most, least] = [halfGain(found[0], 'more', lang), halfGain(found[1], 'less', lang)];
  return lang === 'en'
    ? `Half of ${best} ${most}, half of ${worst} ${least}`
    : `${best}有一半人${most}，${worst}有一半人${least}`;
}

/** Days of a period of joining; the last one may be cut short by the end of the run. */
const daysOf = ({ byJoining }: PyramidFigures, { day }: { day: number }, horizon: number): number =>
  Math.min(byJoining[1].day - byJoining[0].day, horizon - day);

/** Who gains by when they joined. Empty where all joined in one period. */
export function readJoining(
  { pyramid, scenario: { start }, run: { horizonDays } }: ResultBundle,
  lang: Language,
): string {
  if (pyramid === undefined || peopled(pyramid.byJoining).length < 2) return '';
  const found = bestAndWorst(pyramid.byJoining);
  if (found === null) {
    const same = halfGain(peopled(pyramid.byJoining)[0], 'more', lang);
    return lang === 'en' ? `Whenever they joined, half of members ${same}` : `无论何时加入，都有一半会员${same}`;
  }
  const [best, worst] = found.map((period) => {
    const [days, day] = [
      formatDuration(daysOf(pyramid, period, horizonDays), lang),
      formatDay(period.day, start, lang),
    ];
    return lang === 'en' ? `in the ${days} from ${day}` : `自${day}起${days}内加入`;
  });
  const [most, least] = [halfGain(found[0], 'more', lang), halfGain(found[1], 'less', lang)];
  return lang === 'en'
    ? `Half of those who joined ${best} ${most}, half of those ${worst} ${least}`
    : `${best}的会员有一半${most}，${worst}的有一半${least}`;
}

/** How unevenly receipts are spread. Empty where nothing was received. */
export function readReceipts({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined || pyramid.top1Share.value === null) return '';
  const top = share(pyramid.top1Share, lang);
  const least = pyramid.bottomHalfShare;
  const bottom = least.value === 0 ? { en: 'nothing', zh: '一无所得' }[lang] : share(least, lang);
  return lang === 'en'
    ? `The top 1 % of members get ${top} of all that is paid to members, the bottom half ${bottom}`
    : `所得最多的1 %会员占会员全部所得的${top}，所得最少的一半会员${least.value === 0 ? '' : '占'}${bottom}`;
}

/** Whose money is paid out, by who came before whom. Empty where it cannot be traced. */
export function readFunding({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined || pyramid.laterMoneyShare.value === null || pyramid.othersMoneyShare.value === null)
    return '';
  const { value, low, high, level } = pyramid.othersMoneyShare;
  const own = { value: 1 - value, low: high === null ? null : 1 - high, high: low === null ? null : 1 - low, level };
  const [later, self] = [pyramid.laterMoneyShare, own].map((one) => {
    const figure = ofHundred(one, true, lang);
    return figure.value + figure.interval;
  });
  return lang === 'en'
    ? `Of 100 paid to members ${later} came from people who joined later than they did, ${self} from their own fees`
    : `每付给会员100元，有${later}元来自比其更晚加入的人，${self}元来自其自身的服务费`;
}

/** Accounts for each member that is counted by when they joined: more than 1 only where some have several. */
export const accountsOfEach = ({ members, byJoining }: PyramidFigures): number =>
  members.value! / byJoining.reduce((sum, group) => sum + group.members.value!, 0);

/** Newcomers of a period for each 100 members who were there before it; null where no one was. */
function newcomersOf100(groups: readonly GainGroup[], place: number): number | null {
  const before = groups.slice(0, place).reduce((sum, { members }) => sum + members.value!, 0);
  return before > 0 ? (100 * groups[place].members.value!) / before : null;
}

/** The day on which everybody would have joined at the pace of the last `days` before `end`; null where that is far off or no pace is left. */
function everybodyOn(joined: number, pace: number, days: number, end: number): number | null {
  if (!(pace > 0) || joined >= EVERYBODY) return null;
  const needed = (days * Math.log(EVERYBODY / joined)) / Math.log(1 + pace / 100);
  return needed <= DAYS_AHEAD ? end + needed : null;
}

/** When no one is left to be brought, where that comes about. */
function runOutWords(
  { recruitsRunOut, recruitsRunOutDay, paths }: PyramidFigures,
  start: string | undefined,
  lang: Language,
): string {
  if (recruitsRunOut.value === null || recruitsRunOut.value === 0) return '';
  const day = formatDay(recruitsRunOutDay.p50!, start, lang);
  if (recruitsRunOut.value === 1) {
    return lang === 'en' ? `Recruits run out, half of the times by ${day}` : `无人可再发展，半数在${day}之前`;
  }
  const often = probabilityEstimate(recruitsRunOut, { paths, random: true }, lang);
  return lang === 'en'
    ? `Recruits run out in ${often} of runs, half of the times by ${day}`
    : `${often}的模拟中无人可再发展，半数在${day}之前`;
}

/** How many have joined of those who might, and how many newcomers are left for each member. Empty where no one joined later. */
export function readSaturation(
  { pyramid, scenario: { start }, run: { horizonDays } }: ResultBundle,
  lang: Language,
): string {
  if (pyramid === undefined || peopled(pyramid.byJoining).length < 2) return '';
  const { byJoining, reachable, standsFor } = pyramid;
  const last = byJoining.length - 1;
  const joined = pyramid.members.value! * standsFor;
  const pace = newcomersOf100(byJoining, last) ?? 0;
  const days = daysOf(pyramid, byJoining[last], horizonDays);
  const [found, lately] = [formatNumber(pace, lang), formatDuration(days, lang)];
  const came = formatNumber(Math.round(joined), lang);
  if (reachable !== null) {
    const all = formatNumber(reachable, lang);
    const part = joined >= 0.9995 * reachable ? { en: 'all', zh: '全部' }[lang] : formatShare(joined / reachable, lang);
    const ranOut = runOutWords(pyramid, start, lang);
    if (ranOut !== '') {
      return lang === 'en'
        ? `${ranOut}: ${part} of the ${all} people within reach have joined by the end`
        : `${ranOut}：期末可触及的${all}人中${part}已加入`;
    }
    return lang === 'en'
      ? `${upperFirst(part)} of the ${all} people within reach have joined: 100 members find ${found} newcomers in the last ${lately}`
      : `可触及的${all}人中${part}已加入：最后${lately}每100名会员只迎来${found}名新人`;
  }
  const everybody = everybodyOn(joined, pace, days, byJoining[last].day + days);
  const day = everybody === null ? '' : formatDay(everybody, start, lang);
  if (lang === 'en') {
    const then = everybody === null ? '' : `: at this pace everybody in China by ${day}`;
    return `${came} have joined, in the last ${lately} ${found} for every 100 before${then}`;
  }
  return `已有${came}人加入，最后${lately}每100名会员迎来${found}名新人${everybody === null ? '' : `：照此速度，到${day}全中国人都须加入`}`;
}

/** How many members are organisers by the legal lines. Empty where no one has 3 levels and 30 people. */
export function readOrganisers({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined || pyramid.organisers30.value === 0) return '';
  const some = share(pyramid.organisers30, lang);
  const large = pyramid.organisers120.value === 0 ? '' : share(pyramid.organisers120, lang);
  if (lang === 'en') {
    return `${some} of members have 3 levels and 30 people below at the end${large === '' ? '' : `, ${large} have 120 people`}`;
  }
  return `期末${some}的会员名下达到3级、30人${large === '' ? '' : `，${large}达到120人`}`;
}

/** On how many members and runs a chart of them rests. */
export function readSureOfMembers({ pyramid }: ResultBundle, lang: Language): string {
  if (pyramid === undefined) return '';
  const [members, runs] = [pyramid.members.value!, pyramid.paths].map((count) => formatNumber(count, lang));
  const each = formatNumber(pyramid.standsFor, lang);
  const scaled = pyramid.standsFor > 1;
  return lang === 'en'
    ? `${members} members followed in ${runs} runs${scaled ? `, each for ${each} of the market` : ''}; brackets are 95 % intervals.`
    : `${runs}次模拟中逐一跟踪${members}名会员${scaled ? `，每人代表市场中的${each}人` : ''}；括号内为95 %区间。`;
}
