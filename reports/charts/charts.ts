import { type ResultBundle, type SeriesName, seriesNames } from '../../sim/index.ts';
import { staysEmpty } from '../words/readings/series.ts';
import { attackerChart } from './attacker.ts';
import type { ChartBuilder } from './chart.ts';
import { claimsChart } from './claims.ts';
import { dilutionChart } from './dilution.ts';
import { effortChart } from './effort.ts';
import { fakeShareChart } from './fake-share.ts';
import { fanChart } from './fan.ts';
import { fundingChart } from './funding.ts';
import { growthChart } from './growth.ts';
import { joiningGainChart } from './joining-gain.ts';
import { markupLossChart } from './markup-loss.ts';
import { memberLevelsChart } from './member-levels.ts';
import { moneyFlowChart } from './money-flow.ts';
import { receiptsChart } from './receipts.ts';
import { recoveryChart } from './recovery.ts';
import { recoveryByAgeChart } from './recovery-by-age.ts';
import { referralLevelsChart } from './referral-levels.ts';
import { referralTreeChart } from './referral-tree.ts';
import { safeguardsChart } from './safeguards.ts';
import { saturationChart } from './saturation.ts';
import { survivalChart } from './survival.ts';
import { waitingChart } from './waiting.ts';

/** Series of open claims: where all is paid at once there are none, and a chart of them would say that nothing is paid. */
const ofOpenClaims: readonly SeriesName[] = ['outstanding', 'payoutPerUnit', 'liabilityCover'];

/** Series that say something of an ordinary scheme, which has neither pool nor fees. */
const ofOrdinary: readonly SeriesName[] = ['turnover', 'payouts', 'outstanding'];

/** Where customers' money is held it is asked besides whether it is there. */
const ofStored: readonly SeriesName[] = [...ofOrdinary, 'liabilityCover'];

const seriesOf = ({ ordinary }: ResultBundle): readonly SeriesName[] =>
  ordinary === undefined ? seriesNames : ordinary.stored === undefined ? ofOrdinary : ofStored;

/** A picture of nothing is none: the readings say it in words. */
const isEmpty = (result: ResultBundle, series: SeriesName): boolean =>
  (series === 'cash' || series === 'outstanding' || series === 'pool') && staysEmpty(result, series);

/** The chart of one series over time. */
const fanOf =
  (series: SeriesName): ChartBuilder =>
  (result, options) =>
    (result.law.rule === 'instant' && ofOpenClaims.includes(series)) ||
    !seriesOf(result).includes(series) ||
    isEmpty(result, series)
      ? null
      : fanChart(result, { ...options, series });

/** A chart that asks whether a promise can be kept out of what others pay. */
const staged =
  (build: ChartBuilder): ChartBuilder =>
  (result, options) =>
    result.ordinary === undefined ? build(result, options) : null;

const fans = Object.fromEntries(seriesNames.map((name) => [name, fanOf(name)])) as Record<SeriesName, ChartBuilder>;

/**
 * The charts of each view of the page, in reading order: does it last, what comes back, what would be needed, where is the
 * money. A new chart is one file and one line here.
 */
const views = {
  sustainability: {
    survival: (result, options) =>
      result.ordinary !== undefined && result.ordinary.stored === undefined ? null : survivalChart(result, options),
    recovery: staged(recoveryChart),
    recoveryByAge: staged(recoveryByAgeChart),
    growth: staged(growthChart),
    claims: staged(claimsChart),
    cash: fans.cash,
    outstanding: fans.outstanding,
    pool: fans.pool,
    payouts: fans.payouts,
    payoutPerUnit: fans.payoutPerUnit,
    fees: fans.fees,
    turnover: fans.turnover,
    memberLevels: memberLevelsChart,
    liabilityCover: fans.liabilityCover,
  },
  fraud: {
    fakeShare: fakeShareChart,
    attacker: attackerChart,
    effort: effortChart,
    dilution: dilutionChart,
    markupLoss: markupLossChart,
    safeguards: safeguardsChart,
    waiting: waitingChart,
    moneyFlow: staged(moneyFlowChart),
  },
  pyramid: {
    referralTree: referralTreeChart,
    funding: fundingChart,
    referralLevels: referralLevelsChart,
    joiningGain: joiningGainChart,
    receipts: receiptsChart,
    saturation: saturationChart,
  },
} satisfies Record<string, Record<string, ChartBuilder>>;

/** A view of the page that has charts. */
export type ChartView = keyof typeof views;

/** Every chart by its id. */
export const charts = { ...views.sustainability, ...views.fraud, ...views.pyramid };
export type ChartId = keyof typeof charts;

export const hasCharts = (view: string): view is ChartView => Object.hasOwn(views, view);

/** The ids of a view's charts, in reading order. */
export const chartsOf = (view: ChartView): ChartId[] => Object.keys(views[view]) as ChartId[];
