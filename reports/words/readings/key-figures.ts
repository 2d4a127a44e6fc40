import type { ResultBundle } from '../../../sim/types.ts';
import { formatDay, formatDuration } from '../day.ts';
import { ofHundred, probabilityEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatDailyGrowth, formatMoney, formatMultiple, formatNumber, formatShare } from '../number.ts';
import { claimShares } from './claims.ts';

/** A figure with what it means, for the head of a report or a page. */
export interface KeyFigure {
  readonly figure: string;
  /** Empty where there is none. */
  readonly interval: string;
  readonly meaning: string;
}

const MEANINGS = {
  growth: { en: 'turnover growth the promise needs, for ever', zh: '兑现承诺所需的营业额永续增长' },
  multiple: { en: 'rise of cumulative turnover until a claim is full', zh: '权益还清前累计营业额须达到的倍数' },
  recovery: { en: 'come back to members on average', zh: '会员平均实得' },
  costShare: { en: 'of sales is what rewards cost', zh: '奖励成本占销售额' },
  breakEven: { en: 'more sales are needed for it to pay', zh: '销售额须增长多少才合算' },
  balances: { en: 'of balances are owed at the end', zh: '期末未兑付的余额' },
  owed: { en: 'of rewards are owed at the end', zh: '期末未兑付的奖励' },
  open: { en: 'still open at the end', zh: '期末仍未还清' },
};

const ofEachHundred = (value: string, lang: Language): string =>
  lang === 'en' ? `${value} of 100` : `每100元${value}元`;

function failureFigure(result: ResultBundle, lang: Language): KeyFigure {
  const { run, scenario } = result;
  const { probability, day } = result.sustainability.failure;
  const within = formatDuration(run.horizonDays, lang);
  if (run.random && probability.value !== null && probability.value > 0 && probability.value < 1) {
    const { value, interval } = ofHundred(probability, true, lang);
    return {
      figure: `${value} %`,
      interval,
      meaning: lang === 'en' ? `probability of failure within ${within}` : `${within}内失败的概率`,
    };
  }
  if (run.random || day.p50 === null) {
    return {
      figure: probabilityEstimate(probability, run, lang),
      interval: '',
      meaning: lang === 'en' ? `probability of failure within ${within}` : `${within}内失败的概率`,
    };
  }
  return {
    figure: formatDay(day.p50, scenario.start, lang),
    interval: '',
    meaning: { en: 'the scheme fails', zh: '该方案失败' }[lang],
  };
}

/** What an ordinary scheme costs, what it would have to bring, and what is owed. */
function ordinaryFigures(result: ResultBundle, lang: Language): KeyFigure[] {
  const { costShare, breakEvenLift, liability, stored } = result.ordinary!;
  const { value, interval } = ofHundred(costShare, result.run.random, lang);
  const out: KeyFigure[] = [{ figure: `${value} %`, interval, meaning: MEANINGS.costShare[lang] }];
  if (stored !== undefined) out.unshift(failureFigure(result, lang));
  if (breakEvenLift !== null) {
    out.push({ figure: formatShare(breakEvenLift, lang), interval: '', meaning: MEANINGS.breakEven[lang] });
  }
  if ((liability.value ?? 0) > 0) {
    out.push({
      figure: formatMoney(liability.value!, lang),
      interval: '',
      meaning: (stored === undefined ? MEANINGS.owed : MEANINGS.balances)[lang],
    });
  }
  return out;
}

/** The figures that answer most questions, those without meaning for this kind left out. */
export function keyFigures(result: ResultBundle, lang: Language): KeyFigure[] {
  if (result.ordinary !== undefined) return ordinaryFigures(result, lang);
  const { law, run, sustainability } = result;
  const out: KeyFigure[] = [];
  if (law.requiredDailyGrowthExact !== null && law.requiredDailyGrowthExact > 0) {
    out.push({
      figure: formatDailyGrowth(law.requiredDailyGrowthExact, lang),
      interval: '',
      meaning: MEANINGS.growth[lang],
    });
  } else if (law.paybackMultiple !== null && law.paybackMultiple > 1) {
    out.push({ figure: formatMultiple(law.paybackMultiple, lang), interval: '', meaning: MEANINGS.multiple[lang] });
  }
  out.push(failureFigure(result, lang));
  if (sustainability.recovery.mean.value !== null) {
    const { value, interval } = ofHundred(sustainability.recovery.mean, run.random, lang);
    out.push({ figure: ofEachHundred(value, lang), interval, meaning: MEANINGS.recovery[lang] });
  }
  const shares = claimShares(result);
  if (shares !== null) {
    const open = formatNumber(shares.open * 100, lang);
    out.push({ figure: ofEachHundred(open, lang), interval: '', meaning: MEANINGS.open[lang] });
  }
  return out;
}
