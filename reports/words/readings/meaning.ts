import { isOrdinary, type Meaning, type Scenario } from '../../../sim/index.ts';
import { fraudWords, growthWords, peopleGrowthWords, referrerWords, rewardWords } from '../kind-words.ts';
import type { Language } from '../language.ts';
import { feedbackWords, MARKET_WORDS, memberWords, merchantWords, shockWords } from '../market-words.ts';
import { formatMoney, formatNumber, formatShare } from '../number.ts';
import { broughtWords, liftWords } from '../ordinary-words.ts';
import { planUpkeep } from '../plan-words.ts';
import { safeguardWords } from '../safeguard-words.ts';
import { endWords } from '../scenario-words.ts';
import { upperFirst } from '../sentences.ts';
import { typeWords } from '../type-words.ts';
import { readAssumption, readNeed, readRule } from './law.ts';
import { readOrdinaryLaw } from './ordinary.ts';
import { readPromise } from './promise.ts';
import { readHeld } from './stored.ts';
import { readTraps } from './traps.ts';
import { inputRow } from './uncertainty.ts';

const NAMES = {
  fee: { en: 'Fee', zh: '服务费' },
  upkeep: { en: 'Upkeep', zh: '开支' },
  promise: { en: 'Promise', zh: '承诺' },
  reaches: { en: 'Reaches', zh: '可返' },
  costs: { en: 'Costs', zh: '成本' },
  needs: { en: 'Needs', zh: '所需' },
  assumed: { en: 'Assumed', zh: '假设' },
  drawn: { en: 'Drawn', zh: '抽取' },
  ends: { en: 'Ends', zh: '终止' },
  guards: { en: 'Guards', zh: '保障' },
  careful: { en: 'Careful', zh: '注意' },
} as const;

/** One thing that a file says. */
export interface MeaningLine {
  readonly id: keyof typeof NAMES;
  /** The name of the row. */
  readonly name: string;
  /** A sentence without its full stop. */
  readonly text: string;
}

/** Who pays the fee, and where it goes. */
function feeWords({ fee }: Meaning, lang: Language): string {
  const total = formatShare(fee.total, lang);
  const pool = formatShare(fee.toPool, lang);
  const rest = formatShare(fee.toOperator, lang);
  if (lang === 'en') {
    const parts =
      fee.toOperator === 0
        ? 'all of it goes to the pool'
        : fee.toPool === 0
          ? 'all of it stays with the operator'
          : `${pool} goes to the pool, ${rest} stays with the operator`;
    return `Merchants pay the platform ${total} of each sale: ${parts}`;
  }
  const parts =
    fee.toOperator === 0
      ? '全部进入资金池'
      : fee.toPool === 0
        ? '全部留在经营者手中'
        : `${pool}进入资金池，${rest}留在经营者手中`;
  return `商家按每笔销售额的${total}向平台缴纳服务费：${parts}`;
}

/** What members pay for joining. */
function joiningWords({ scheme }: Scenario, lang: Language): string {
  const { signUpFee = 0 } = scheme.referral ?? {};
  if (signUpFee === 0) return '';
  const fee = formatMoney(signUpFee, lang);
  return lang === 'en' ? `New members pay ${fee} for joining` : `新会员须缴纳${fee}入门费`;
}

/** What the operator pays from its own part and its capital. */
function upkeepWords({ scheme, operator, safeguards }: Scenario, lang: Language): string {
  const en = lang === 'en';
  const { costs, tax, draw, capital } = operator;
  const ofSales = (rate: number) => (en ? `${formatShare(rate, lang)} of sales` : `销售额的${formatShare(rate, lang)}`);
  const ofFees = (rate: number) => (en ? `${formatShare(rate, lang)} of fees` : `服务费的${formatShare(rate, lang)}`);
  const parts: string[] = [];
  if (scheme.referral !== undefined) {
    const plan = planUpkeep(scheme.referral, safeguards.referralLevels, lang);
    if (plan !== '') parts.push(plan);
  }
  const { headBonus = 0 } = scheme.referral ?? {};
  if (headBonus > 0) {
    const bonus = formatMoney(headBonus, lang);
    parts.push(en ? `${bonus} to who brings a member` : `每介绍一人${bonus}`);
  }
  const running = [
    ...(costs.rate > 0 ? [ofSales(costs.rate)] : []),
    ...(costs.fixed > 0
      ? [en ? `${formatMoney(costs.fixed, lang)} a day` : `每天${formatMoney(costs.fixed, lang)}`]
      : []),
  ];
  if (running.length > 0) parts.push(`${{ en: 'costs ', zh: '成本' }[lang]}${running.join(en ? ' and ' : '加')}`);
  if (tax > 0) parts.push(`${{ en: 'tax ', zh: '税' }[lang]}${ofFees(tax)}`);
  if (draw > 0) parts.push(`${{ en: 'owners ', zh: '所有者提取' }[lang]}${ofFees(draw)}`);
  if (parts.length === 0 && capital === 0) return '';
  const own = capital > 0 ? formatMoney(capital, lang) : '';
  if (parts.length === 0) return en ? `The operator brings ${own} of its own` : `经营者自有资本${own}`;
  if (en) return `The operator pays from its part${own && ` and from ${own} of capital`}: ${parts.join('; ')}`;
  return `经营者从其所得${own && `和${own}资本`}中支付：${parts.join('；')}`;
}

/** What part of the fee reaches claims, and what the purchase’s own fee leaves to others. */
function reachWords({ fee, promised, law, promisedFromOthers }: Meaning, lang: Language): string[] {
  const inflow = formatNumber(law.effectivePoolShare * 100, lang);
  const lines: string[] = [];
  if (fee.total > 0) {
    const part = formatNumber(((law.effectivePoolShare * promised) / fee.total) * 100, lang);
    const atOnce = law.rule === 'instant';
    lines.push(
      lang === 'en'
        ? `Of 100 of fees ${part} can reach claims: ${inflow} for each 100 ${atOnce ? 'paid back' : 'of new claims'}`
        : `每100元服务费中${part}元可用于返还：每${atOnce ? '返还' : '新增'}100元${atOnce ? '' : '权益'}对应${inflow}元`,
    );
  }
  if (promisedFromOthers > 0) {
    const others = formatNumber(promisedFromOthers * 100, lang);
    const own = formatNumber((1 - promisedFromOthers) * 100, lang);
    lines.push(
      lang === 'en'
        ? `Of 100 promised, the buyer’s own fee could cover ${own}; ${others} can only come from those who buy later`
        : `每承诺100元，购买者自己那笔服务费至多覆盖${own}元；${others}元只能来自后来的购买者`,
    );
  }
  return lines;
}

/** The numbers that are distributions. */
function drawnWords({ uncertain }: Meaning, lang: Language): string[] {
  if (uncertain.length === 0) return [];
  const rows = uncertain.map((input) => inputRow(input, lang).join(lang === 'en' ? ': ' : '：'));
  const about =
    lang === 'en'
      ? 'These numbers are drawn anew in each run; all figures here hold for their means'
      : '下列数字在每次模拟中重新抽取；此处所有数字均按其均值计算';
  return [about, ...rows];
}

/** How it can end, and what is done when money is short. */
function endingWords({ ends, whenShort }: Meaning, scenario: Scenario, lang: Language): string[] {
  const failure = { ...scenario.failure, illiquid: ends.includes('illiquid') };
  const words =
    ends.length === 0
      ? { en: 'Nothing in the file ends it', zh: '文件中没有任何终止条件' }[lang]
      : upperFirst(endWords({ ...scenario, failure }, scenario.start, lang));
  if (whenShort !== 'share') return [words];
  const shared =
    lang === 'en'
      ? 'When there is too little for the claims that are due, it is shared, and the scheme goes on'
      : '资金不足以支付到期权益时，按比例分摊，方案继续';
  return [words, shared];
}

/** What the file assumes of who spends how much, and where. */
function marketLines(
  { firstTurnover }: Meaning,
  { market, feedback, fraud, agents, start }: Scenario,
  lang: Language,
): string[] {
  const { members, turnover, merchants, shocks } = market;
  const colon = lang === 'en' ? ': ' : '：';
  const named = (rows: readonly (readonly [keyof typeof MARKET_WORDS, string])[]) =>
    rows.map(([name, text]) => MARKET_WORDS[name][lang] + colon + text);
  const lines =
    members === undefined
      ? [growthWords(turnover!.growth, start, lang)]
      : [
          ...(members.initial === undefined ? [] : named([['members', formatNumber(members.initial, lang)]])),
          ...named([['crowd', peopleGrowthWords(members.growth, start, lang)], ...memberWords(members, start, lang)]),
        ];
  const first = formatMoney(firstTurnover, lang);
  if (members !== undefined) {
    lines.push(lang === 'en' ? `That makes ${first} of turnover on day 0` : `合计第0天营业额${first}`);
  }
  if (merchants !== undefined) lines.push(...named(merchantWords(merchants, start, lang)));
  if (agents !== undefined) {
    lines.push(...named([['referrer', referrerWords(agents.referrer, start, lang)]]));
    lines.push(...(agents.types ?? []).map((type) => typeWords(type, lang)));
  }
  if (feedback !== undefined) lines.push(...named([['feedback', feedbackWords(feedback, start, lang)]]));
  lines.push(...shocks.map((shock) => shockWords(shock, start, lang)));
  lines.push(...fraudWords(fraud ?? {}, start, lang).map(([, words]) => words));
  return lines.map((text) => upperFirst(text.replace(/[.。]$/, '')));
}

type Texts = { readonly [id in keyof typeof NAMES]?: readonly string[] };

/** What a file says in plain words, before any simulation, and what is easily overlooked in it. */
export function readMeaning(meaning: Meaning, scenario: Scenario, lang: Language): MeaningLine[] {
  const assumed = marketLines(meaning, scenario, lang);
  const staged: Texts = {
    fee: [feeWords(meaning, lang), joiningWords(scenario, lang)],
    upkeep: [upkeepWords(scenario, lang)],
    promise: readPromise(scenario, lang),
    reaches: reachWords(meaning, lang),
    needs: [readNeed(meaning.law, lang), readRule(meaning, scenario, lang)],
    assumed: [...assumed, readAssumption(meaning, lang)],
    drawn: drawnWords(meaning, lang),
    ends: endingWords(meaning, scenario, lang),
    guards: safeguardWords(scenario.safeguards, lang).map((row) => row.join(lang === 'en' ? ': ' : '：')),
    careful: readTraps(meaning, scenario, lang),
  };
  const { scheme } = scenario;
  const texts: Texts = isOrdinary(scheme)
    ? {
        promise: [
          rewardWords(scheme, scenario.start, lang).replace(/[.。]$/, ''),
          upperFirst(scheme.broughtBy === undefined ? '' : broughtWords(scheme.broughtBy, lang)),
        ],
        costs: readOrdinaryLaw(meaning, lang),
        assumed: [...assumed, upperFirst(liftWords(scheme, lang))],
        drawn: drawnWords(meaning, lang),
        upkeep: [upkeepWords(scenario, lang)],
        ends: scheme.kind === 'stored-value' ? [upperFirst(endWords(scenario, scenario.start, lang))] : [],
        careful: [readHeld(scenario, meaning, lang)],
      }
    : staged;
  const ids = Object.keys(NAMES) as (keyof typeof NAMES)[];
  return ids.flatMap((id) =>
    (texts[id] ?? []).filter((text) => text !== '').map((text) => ({ id, name: NAMES[id][lang], text })),
  );
}
