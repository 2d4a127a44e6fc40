/** Scenarios of the browser's tests: small text, no file of the gallery, so that a change there changes nothing here. */

/** Random turnover and a promise of full repayment: 10 000 runs of 10 years. */
export const tenYears = `rebatescope: 1
name: Ten years of 1/500 a day
name_zh: 十年每日五百分之一
seed: browser
horizon: 3650
paths: 10_000
market:
  turnover:
    initial: 1_000_000
    growth: {kind: exponential, rate: 0.0004}
    noise: {sd: 0.02}
scheme:
  fee: 16%
  poolShare: 0.625
  payout: {kind: pool}
operator: {capital: 1_000_000}
`;

/** A small run that fails; the name is markup. */
export const hostile = `rebatescope: 1
name: '<img src=x onerror=alert(1)>'
name_zh: '<script>alert(2)</script>'
seed: '"><svg onload=alert(3)>'
horizon: 2y
paths: 500
market:
  turnover:
    initial: 1_000_000
    growth: {kind: exponential, rate: 0.004}
    noise: {sd: 0.02}
scheme:
  fee: 16%
  poolShare: 0.625
  payout: {kind: fixed, days: 500}
`;

/** Three mistakes, on lines 4, 8 and 11. */
export const broken = `rebatescope: 1
name: Three mistakes
seed: x
horizn: 2y
market:
  turnover:
    initial: 1_000_000
    growth: {kind: exponentail, rate: 0.004}
scheme:
  poolShare: 0.5
  fee: 160%
  payout: {kind: pool}
`;

/** Turnover from a file beside the scenario. */
export const withSeries = `rebatescope: 1
name: From a file
seed: x
horizon: 5
paths: 1
market:
  turnover:
    growth: {kind: series, file: turnover.csv, column: turnover}
scheme:
  fee: 15%
  payout: {kind: pool}
`;
export const series = 'day,turnover\n0,100\n1,200\n2,300\n3,400\n4,500\n';

/** Something to show in every view: members one by one who bring each other, fakes, safeguards. */
export const town = `rebatescope: 1
name: A town
name_zh: 一座小城
seed: town
horizon: 1y
paths: 300
market:
  members:
    initial: 100
    growth: {kind: logistic, capacity: 2000, rate: 0.02}
    frequency: {kind: poisson, rate: 0.05}
    amount: {kind: lognormal, mean: 300, cv: 1}
scheme:
  fee: 16%
  poolShare: 0.625
  payout: {kind: pool}
  referral: {plan: unilevel, rates: [0.3%, 0.3%, 0.3%]}
agents: {members: 2000, referrer: {kind: recent, organic: 0.2, days: 60}}
`;

/** Fakes in a pool, found at times. */
export const faked =
  hostile.replace('paths: 500', 'paths: 200') +
  `fraud:
  fake: {share: 10%, amount: 1000, detection: {rate: 20%}}
safeguards: {supervised: 50%, penalty: {times: 1}}
`;
