import type { MemberOutlook } from '../../../sim/index.ts';
import { formatDay, formatDuration, onDay } from '../day.ts';
import { moneyEstimate, probabilityEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatMoney, formatNumber, formatShare } from '../number.ts';

/** One question of a buyer, and its answer. */
export interface MemberLine {
  readonly label: string;
  readonly text: string;
}

/** What of a purchase has come back by the end of the run, in one clause. */
export function readReturned({ byDay, run, scenario }: MemberOutlook, lang: Language): string {
  const { day, share } = byDay[byDay.length - 1];
  const [low, middle, high] = [share.p05, share.p50, share.p95].map((part) => formatNumber(100 * (part ?? 0), lang));
  const when = formatDay(day, scenario.start, lang);
  const spread = !run.random
    ? ''
    : lang === 'en'
      ? ` (9 of 10 such buyers: ${low} to ${high})`
      : `（九成买家在${low}至${high}）`;
  return lang === 'en'
    ? `Of 100 promised ${middle} have come back by ${when}${spread}`
    : `到${when}，每承诺100元已返还${middle}元${spread}`;
}

/** A buyer's outlook in plain sentences, one question a line. */
export function readMember(outlook: MemberOutlook, lang: Language): MemberLine[] {
  const { purchase, returned, full, half, byDay, nothingAfter, scenario, run, schemeAlive } = outlook;
  const { start } = scenario;
  const en = lang === 'en';
  const chance = (estimate: Parameters<typeof probabilityEstimate>[0]) => probabilityEstimate(estimate, run, lang);
  const lines: MemberLine[] = [];
  const say = (label_en: string, label_zh: string, text_en: string, text_zh: string) =>
    lines.push({ label: en ? label_en : label_zh, text: en ? text_en : text_zh });

  const amount = formatMoney(purchase.amount, lang);
  const promised = formatMoney(purchase.promised, lang);
  const when = onDay(purchase.day, start, lang);
  say(
    'Promise',
    '承诺',
    `A purchase of ${amount} ${when} promises ${promised}.`,
    `${when}购买${amount}，承诺返还${promised}。`,
  );
  if (purchase.remainder > 0) {
    const rest = formatMoney(purchase.remainder, lang);
    say(
      'Remainder',
      '余数',
      `${rest} fill no whole unit and count for the next purchase.`,
      `${rest}不足一个单位，计入下次购买。`,
    );
  }
  if (schemeAlive.value === 0) {
    const runs = formatNumber(run.paths, lang);
    say(
      'Scheme',
      '方案',
      `The scheme is over by then${run.random ? ` in every one of ${runs} runs` : ''}.`,
      `到当日方案已终止${run.random ? `（全部${runs}次模拟）` : ''}。`,
    );
    return lines;
  }
  if (schemeAlive.value !== 1) {
    const alive = chance(schemeAlive);
    say(
      'Scheme',
      '方案',
      `The scheme is still there that day in ${alive} of runs; what follows is about those.`,
      `当日方案仍存在的模拟占${alive}；以下均指这些模拟。`,
    );
  }

  const mean = moneyEstimate(returned.mean, run.random, lang);
  const money = (value: number | null) => formatMoney(value ?? 0, lang);
  say(
    'Comes back',
    '返还',
    run.random
      ? `On average ${mean} comes back; half of such buyers get less than ${money(returned.p50)}, one in twenty less than ${money(returned.p05)}, one in twenty more than ${money(returned.p95)}.`
      : `${mean} comes back.`,
    run.random
      ? `平均返还${mean}；一半买家不到${money(returned.p50)}，二十分之一不到${money(returned.p05)}，二十分之一超过${money(returned.p95)}。`
      : `返还${mean}。`,
  );
  for (const { day, share } of byDay) {
    const age = formatDuration(day - purchase.day, lang);
    const middle = formatShare(share.p50 ?? 0, lang);
    const [low, high] = [formatShare(share.p05 ?? 0, lang), formatShare(share.p95 ?? 0, lang)];
    const spread = run.random ? (en ? ` (nine in ten: ${low} to ${high})` : `（十次中九次在${low}至${high}之间）`) : '';
    say(
      `After ${age}`,
      `${age}后`,
      `${middle} of the promise has come back by ${formatDay(day, start, lang)}${spread}.`,
      `到${formatDay(day, start, lang)}已返还承诺的${middle}${spread}。`,
    );
  }
  const days = full.days.p50 === null ? '' : formatDuration(full.days.p50, lang);
  say(
    'In full',
    '还清',
    run.random
      ? `Chance of all of it: ${chance(full.probability)}${days === '' ? '' : `, typically after ${days}`}. Chance of at least half: ${chance(half.probability)}.`
      : full.probability.value === 1
        ? `All of it, after ${days}.`
        : half.probability.value === 1
          ? 'More than half, but not all of it.'
          : 'Less than half of it.',
    run.random
      ? `全部还清的概率：${chance(full.probability)}${days === '' ? '' : `，通常在${days}后`}。至少还一半的概率：${chance(half.probability)}。`
      : full.probability.value === 1
        ? `${days}后全部还清。`
        : half.probability.value === 1
          ? '超过一半，但未还清。'
          : '不到一半。',
  );
  const last = formatDay(run.horizonDays - 1, start, lang);
  const end = nothingAfter.day.p50 === null ? '' : formatDay(nothingAfter.day.p50, start, lang);
  if (!run.random) {
    const over = nothingAfter.schemeOver.value === 1;
    say(
      'And then',
      '此后',
      end === ''
        ? `The claim is still open when the run ends, ${onDay(run.horizonDays - 1, start, lang)}.`
        : `Nothing more comes after ${end}: ${over ? 'the scheme is over' : 'the claim is paid'}.`,
      end === ''
        ? `到模拟期末（${last}）权益仍未还清。`
        : `${end}之后不再有任何返还：${over ? '方案已终止' : '权益已还清'}。`,
    );
  } else {
    say(
      'And then',
      '此后',
      `Chance that the scheme is over before all is paid: ${chance(nothingAfter.schemeOver)}; that both still go on at the end of the run (${last}): ${chance(nothingAfter.stillOpen)}.${end === '' ? '' : ` Where it ends, half of the time nothing more comes after ${end}.`}`,
      `未还清前方案已终止的概率：${chance(nothingAfter.schemeOver)}；到模拟期末（${last}）两者仍在继续的概率：${chance(nothingAfter.stillOpen)}。${end === '' ? '' : `在终止的模拟中，一半在${end}之后不再有任何返还。`}`,
    );
  }
  return lines;
}
