import { type ResultBundle, type SeriesName, seriesNames } from '../../sim/index.ts';
import { staysEmpty } from '../words/readings/series.ts';
import { attackerChart } from './attacker.ts';
import type { ChartBuilder } from './chart.ts';
import { claimsChart } from './claims.ts';
import { dilutionChart } from './dilution.ts';
import { effortChart } from './effort.ts';
import { fakeShareChart } from './fake-share.ts';
import { fanChart } from './fan.ts';
import { growthChart } from './growth.ts';
import { markupLossChart } from './markup-loss.ts';
import { moneyFlowChart } from './money-flow.ts';
import { recoveryChart } from './recovery.ts';
import { safeguardsChart } from './safeguards.ts';
import { survivalChart } from './survival.ts';
import { waitingChart } from './waiting.ts';

/** Series of open claims: where all is paid at once there are none, and a chart of them would say that nothing is paid. */
const ofOpenClaims: readonly SeriesName[] = ['outstanding', 'payoutPerUnit', 'liabilityCover'];

/** Series that say something of an ordinary scheme, which has neither pool nor fees. */
const ofOrdinary: readonly SeriesName[] = ['turnover', 'payouts', 'outstanding'];

/** A picture of nothing is none: the readings say it in words. */
const isEmpty = (result: ResultBundle, series: SeriesName): boolean =>
  (series === 'cash' || series === 'outstanding' || series === 'pool') && staysEmpty(result, series);

/** The chart of one series over time. */
const fanOf =
  (series: SeriesName): ChartBuilder =>
  (result, options) =>
    (result.law.rule === 'instant' && ofOpenClaims.includes(series)) ||
    (result.ordinary !== undefined && !ofOrdinary.includes(series)) ||
    isEmpty(result, series)
      ? null
      : fanChart(result, { ...options, series });

/** A chart that asks whether a promise can be kept out of what others pay. */
const staged =
  (build: ChartBuilder): ChartBuilder =>
  (result, options) =>
    result.ordinary === undefined ? build(result, options) : null;

/** Charts of a scenario with frauds. */
type FraudChart = 'fakeShare' | 'attacker' | 'effort' | 'dilution' | 'markupLoss';
type ChartId =
  | 'growth'
  | 'survival'
  | 'recovery'
  | 'claims'
  | 'moneyFlow'
  | 'safeguards'
  | 'waiting'
  | FraudChart
  | SeriesName;

/** Every chart by its id; a new one is one file and one line here. */
export const charts: Readonly<Record<ChartId, ChartBuilder>> = {
  growth: staged(growthChart),
  survival: staged(survivalChart),
  recovery: staged(recoveryChart),
  claims: staged(claimsChart),
  moneyFlow: staged(moneyFlowChart),
  safeguards: safeguardsChart,
  waiting: waitingChart,
  fakeShare: fakeShareChart,
  attacker: attackerChart,
  effort: effortChart,
  dilution: dilutionChart,
  markupLoss: markupLossChart,
  ...(Object.fromEntries(seriesNames.map((name) => [name, fanOf(name)])) as Record<SeriesName, ChartBuilder>),
};
