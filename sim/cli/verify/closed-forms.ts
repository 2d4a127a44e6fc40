import { collapseTime, fitDeposits, fundAt, type PonziFund } from '../../law/artzrouni.ts';
import { evenReturn, flatBreakEvenOverAge, poolReturn } from '../../law/attacker-return.ts';
import { bassPeakShare, bassPeakTime } from '../../law/bass-peak.ts';
import { type BgNbd, noneBy } from '../../law/bg-nbd.ts';
import { borelShare, geometricGenerationVariance, poissonExtinction } from '../../law/branching-process.ts';
import { DAILY_SHIFT, ruinWatchedAlways, ruinWatchedDaily, ruinWatchedDailyNearly } from '../../law/brownian-ruin.ts';
import { fundRuin, investorPeak } from '../../law/divestor.ts';
import { type AfterGrowth, ruinAfterGrowth, ruinSinceLaunch } from '../../law/fixed-reserve.ts';
import { flatFirstFullDay, flatRecovered } from '../../law/flat-recovery.ts';
import { type GammaGamma, gammaGammaGiven, gammaGammaMean } from '../../law/gamma-gamma.ts';
import { breakEvenMultiple, paybackMultiple, paybackRoot } from '../../law/payback-root.ts';
import { dailyPoolShare, fullyPaidShare, giniRecovered, medianRecovered } from '../../law/pool-recovery.ts';
import { generationsOfTree } from '../../law/recruiting-pyramid.ts';
import {
  expectedLastDepth,
  expectedProfile,
  idleMeanVariance,
  recruitsNone,
  recruitsVariance,
  shareByRecruits,
} from '../../law/recursive-tree.ts';
import { annuityRate, fixedGrowth } from '../../law/required-growth.ts';
import { bassShare } from '../../market/growth/bass.ts';
import { normalQuantile } from '../../random/normal-cdf.ts';
import { clopperPearson } from '../../stats/clopper-pearson.ts';
import type { Interval } from '../../stats/interval.ts';
import { paretoGini, paretoTopShare } from '../../stats/pareto.ts';
import { wilson } from '../../stats/wilson.ts';
import { indexAfterEachDay } from './day-by-day.ts';
import type { KnownAnswer } from './known-answer.ts';
import { treeOutcome } from './recruited-networks.ts';

/** The inputs of any record as numbers; a record names those that it has. */
type Numbers = Readonly<Record<string, number>>;

const reserve = ({ u, mu, sigma }: Numbers) => ({ start: u, drift: mu, sd: sigma });
const both = ({ low, high }: Interval) => [low, high];
const bothOf = ({ irr, npv }: { irr: number | null; npv: number }) => [irr ?? Number.NaN, npv];

const list = (numbers: number): readonly number[] => numbers as unknown as readonly number[];
const market = ({ L, k, mu, N }: Numbers) => ({ pull: L, contacts: k, leaving: mu, people: N });
/** Years in which the peak of investors is looked for. */
const PEAK_WITHIN = 100;

function afterGrowth({ phi, D, gOverGstar }: Numbers, after: AfterGrowth): number {
  const growth = gOverGstar * fixedGrowth(phi, D).continuous;
  return ruinAfterGrowth({ share: phi, days: D, growth }, after) ?? Number.NaN;
}

/** How each known answer is computed here, by the beginning of its name; the longest that fits counts. */
const forms: Readonly<Record<string, (inputs: Numbers) => number | readonly number[]>> = {
  'artzrouni.S': (inputs) => fundAt(inputs as unknown as PonziFund, inputs.t),
  'artzrouni.collapse': (inputs) => collapseTime(inputs as unknown as PonziFund) ?? Number.NaN,
  'artzrouni.ponzi1920.s0': ({ tstar, lastDayFlowMillionPerYear, totalMillion }) =>
    fitDeposits(tstar, lastDayFlowMillionPerYear, totalMillion).s0,
  'bass.F': ({ p, q, t }) => bassShare(p, q, t),
  'bass.peakTime': ({ p, q }) => bassPeakTime(p, q),
  'bass.F_peak': ({ p, q }) => bassPeakShare(p, q),
  'bgnbd.PX0': (inputs) => noneBy(inputs as unknown as BgNbd, inputs.t),
  'gammagamma.mean': (inputs) => gammaGammaMean(inputs as unknown as GammaGamma),
  'gammagamma.cond': (inputs) => gammaGammaGiven(inputs as unknown as GammaGamma, inputs.x, inputs.mx),
  'bm.ruinFinite': (inputs) => ruinWatchedAlways(reserve(inputs), inputs.T),
  'bm.discreteShift': () => DAILY_SHIFT,
  'bm.ruinDailyMonitored.approx': (inputs) => ruinWatchedDailyNearly(reserve(inputs), inputs.T, inputs.dt),
  'bm.ruinDailyMonitored': (inputs) => ruinWatchedDaily(reserve(inputs), inputs.T, inputs.dt),
  'normal.VaR': ({ level }) => normalQuantile(level),
  'ci.wilson95': ({ k, n }) => both(wilson(k, n)),
  'ci.clopperPearson95': ({ k, n }) => both(clopperPearson(k, n)),
  'pareto.gini': ({ alpha }) => paretoGini(alpha),
  'pareto.topShare': ({ alpha, top }) => paretoTopShare(alpha, top),
  'gastwirth.p0': ({ N, k }) => recruitsNone(k, N),
  'gastwirth.var': ({ N, k }) => recruitsVariance(k, N),
  'gastwirth.fractionRecruiting': ({ N, k }) => {
    const shares = shareByRecruits(N, Math.max(...list(k)));
    return list(k).map((recruits) => shares[recruits]);
  },
  'gastwirth.leavesMeanVar': ({ N }) => idleMeanVariance(N),
  'rrt.profile': ({ N, depths }) => {
    const profile = expectedProfile(N, Math.max(...list(depths)));
    return list(depths).map((depth) => profile[depth]);
  },
  'rrt.meanDepthLastNode': ({ N }) => expectedLastDepth(N),
  'gw.poisson.extinction': ({ mean }) => poissonExtinction(mean),
  'gw.geometric.varZn': ({ mean, generation }) => geometricGenerationVariance(mean, generation),
  'gw.borel': ({ mean, n }) => list(n).map((size) => borelShare(mean, size)),
  'pyramid.unlimitedTree': ({ a, w, r }) => generationsOfTree({ branching: a, reward: w, interest: r }),
  'divestor.peakShare': (inputs) => investorPeak(market(inputs), PEAK_WITHIN)?.share ?? Number.NaN,
  'divestor.peakTime': (inputs) => investorPeak(market(inputs), PEAK_WITHIN)?.time ?? Number.NaN,
  // −1 where the fund lasts.
  'divestor.ruin': (inputs) => {
    const { rp, rr, M, S0, until } = inputs;
    return fundRuin(market(inputs), { earns: rr, promises: rp, stake: M, start: S0 }, until) ?? -1;
  },
  // A tree of so many people has no closed form: the engine goes through its generations.
  'pyramid.finiteTree': ({ people, a, w, r }) => treeOutcome(people, a, { reward: w, interest: r, stopping: 'flow' }),
  'scheme.X': ({ phi }) => paybackRoot(phi),
  'scheme.gstar': ({ phi, D }) => fixedGrowth(phi, D).continuous,
  'scheme.gstar.discrete': ({ phi, D }) => annuityRate(phi, D),
  'scheme.prorata.fullyPaidShare': ({ phi }) => fullyPaidShare(phi),
  'scheme.prorata.medianRecovered': ({ phi }) => medianRecovered(phi),
  'scheme.prorata.giniRecovered': ({ phi }) => giniRecovered(phi),
  'scheme.prorata.discretePhi': ({ gamma, L }) => dailyPoolShare(gamma, L),
  'scheme.flat.recovered': ({ phi, boughtDay, asOfDay }) => flatRecovered(phi, boughtDay, asOfDay),
  // Counted from 1 in the record.
  'scheme.flat.firstFull': ({ phi }) => flatFirstFullDay(phi) + 1,
  'scheme.fixed.ruinFromStart': ({ phi, D, g, R0 }) =>
    ruinSinceLaunch({ share: phi, days: D, growth: g }, R0) ?? Number.NaN,
  'scheme.fixed.ruinAfterStop': (inputs) => afterGrowth(inputs, 'flat'),
  'scheme.fixed.ruinAfterCollapse': (inputs) => afterGrowth(inputs, 'zero'),
  'scheme.attacker.prorata': ({ f, q, g, r }) => bothOf(poolReturn(f, q * f, g, r)),
  'scheme.attacker.fixed': ({ f, D, r }) => bothOf(evenReturn(f, D, r)),
  'scheme.attacker.flatBreakEvenOverAge': ({ f, q }) => flatBreakEvenOverAge(f, q * f),
  'scheme.path.fullPaybackTurnoverMultiple': ({ phi }) => paybackMultiple(phi),
  'scheme.path.breakEvenTurnoverMultiple': ({ phi, fee }) => breakEvenMultiple(phi, fee),
  // A path of eight days has no closed form: the engine runs it.
  'scheme.fifo.fixture8': ({ T, phi }) => indexAfterEachDay(T as unknown as readonly number[], phi),
};

const names = Object.keys(forms).sort((a, b) => b.length - a.length);

/** What this program gives for a known answer; NaN when it has no form for it, which fails. */
export function compute({ name, inputs }: KnownAnswer): number | readonly number[] {
  const found = names.find((start) => name === start || name.startsWith(`${start}.`));
  return found === undefined ? Number.NaN : forms[found](inputs as Numbers);
}
