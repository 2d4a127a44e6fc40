import { halfLife, type Scenario } from '../../../sim/index.ts';
import { formatDay, formatDuration } from '../day.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatShare } from '../number.ts';

type Payout = Scenario['scheme']['payout'];
type Rule = Exclude<Payout, { schedule: unknown }>;
type DatedRule = Extract<Payout, { schedule: unknown }>['schedule'][number];

const all = (parts: readonly string[], lang: Language): string => parts.join(lang === 'en' ? ', ' : '、');

function milestoneWords({ stages }: Extract<Rule, { kind: 'milestone' }>, lang: Language): string {
  const parts = stages.map(({ age, share }) =>
    lang === 'en'
      ? `${formatShare(share, lang)} after ${formatDuration(age, lang)}`
      : `${formatDuration(age, lang)}后返${formatShare(share, lang)}`,
  );
  const rest = 1 - stages.reduce((sum, { share }) => sum + share, 0);
  if (rest < 1e-9) return all(parts, lang);
  const left = formatShare(rest, lang);
  return all(parts, lang) + (lang === 'en' ? `; the other ${left} has no date` : `；其余${left}没有期限`);
}

function stagesWords(rule: Extract<Rule, { kind: 'stages' }>, lang: Language): string {
  const { window, trigger, fallback, exit } = rule;
  const days = formatDuration(window, lang);
  const rise = formatShare(trigger, lang);
  const shares = rule.shares.map((share) => formatShare(share, lang)).join(lang === 'en' ? ', ' : '、');
  if (lang === 'en') {
    const orElse =
      fallback === undefined
        ? '; without such growth never'
        : ` or after ${formatDuration(fallback, lang)} in any case`;
    const end = exit === 'full' ? 'is then due at once' : 'lapses';
    return `in stages (${shares}): the next is due when turnover of ${days} has risen by ${rise}${orElse}; what is left after the last ${end}`;
  }
  const orElse = fallback === undefined ? '，若无此增长则永不到期' : `，或最迟${formatDuration(fallback, lang)}后`;
  return `分期返还（${shares}）：${days}营业额上升${rise}时下一期到期${orElse}；最后一期之后的余额${exit === 'full' ? '立即到期' : '作废'}`;
}

/** How and when a claim is paid, as a clause after the promise itself. */
function ruleWords(rule: Rule | DatedRule, lang: Language): string {
  const en = lang === 'en';
  switch (rule.kind) {
    case 'pool': {
      const most =
        rule.ceiling === undefined
          ? ''
          : en
            ? `, at most ${formatShare(rule.ceiling, lang)} of a claim a day`
            : `，每天最多返权益的${formatShare(rule.ceiling, lang)}`;
      return en
        ? `no date is promised; each day the pool is shared over all open claims by size${most}`
        : `不承诺期限；资金池每天按金额分给所有未还清的权益${most}`;
    }
    case 'balance': {
      const share = formatShare(rule.share, lang);
      return en
        ? `no date is promised; each day ${share} of what the pool holds is shared over all open claims by size`
        : `不承诺期限；每天将资金池余额的${share}按金额分给所有未还清的权益`;
    }
    case 'queue':
      return en
        ? 'no date is promised; the pool pays the oldest claim in full, then the next'
        : '不承诺期限；资金池先还清最早的权益，再还下一份';
    case 'fixed': {
      const days = formatNumber(rule.days, lang);
      return en
        ? `1/${days} of it every day from the day after, all of it within ${formatDuration(rule.days, lang)}`
        : `自次日起每天返1/${days}，${formatDuration(rule.days, lang)}内返清`;
    }
    case 'declining': {
      const rate = formatShare(rule.rate, lang);
      return en
        ? `${rate} a day of what is left: half within ${formatDuration(halfLife(rule.rate), lang)}, never quite all`
        : `每天返还剩余额的${rate}：${formatDuration(halfLife(rule.rate), lang)}内返还一半，永远返不清`;
    }
    case 'milestone':
      return milestoneWords(rule, lang);
    case 'stages':
      return stagesWords(rule, lang);
    case 'instant': {
      const share = formatShare(rule.share, lang);
      return en
        ? `${share} of each purchase is paid at once, and no claim is left`
        : `每笔消费立即返还${share}，不留权益`;
    }
  }
}

/** What is promised to a buyer and when: one sentence, or one for each dated rule. */
export function readPromise({ scheme, start }: Scenario, lang: Language): string[] {
  const { payout, cap, unit } = scheme;
  if ('kind' in payout && payout.kind === 'instant') return [ruleWords(payout, lang)];
  const back = formatNumber(cap * 100, lang);
  const size = unit === undefined ? '' : formatNumber(unit.size, lang);
  const what =
    lang === 'en'
      ? `Each buyer is promised ${back} for 100 spent${unit === undefined ? '' : ` (whole units of ${size}; the rest is carried on)`}`
      : `每消费100元，购买者获承诺返还${back}元${unit === undefined ? '' : `（按整${size}元计，余数结转）`}`;
  const colon = lang === 'en' ? ': ' : '：';
  if (!('schedule' in payout)) return [what + colon + ruleWords(payout, lang)];
  const dated = payout.schedule.map((rule) => {
    const from = formatDay(rule.from, start, lang);
    return (lang === 'en' ? `From ${from}: ` : `自${from}起：`) + ruleWords(rule, lang);
  });
  return [what, ...dated];
}
