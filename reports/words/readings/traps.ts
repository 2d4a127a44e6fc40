import { fraudKinds, type Meaning, type Scenario, type Trap } from '../../../sim/index.ts';
import { formatDay, formatDuration, onDay } from '../day.ts';
import type { Language } from '../language.ts';
import { formatMoney, formatShare } from '../number.ts';
import { readNeed } from './law.ts';

/** The parts of what the growth needed leaves out, joined. */
function leftOut({ tax, draw, fixed }: Extract<Trap, { id: 'not-in-need' }>, lang: Language): string {
  const en = lang === 'en';
  const parts = [
    ...(tax > 0 ? [en ? `tax of ${formatShare(tax, lang)} of fees` : `税（服务费的${formatShare(tax, lang)}）`] : []),
    ...(draw > 0
      ? [
          en
            ? `the owners’ draw of ${formatShare(draw, lang)} of fees`
            : `所有者提取（服务费的${formatShare(draw, lang)}）`,
        ]
      : []),
    ...(fixed > 0 ? [en ? `costs of ${formatMoney(fixed, lang)} a day` : `每天${formatMoney(fixed, lang)}的成本`] : []),
  ];
  return parts.join(en ? ', ' : '、');
}

function trapWords(trap: Trap, { start }: Scenario, lang: Language): string {
  const en = lang === 'en';
  switch (trap.id) {
    case 'upkeep-fails-at-once': {
      const upkeep = formatMoney(trap.upkeep, lang);
      const cash = formatMoney(trap.cash, lang);
      const end = trap.ends
        ? { en: 'the scheme fails on day 0', zh: '方案第0天即失败' }[lang]
        : { en: 'they go unpaid from day 0 on', zh: '从第0天起就付不出' }[lang];
      return en
        ? `Rewards, costs and tax are paid from cash, never from the pool: ${upkeep} is due on day 0 and cash has ${cash}, so ${end}. Give the pool a smaller share of the fee, or the operator capital`
        : `奖励、成本和税只从现金支付，不从资金池支付：第0天应付${upkeep}，现金只有${cash}，因此${end}。请降低资金池的分成，或为经营者设置资本`;
    }
    case 'upkeep-eats-capital': {
      const upkeep = formatShare(trap.upkeep, lang);
      const cash = formatShare(trap.cash, lang);
      const days = formatDuration(trap.days, lang);
      return en
        ? `Rewards, costs and tax take ${upkeep} of turnover, but only ${cash} stays in cash: they eat the capital, in ${days} at the turnover of day 0`
        : `奖励、成本和税占营业额的${upkeep}，而留作现金的只有${cash}：它们消耗资本，按第0天营业额${days}耗尽`;
    }
    case 'deposit-short-at-once': {
      const [floor, capital] = [trap.floor, trap.capital].map((amount) => formatMoney(amount, lang));
      return en
        ? `The deposit is to be ${floor} on day 0, and the operator has ${capital}: all of it is laid down, and that is recorded as a breach`
        : `第0天保证金应为${floor}，而经营者只有${capital}：全部存入，并记为违规`;
    }
    case 'term-beyond-run': {
      const term = formatDuration(trap.term, lang);
      const run = formatDuration(trap.horizon, lang);
      return en
        ? `The run is too short to see the promise through: it takes ${term}, the run has ${run} for it`
        : `模拟时长不足以看到承诺到期：需要${term}，而留给它的只有${run}`;
    }
    case 'promise-cut': {
      const [from, until] = [trap.from, trap.until].map((day) => formatDay(day, start, lang));
      const term = formatDuration(trap.term, lang);
      const days = formatDuration(trap.until - trap.from, lang);
      return en
        ? `The rule of ${from} promises ${term} but is in force for ${days}: from ${until} on what is left of its claims goes by the next rule`
        : `${from}起的规则承诺${term}，但只施行${days}：自${until}起，未还清的权益改按下一条规则`;
    }
    case 'payback-beyond-run': {
      const days = formatDuration(trap.days, lang);
      const run = formatDuration(trap.horizon, lang);
      return en
        ? `If the growth assumed lasted for ever, a buyer past the first months would still wait ${days} to be paid in full; the run has ${run}`
        : `即使假设的增长永远持续，最初几个月之后的购买者仍需等待${days}才能返清；模拟只有${run}`;
    }
    case 'closed-by-file':
      return en
        ? `The end ${onDay(trap.day, start, lang)} is set by the file, not found by the run`
        : `${formatDay(trap.day, start, lang)}的终止由文件设定，并非模拟得出`;
    case 'closed-after-run':
      return en
        ? `It is closed ${onDay(trap.day, start, lang)}, after the run has ended: that never happens`
        : `设定的关停日${formatDay(trap.day, start, lang)}在模拟结束之后，不会发生`;
    case 'owing-part': {
      const from = formatDay(trap.from, start, lang);
      const need = readNeed(trap.law, lang);
      return en
        ? `From ${from} on 1/${trap.days} a day is owed, whatever comes in. ${need}`
        : `自${from}起，无论收入多少，每天应返1/${trap.days}。${need}`;
    }
    case 'rule-after-run':
      return en
        ? `The rule from ${formatDay(trap.from, start, lang)} on never comes into force: the run ends before`
        : `自${formatDay(trap.from, start, lang)}起的规则不会生效：模拟在此之前结束`;
    case 'merchants-leave': {
      const [share, leave] = [formatShare(trap.share, lang), formatShare(trap.leave, lang)];
      return en
        ? `${share} of merchants earn less on a sale than their fee takes: they leave (hazard ${leave} a day), and their turnover with them`
        : `${share}的商家毛利率低于服务费：他们会退出（每天风险率${leave}），其营业额随之流失`;
    }
    case 'shock-after-run':
      return en
        ? `“${trap.name}” begins ${onDay(trap.on, start, lang)}, after the run has ended: that never happens`
        : `“${trap.name}”始于${formatDay(trap.on, start, lang)}，在模拟结束之后，不会发生`;
    case 'joining-not-counted':
      return en
        ? 'Fees for joining and bonuses for bringing members are not in the run’s money: how many join is known only with market.members that grow in the same way in every run'
        : '入门费和人头奖励未计入模拟的资金：只有以market.members设定、且每次模拟增长方式相同时，才知道有多少人加入';
    case 'fraud-after-run': {
      const name = fraudKinds.find((kind) => kind.name === trap.name)!.title;
      return en
        ? `There are no ${name.en}: they begin ${onDay(trap.from, start, lang)}, after the run has ended`
        : `“${name.zh}”始于${formatDay(trap.from, start, lang)}，在模拟结束之后，不会发生`;
    }
    case 'found-after-run':
      return en
        ? `No fake is found: that would take ${formatDuration(trap.delay, lang)}, and the run has ended before`
        : `没有虚假消费会被查获：需要${formatDuration(trap.delay, lang)}，而模拟在此之前结束`;
    case 'split-below-threshold': {
      const [amount, threshold] = [trap.amount, trap.threshold].map((value) => formatMoney(value, lang));
      return en
        ? `No fake needs an invoice: who books ${amount} splits it into parts below ${threshold}. \`split: false\` under fraud.fake would forbid it`
        : `没有虚假消费需要发票：虚构${amount}者会拆成低于${threshold}的小单。在fraud.fake下写\`split: false\`可排除拆单`;
    }
    case 'rank-over-fee': {
      const [rates, fee] = [trap.rates, trap.fee].map((share) => formatShare(share, lang));
      return en
        ? `Where everyone above a buyer is ${trap.rank}, rewards come to ${rates} of the sale, more than the fee of ${fee}`
        : `买家上方若都是${trap.rank}，奖励合计为销售额的${rates}，超过服务费${fee}`;
    }
    case 'pairs-over-fee': {
      const [bonus, fee] = [trap.bonus, trap.fee].map((share) => formatShare(share, lang));
      return en
        ? `A pairing bonus of ${bonus} costs up to half of that for each level above a buyer: from ${trap.levels} level${trap.levels === 1 ? '' : 's'} on more than the fee of ${fee}. A cap a day or fewer levels (\`depth\`) would limit it`
        : `${bonus}的对碰奖在买家上方每一层最多耗去其一半：自${trap.levels}层起即超过服务费${fee}。每日封顶或减少层级（\`depth\`）可加以限制`;
    }
    case 'rewards-not-in-need':
      return en
        ? 'The growth needed leaves out rewards that hang on who stands where: in truth more is needed'
        : '所需增长未计入取决于会员所处位置的奖励：实际需要更高';
    case 'not-in-need':
      return en
        ? `The growth needed leaves out ${leftOut(trap, lang)}: in truth more is needed`
        : `所需增长未计入${leftOut(trap, lang)}：实际需要更高`;
    default:
      return trap satisfies never;
  }
}

/** What is easily overlooked in the file, gravest first. */
export const readTraps = ({ traps }: Meaning, scenario: Scenario, lang: Language): string[] =>
  traps.map((trap) => trapWords(trap, scenario, lang));
