import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../sim/model/load-scenario.ts';
import { ratesByLevel } from '../../sim/schemes/referral/plan.ts';
import { but, diagnose, diagnoseMarked, good } from './marked.ts';

const GROWTH = '{kind: exponential, rate: 0.004}';
const PAYOUT = '{kind: fixed, days: 500}';
const growth = (text: string) => but(GROWTH, text);
const payout = (text: string) => but(PAYOUT, text);
const schedule = (...rules: string[]) => payout(`{schedule: [${rules.join(', ')}]}`);

const MEMBERS = '{initial: 100, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 5}}';
/** The good scenario with members instead of its turnover. */
const inPlaceOfTurnover = (text: string) => good.replace(/^ {2}turnover:\n( {4}.*\n)*/m, () => `  members: ${text}\n`);
const members = (frequency = '{kind: poisson, rate: 0.1}', amount = '{kind: constant, value: 5}', more = 'churn: 0') =>
  inPlaceOfTurnover(`{initial: 100, frequency: ${frequency}, amount: ${amount}, ${more}}`);

const overNetwork = (network: string) =>
  `${members()}agents: {referrer: {kind: network, people: 1000, network: ${network}}}\n`;

const merchants = (more: string) =>
  but('market:\n', `market:\n  merchants: {initial: 9, margin: {mean: 20%}, ${more}}\n`);

/** Members instead of turnover, and this plan of rewards. */
const plan = (text: string, rest = 'agents: {}\n') =>
  members().replace('{plan: unilevel, rates: [0.4%, 0.2%]}', () => text) + rest;

const shocks = (list: string) => but('market:\n', `market:\n  shocks: [${list}]\n`);

/** name · text with ▸ where the problem stands · words of the message, one a problem */
const cases: [name: string, marked: string, ...messages: RegExp[]][] = [
  [
    'an unknown key',
    but('poolShare', '▸poolshaer'),
    /unknown key scheme\.poolshaer; allowed: .*Did you mean `poolShare`/,
  ],
  ['an unknown section', `${good}▸bogus: 1\n`, /unknown key bogus; allowed: rebatescope, /],
  [
    'an unknown key inside a kind',
    payout('{kind: fixed, days: 5, ▸dais: 6}'),
    /unknown key scheme\.payout\.dais.*`days`/,
  ],
  [
    'a key of another kind',
    payout('{kind: pool, ▸days: 5}'),
    /unknown key scheme\.payout\.days; allowed: kind, ceiling/,
  ],
  [
    'a wrong type',
    but('fee: 16%', 'fee: ▸[1]'),
    /scheme\.fee does not fit; found a list of 1; allowed: a number from 0 to 1/,
  ],
  ['a text in place of a number', but('cap: 1', 'cap: ▸one'), /scheme\.cap does not fit; found one; allowed: a number/],
  [
    'a map in place of a list',
    but('[0.05, 20%]', '▸{a: 1}'),
    /expect\[0\]\.between does not fit; found a map \(a\); allowed: a list/,
  ],
  [
    'a list in place of a map',
    but('{supervised: 10%}', '▸[1, 2]'),
    /safeguards does not fit; found a list of 2; allowed: a map/,
  ],
  [
    'a number in place of yes or no',
    but('illiquid: true', 'illiquid: ▸1'),
    /failure\.illiquid .*found 1; allowed: true or false/,
  ],
  ['no value', but('supervised: 10%', 'supervised: ▸'), /safeguards\.supervised has no value/],
  [
    'a missing key',
    payout('{kind: fixed}').replace('  payout', '  ▸payout'),
    /scheme\.payout\.days is missing; allowed: a whole/,
  ],
  ['a missing section', good.replace(/^operator/m, '▸operatr'), /unknown key operatr.*Did you mean `operator`/],
  ['the wrong version', but('rebatescope: 1', 'rebatescope: ▸2'), /rebatescope does not fit; found 2; allowed: 1/],
  ['a misspelt kind of growth', growth('{kind: ▸exponentail, rate: 1}'), /growth\.kind .*Did you mean `exponential`/],
  [
    'a misspelt payout rule',
    payout('{kind: ▸mileston}'),
    /payout\.kind .*allowed: pool, balance, .*Did you mean `milestone`/,
  ],
  [
    'a misspelt choice',
    but('prorate', '▸prorata'),
    /scheme\.onShort .*allowed: fail, prorate\. Did you mean `prorate`/,
  ],
  ['a kind that is no text', payout('{kind: ▸7}'), /scheme\.payout\.kind does not fit; found 7; allowed: pool/],
  [
    'a payout without a kind',
    payout('{days: 5}').replace('  payout', '  ▸payout'),
    /scheme\.payout\.kind is missing; allowed: pool/,
  ],
  ['a payout that is a text', payout('▸fixed'), /scheme\.payout does not fit; found fixed; allowed: a map/],
  ['a fee over 100 %', but('16%', '▸101%'), /scheme\.fee does not fit; found 101%; allowed: a number from 0 to 1/],
  [
    'a negative amount',
    but('fixed: 100', 'fixed: ▸-100'),
    /operator\.costs\.fixed does not fit; found -100; allowed: a number from 0/,
  ],
  ['NaN', but('capital: 1_000_000', 'capital: ▸.nan'), /operator\.capital does not fit; found \.nan/],
  ['infinity', but('capital: 1_000_000', 'capital: ▸.inf'), /operator\.capital does not fit; found \.inf/],
  ['1e308', but('capital: 1_000_000', 'capital: ▸1e308'), /operator\.capital does not fit; found 1e308; .*to 1e18/],
  ['1e999', but('capital: 1_000_000', 'capital: ▸1e999'), /operator\.capital does not fit; found 1e999/],
  ['a huge suffix', but('capital: 1_000_000', 'capital: ▸1e17亿'), /operator\.capital does not fit/],
  [
    'horizon 0',
    but('horizon: 2y', 'horizon: ▸0'),
    /horizon does not fit; found 0; allowed: a whole number from 1 to 36500/,
  ],
  ['horizon 10 000 years', but('horizon: 2y', 'horizon: ▸10000y'), /horizon does not fit; found 10000y/],
  ['half a day', but('horizon: 2y', 'horizon: ▸1.5d'), /horizon does not fit; found 1\.5d; allowed: a whole number/],
  ['no paths', but('paths: 1_000', 'paths: ▸0'), /paths does not fit; found 0/],
  [
    'poolShare over 1',
    but('0.625', '▸1.625'),
    /scheme\.poolShare does not fit; found 1\.625; allowed: a number from 0 to 1/,
  ],
  ['cap 0', but('cap: 1', 'cap: ▸0'), /scheme\.cap does not fit; found 0; allowed: a number over 0 up to 1000/],
  ['turnover 0', but('100万', '▸0'), /market\.turnover\.initial does not fit; found 0; allowed: a number over 0/],
  [
    'no turnover',
    good.replace('    initial: 100万\n', '').replace('  turnover', '  ▸turnover'),
    /turnover\.initial is missing/,
  ],
  [
    'milestone shares over 1',
    payout('{kind: milestone, ▸stages: [{age: 30, share: 60%}, {age: 60, share: 50%}]}'),
    /the shares of the stages promise more than the claim; found 1\.1 in all; allowed: at most 1/,
  ],
  [
    'milestone ages that do not rise',
    payout('{kind: milestone, stages: [{age: 60, share: 60%}, {age: ▸2mo, share: 40%}]}'),
    /the ages of the stages must rise; found 2mo; allowed: more than 60 days/,
  ],
  [
    'stage shares over 1',
    payout('{kind: stages, window: 30, trigger: 20%, ▸shares: [50%, 50.1%]}'),
    /the shares promise more than the claim; found 1\.001 in all/,
  ],
  [
    'a schedule that starts late',
    schedule('{from: ▸1, kind: pool}'),
    /the first rule of a schedule starts on day 0; found 1/,
  ],
  [
    'a schedule that starts late, dated',
    schedule('{from: ▸2010-07-02, kind: pool}'),
    /starts on day 0; found 2010-07-02/,
  ],
  [
    'a schedule out of order',
    schedule('{from: 0, kind: pool}', '{from: 90, kind: fixed, days: 9}', '{from: ▸2mo, kind: pool}'),
    /stand in rising order; found 2mo; allowed: a day after 90/,
  ],
  [
    'a schedule with two rules on a day',
    schedule('{from: 0, kind: pool}', '{from: ▸2010-07-01, kind: fixed, days: 9}'),
    /two rules start on the same day; found 2010-07-01/,
  ],
  [
    'a schedule of nothing',
    payout('{schedule: ▸[]}'),
    /scheme\.payout\.schedule does not fit; found an empty list; allowed: at least 1/,
  ],
  [
    'a rule that no schedule knows',
    schedule('{from: 0, kind: ▸queue}'),
    /schedule\[0\]\.kind does not fit; found queue; allowed: pool, balance, fixed/,
  ],
  [
    'a wrong number of weekdays',
    but('[1, 1, 1, 1, 1.2, 1.5, 1.4]', '▸[1, 1]'),
    /weekly does not fit; found a list of 2; allowed: exactly 7/,
  ],
  [
    'a week of zeros',
    but('[1, 1, 1, 1, 1.2, 1.5, 1.4]', '▸[0, 0, 0, 0, 0, 0, 0]'),
    /one weekday at least must be over 0/,
  ],
  [
    'a range of dates that ends before it begins',
    but('to: 2011-02-09', 'to: ▸2011-02-02'),
    /the range ends before it begins/,
  ],
  [
    'ranges of dates that overlap',
    but('factor: 0.5}]', 'factor: 0.5}, ▸{from: 2011-02-09, factor: 2}]'),
    /two ranges of dates overlap.*entry 1/,
  ],
  [
    'a date that is not real',
    but('2012-06-11', '▸2012-02-30'),
    /closed\.day: the calendar has no such day; found 2012-02-30/,
  ],
  [
    'a date before the start',
    but('2012-06-11', '▸2010-06-30'),
    /failure\.closed\.day is before `start`; found 2010-06-30/,
  ],
  ['a start that is not real', but('start: 2010-07-01', 'start: ▸2010-02-29'), /start does not fit; found 2010-02-29/],
  [
    'a state that goes nowhere',
    growth('{kind: regimes, states: {up: {kind: flat, leave: 0.1, to: {▸dwn: 1}}, down: {kind: flat, leave: 0}}}'),
    /there is no state “dwn” to go to; allowed: down\. Did you mean `down`/,
  ],
  [
    'a state that goes to itself',
    growth('{kind: regimes, states: {up: {kind: flat, leave: 0.1, to: {▸up: 1}}}}'),
    /a state cannot go to itself/,
  ],
  [
    'a state with a number for a name',
    growth('{kind: regimes, states: {up: {kind: flat, leave: 0}, ▸2: {kind: flat, leave: 0}}}'),
    /this cannot be the name of a state; found 2/,
  ],
  ['no states', growth('{kind: regimes, states: ▸{}}'), /the number of states does not fit/],
  [
    'a piece without days',
    growth('{kind: piecewise, segments: [▸{kind: flat}, {kind: flat}]}'),
    /every piece but the last needs its `days`/,
  ],
  [
    'turnover beyond all numbers',
    but(`growth: ${GROWTH}`, '▸growth: {kind: exponential, rate: 0.1}'),
    /turnover leaves the range that can be computed on day 277/,
  ],
  [
    'a logistic decline from above its capacity',
    but(`growth: ${GROWTH}`, '▸growth: {kind: logistic, capacity: 10万, rate: -0.01}'),
    /turnover leaves the range that can be computed on day 11;/,
  ],
  [
    'a regime beyond all numbers',
    but(`growth: ${GROWTH}`, '▸growth: {kind: regimes, states: {a: {kind: exponential, rate: 9, leave: 0}}}'),
    /turnover leaves the range that can be computed on day 4/,
  ],
  [
    'rewards over the sale',
    but('rates: [0.4%, 0.2%]', '▸rates: [60%, 50%]'),
    /the rewards of all levels are more than the sale; found 1\.1 in all/,
  ],
  [
    'an expectation of nothing',
    but('- {measure: sustainability.recovery.mean, between: [0.05, 20%]}', '- ▸{measure: verdict.level}'),
    /either `between` or `equals`/,
  ],
  ['a range from high to low', but('[0.05, 20%]', '▸[1, 0]'), /the range runs from low to high; found 1 to 0/],
  [
    'a name of control characters',
    but('name: Good one', 'name: ▸"a\\e[2J"'),
    /name does not fit; .*without control characters/,
  ],
  ['a name of nothing', but('name: Good one', 'name: ▸""'), /name does not fit; .*1 to 200 characters/],

  [
    'turnover and members',
    but('market:\n', `market:\n  ▸members: ${MEMBERS}\n`),
    /market\.members: turnover is given too.*allowed: market\.turnover or market\.members/,
  ],
  [
    'neither turnover nor members',
    good.replace(/^market:\n( {4}| {2}turnover).*\n( {4}.*\n)*/m, '▸market: {}\n'),
    /market\.turnover is missing; allowed: .*market\.members/,
  ],
  [
    'a shock both on a day and at random',
    shocks('▸{name: a, factor: 0.5, on: 3, hazard: 0.1}'),
    /a shock has either `on` or `hazard`; found both; allowed: `on: DAY` for a set day/,
  ],
  [
    'a shock that never comes',
    shocks('{name: a, factor: 2, on: 1}, ▸{name: b, factor: 0.5}'),
    /a shock has either `on` or `hazard`; found neither/,
  ],
  [
    'a shock with bad numbers',
    shocks('{name: a, factor: ▸-1, hazard: ▸-0.1, lasts: ▸0}'),
    /shocks\[0\]\.factor does not fit; found -1; allowed: a number from 0 to 1000 \(factor\)/,
    /shocks\[0\]\.hazard does not fit; found -0\.1; allowed: a number from 0 to 10 \(per day\)/,
    /shocks\[0\]\.lasts does not fit; found 0; allowed: a whole number from 1/,
  ],
  [
    'a shock before the start',
    shocks('{name: a, factor: 2, on: ▸2010-06-30}'),
    /shocks\[0\]\.on is before `start`; found 2010-06-30; allowed: a date from 2010-07-01 on/,
  ],
  ['a shock without a name', shocks('▸{factor: 2, on: 1}'), /market\.shocks\[0\]\.name is missing/],
  [
    'too many shocks',
    but('market:\n', `market:\n  shocks: ▸[${Array(101).fill('{name: a, factor: 2, on: 1}').join(', ')}]\n`),
    /market\.shocks does not fit; found a list of 101; allowed: at most 100 entries/,
  ],
  [
    'shocks that take turnover out of the numbers',
    shocks(
      '{name: a, factor: 1000, on: 9}, {name: b, factor: 1000, on: 9}, {name: c, factor: 1000, on: 9}, {name: d, factor: 1000, on: 9}',
    ).replace('    growth:', '    ▸growth:'),
    /turnover leaves the range that can be computed on day 9; allowed: 0 to 1e18/,
  ],
  [
    'members without a number',
    inPlaceOfTurnover(MEMBERS.replace('initial: 100, ', '')).replace('members:', '▸members:'),
    /market\.members\.initial is missing/,
  ],
  ['members of no frequency', members('{kind: poisson, rate: ▸0}'), /frequency\.rate .*over 0/],
  ['an unknown frequency', members('{kind: ▸poison, rate: 1}'), /frequency\.kind .*Did you mean `poisson`/],
  ...['r', 'alpha', 'a', 'b'].flatMap((name) =>
    ['0', '-1'].map((value): [string, string, RegExp] => [
      `BG/NBD with ${name} ${value}`,
      members(
        `{kind: bg-nbd, ${['r', 'alpha', 'a', 'b'].map((one) => (one === name ? `${one}: ▸${value}` : `${one}: 1`)).join(', ')}}`,
      ),
      new RegExp(`frequency\\.${name} does not fit; found ${value}; allowed: a number over 0`),
    ]),
  ),
  ['churn below 0', members(undefined, undefined, 'churn: ▸-0.1'), /churn does not fit; found -0\.1; .*from 0/],
  ['an amount of nothing', members(undefined, '{kind: constant, value: ▸0}'), /amount\.value .*over 0/],
  ['a mean amount below 0', members(undefined, '{kind: lognormal, mean: ▸-3, cv: 1}'), /amount\.mean .*over 0/],
  [
    'observed amounts of nothing',
    members(undefined, '{kind: empirical, values: ▸[0, 0]}'),
    /the mean amount of a purchase must be over 0; found a mean of 0/,
  ],
  [
    'weights for other values',
    members(undefined, '{kind: empirical, values: [1, 2], weights: ▸[1]}'),
    /every value has one weight; found 1 weights; allowed: 2 weights/,
  ],
  [
    'weights of nothing',
    members(undefined, '{kind: empirical, values: [1, 2], weights: ▸[0, 0]}'),
    /one weight at least must be over 0/,
  ],
  ['a mean without end', members(undefined, '{kind: gamma-gamma, p: 1, q: ▸1, gamma: 1}'), /amount\.q .*over 1/],
  [
    'a variance without end',
    members(undefined, '{kind: gamma-gamma, p: 1, q: ▸2, gamma: 1}'),
    /no variance.*allowed: a number over 2.*purchases: expected/,
  ],
  [
    'BG/NBD members in states of growth',
    members(
      '{kind: bg-nbd, r: 1, alpha: 1, a: 1, b: 1}',
      undefined,
      'growth: {kind: ▸regimes, states: {a: {kind: flat, leave: 1}, b: {kind: flat, leave: 1}}}',
    ),
    /bg-nbd needs to know when members joined/,
  ],
  [
    'too many members',
    members(undefined, '{kind: constant, value: 1e17}', '▸growth: {kind: exponential, rate: 1}'),
    /turnover leaves the range that can be computed on day/,
  ],
  [
    'merchants of no margin',
    merchants('leave: 0').replace('margin: {mean: 20%}, ', '').replace('merchants', '▸merchants'),
    /market\.merchants\.margin is missing/,
  ],
  [
    'classes that are not all merchants',
    merchants('▸classes: [{share: 50%, fee: 16%}]'),
    /shares of the classes do not make up all merchants; found 0\.5 in all; allowed: 1 in all/,
  ],
  [
    'classes of another fee',
    merchants('classes: [{share: 50%, fee: 10%}, {share: 50%, fee: 17%}]').replace('fee: 16%\n', 'fee: ▸16%\n'),
    /the fee is not the mean of the classes of merchants; found 16%; allowed: 0\.135/,
  ],
  [
    'a misspelt fraud',
    `${good}fraud: {▸fakes: {share: 1%}}\n`,
    /unknown key fraud\.fakes; allowed: fake, markup, insiders, sybils\. Did you mean `fake`/,
  ],
  [
    'a fraud that is all of turnover',
    `${good}fraud: {fake: {share: ▸96%}}\n`,
    /fraud\.fake\.share does not fit; found 96%; allowed: a number from 0 to 0\.95/,
  ],
  [
    'fakes that end before they begin',
    `${good}fraud: {fake: {share: 1%, from: 2010-09-01, until: ▸2010-08-01}}\n`,
    /fraud\.fake ends before it begins; found .*; allowed: day 62 or later/,
  ],
  [
    'a fake that is followed after the run',
    `${good}fraud: {fake: {share: 1%, on: ▸3y}}\n`,
    /the fake purchase that is followed is made after the run; found .*; allowed: a day before 730/,
  ],
  [
    'invoices that no one asks for',
    `${good}fraud: {fake: {share: 1%, detection: {invoiced: ▸30%}}}\n`,
    /no purchase needs an invoice.*`invoiceFrom: 1000`/,
  ],
  [
    'mark-ups of unknown merchants',
    `${good}fraud: {▸markup: {passThrough: 1}}\n`,
    /it is not said which merchants mark up; .*allowed: a `share`/,
  ],
  [
    'sybils without rewards',
    but('  referral: {plan: unilevel, rates: [0.4%, 0.2%]}\n', '').concat('fraud: {▸sybils: {accounts: 3}}\n'),
    /many accounts earn referral rewards, and the scheme has none/,
  ],
  ['merchants of drawn growth', merchants('growth: {kind: ▸regimes}'), /merchants\.growth\.kind .*allowed: flat, /],
  ['a negative hazard of leaving', merchants('leave: ▸-1'), /merchants\.leave does not fit; found -1/],
  [
    'an elasticity below 0',
    `${good}feedback: {spending: ▸-1}\n`,
    /feedback\.spending does not fit; found -1; allowed: .*from 0/,
  ],
  ['word of mouth without members', `${good}feedback: {wordOfMouth: ▸1}\n`, /feedback\.wordOfMouth needs members/],
  ['churn without members', `${good}feedback: {churn: ▸1}\n`, /feedback\.churn needs members/],
  [
    'word of mouth among BG/NBD members',
    `${members('{kind: bg-nbd, r: 1, alpha: 1, a: 1, b: 1}')}feedback: {wordOfMouth: ▸1}\n`,
    /bg-nbd needs to know beforehand/,
  ],
  ['merchants’ answer without merchants', `${good}feedback: {merchants: ▸1}\n`, /feedback\.merchants needs merchants/],
  ['a run from nothing', `${good}feedback: {▸run: {below: 0.5, rate: 0.1}}\n`, /no cut to run from/],
  ['a cut that does nothing', `${good}feedback: {announce: ▸3}\n`, /does nothing without feedback\.run/],
  [
    'a cut before the start',
    `${good}feedback: {announce: ▸2009-01-01, run: {below: 0.5, rate: 0.1}}\n`,
    /feedback\.announce is before `start`/,
  ],
  [
    'units larger than any purchase',
    members(undefined, '{kind: constant, value: 499}').replace('unit: 500', 'unit: {size: ▸500, carry: false}'),
    /no purchase ever reaches a whole unit/,
  ],
  [
    'members to follow without a market of members',
    `${good}▸agents: {}\n`,
    /members can be followed one by one only where the market says who they are; allowed: market\.members/,
  ],
  [
    'more members to follow than fit',
    `${members()}agents: {members: ▸2_000_000}\n`,
    /agents\.members must be|agents\.members does not fit/,
  ],
  ['an unknown referrer', `${members()}agents: {referrer: {kind: ▸unifrom}}\n`, /Did you mean `uniform`\?/],
  ['an unknown network', overNetwork('{kind: ▸scale-fre}'), /Did you mean `scale-free`\?/],
  [
    'an odd number of neighbours on a ring',
    overNetwork('{kind: small-world, degree: ▸5}'),
    /half of the neighbours stand on each side of the ring; found 5; allowed: an even number: 4 or 6/,
  ],
  [
    'more neighbours than people',
    overNetwork('{kind: erdos-renyi, degree: ▸1000}'),
    /no one knows more people than there are; found 1000 of 1000 people; allowed: under 1000/,
  ],
  [
    'a chance over 1 of a far link',
    overNetwork('{kind: small-world, rewire: ▸1.1}'),
    /network\.rewire does not fit; found 1\.1; allowed: a number from 0 to 1 \(share\)/,
  ],
  [
    'a network larger than memory',
    `${members()}agents: {members: 1_000_000, referrer: {kind: network, network: {kind: scale-free, edges: ▸400}}}\n`,
    /the network does not fit into the memory that it may take; found 400 for 1000000 people: 6414 MB; allowed: up to 256 MB: about 39916 people/,
  ],
  [
    'more people in a network than can be followed',
    `${members()}agents: {referrer: {kind: network, people: ▸1e9, network: {kind: tree}}}\n`,
    /referrer\.people does not fit; found 1e9; allowed: a whole number from 2 to 1000000/,
  ],
  [
    'a share over 1 who come by themselves',
    `${members()}agents: {referrer: {kind: uniform, organic: ▸1.2}}\n`,
    /agents\.referrer\.organic/,
  ],
  [
    'shares of types over 1',
    `${members()}agents: {▸types: [{name: a, share: 70%}, {name: b, share: 40%}]}\n`,
    /the shares of all types are more than everyone; found 1.1 in all; allowed: at most 1/,
  ],
  [
    'a type without accounts',
    `${members()}agents: {types: [{name: a, share: 10%, accounts: ▸0}]}\n`,
    /accounts .*found 0; allowed: a whole number from 1 to 100/,
  ],
  [
    'two types of one name',
    `${members()}agents: {types: [{name: a, share: 10%}, {name: ▸a, share: 20%}]}\n`,
    /two types have the same name; found a/,
  ],
  [
    'types of whom no one buys',
    `${members()}agents: {▸types: [{name: a, share: 1, purchases: 0}]}\n`,
    /no one of any type ever buys/,
  ],
  [
    'types of whom no one recruits',
    `${members()}agents: {▸types: [{name: a, share: 1, recruits: 0}]}\n`,
    /no one of any type brings anyone/,
  ],
  [
    'a type of an unknown rank',
    plan(
      '{plan: unilevel, rates: [1%], ranks: [{name: gold, spent: 5}]}',
      'agents: {types: [{name: a, share: 10%, rank: ▸glod}]}\n',
    ),
    /no rank of the plan has this name; found glod; allowed: gold. Did you mean `gold`\?/,
  ],
  [
    'a rank of a plan without ranks',
    plan('{plan: unilevel, rates: [1%]}', 'agents: {types: [{name: a, share: 10%, rank: ▸gold}]}\n'),
    /found gold; allowed: none: the plan has no `ranks`/,
  ],
  [
    'types who buy in their own way and may drop out',
    `${members('{kind: bg-nbd, r: 1, alpha: 10, a: 1, b: 2}')}agents: {types: [▸{name: a, share: 10%, purchases: 3}]}\n`,
    /the type a buys in a way of its own; found .*; allowed: poisson or gamma-poisson/,
  ],
  [
    'types who recruit in their own way over a network',
    `${members()}agents: {referrer: {kind: network, people: 1000, network: {kind: scale-free, edges: 2}}, types: [▸{name: a, share: 10%, recruits: 3}]}\n`,
    /the type a recruits in a way of its own/,
  ],
  [
    'a type with a distribution of accounts',
    `${members()}agents: {types: [{name: a, share: 10%, accounts: ▸{dist: uniform, min: 1, max: 5}}]}\n`,
    /accounts must be known for certain/,
  ],
  ['an unknown plan', plan('{plan: ▸binry, bonus: 1%}'), /Did you mean `binary`\?/],
  [
    'a binary plan without members one by one',
    plan('{plan: ▸binary, bonus: 10%}', ''),
    /members must be followed one by one; found binary\. Add `agents: \{\}`/,
  ],
  [
    'ranks without members one by one',
    plan('{plan: unilevel, rates: [1%], ▸ranks: [{name: a, spent: 5}]}', ''),
    /who has which rank is only known where members are followed/,
  ],
  [
    'a binary plan with a cap under 0',
    plan('{plan: binary, bonus: 10%, dailyCap: ▸-1}'),
    /dailyCap .*found -1; allowed: a number from 0/,
  ],
  ['a bonus over the sale', plan('{plan: binary, bonus: ▸1.1}'), /bonus .*allowed: a number from 0 to 1/],
  ['rates of a binary plan', plan('{plan: binary, bonus: 1%, ▸rates: [1%]}'), /unknown key scheme\.referral\.rates/],
  [
    'a matrix without places',
    plan('{plan: matrix, width: ▸0, depth: 3, rates: [1%]}'),
    /width .*found 0; allowed: a whole number from 1 to 1000/,
  ],
  [
    'a matrix too deep',
    plan('{plan: matrix, width: 2, depth: ▸51, rates: [1%]}'),
    /depth .*found 51; allowed: a whole number from 1 to 50/,
  ],
  [
    'a matrix with more rates than levels',
    plan('{plan: matrix, width: 2, depth: 2, ▸rates: [1%, 1%, 1%]}'),
    /more rates than levels that are paid; found 3 rates; allowed: at most 2, the depth/,
  ],
  [
    'a matrix that pays more than the sale',
    plan('{plan: matrix, width: 2, depth: 2, ▸rates: [60%, 50%]}'),
    /the rewards of all levels are more than the sale; found 1.1 in all/,
  ],
  [
    'a matrix without a depth',
    plan('{plan: matrix, width: 2, rates: [60%]}').replace('  referral:', '  ▸referral:'),
    /scheme\.referral\.depth is missing/,
  ],
  [
    'a rank that takes nothing',
    plan('{plan: unilevel, rates: [1%], ranks: [▸{name: gold, rates: [2%]}]}'),
    /the rank gold takes nothing, so everyone has it; found a map \(name, rates\); allowed: `spent`, `direct` or `below` over 0/,
  ],
  [
    'two ranks of one name',
    plan('{plan: unilevel, rates: [1%], ranks: [{name: gold, spent: 5}, {name: ▸gold, spent: 9}]}'),
    /two ranks have the same name; found gold/,
  ],
  [
    'a rank with rates over the sale',
    plan('{plan: unilevel, rates: [1%], ranks: [{name: gold, spent: 5, ▸rates: [90%, 20%]}]}'),
    /more than the sale; found 1.1 in all/,
  ],
  [
    'many accounts in a binary plan',
    `${plan('{plan: binary, bonus: 1%}')}fraud: {▸sybils: {accounts: 3}}\n`,
    /only reckoned for rates by level without ranks/,
  ],
  [
    'a deposit whose floor is over its cap',
    but('supervised: 10%', 'deposit: {floor: ▸2万, cap: 1万, share: 15%}'),
    /the least deposit is more than the largest; found 2万; allowed: at most 10000, the cap/,
  ],
  [
    'a deposit with a part left out',
    but('supervised: 10%', '▸deposit: {floor: 1, cap: 2}'),
    /safeguards\.deposit\.share is missing/,
  ],
  [
    'a hazard of 0 that rises',
    but('absconded: {hazard: 0}', 'absconded: {hazard: ▸0, rising: {cash: 1M}}'),
    /a hazard of 0 does not rise/,
  ],
  [
    'no carried remainder',
    but('unit: 500', 'unit: {size: 500, carry: ▸false}'),
    /need the distribution of amounts; found false; allowed: true\. Describe the purchases with market\.members/,
  ],

  ['tabs', but('  fee: 16%', '▸\tfee: 16%'), /tabs are not allowed as indentation.*Indent with spaces/],
  [
    'a key twice',
    but('  cap: 1', '  cap: 1\n  ▸fee: 3%'),
    /scheme\.fee stands here a second time\. Keep one of the two; the first is in line 15/,
  ],
  ['a bracket that is left open', `${good}x: [1, 2▸`, /`\]` is missing\. Is a quote, bracket or comma missing/],
  ['an alias before its anchor', but('fee: 16%', 'fee: ▸*fee'), /alias.*fee/i],
  [
    'an anchor that holds itself',
    but('costs: {fixed: 100, rate: 0.1%}', 'costs: &a {fixed: ▸*a}'),
    /the anchor &a holds itself/,
  ],
  ['a tag', but('cap: 1', 'cap: ▸!!binary aGk='), /tag/i],
  ['a map for a key', but('cap: 1', '? ▸{a: 1}\n  : 1\n  cap: 1'), /a key must be a plain name/],
  ['__proto__', but('cap: 1', 'cap: 1\n  ▸__proto__: {polluted: 1}'), /the key `__proto__` is not allowed/],
  [
    'constructor',
    but('cap: 1', 'cap: 1\n  ▸constructor: {prototype: {polluted: 1}}'),
    /the key `constructor` is not allowed/,
  ],
  ['prototype', but('capital: 1_000_000', 'capital: 1, ▸prototype: {a: 1}'), /the key `prototype` is not allowed/],
  ['two documents', `${good}▸---\nname: b\n`, /multiple documents/],
];

test('the good scenario is good', () => {
  expect(diagnose(good)).toEqual([]);
  const { scenario } = loadScenario(good, { file: 'a.yaml' });
  expect(scenario.failure.closed).toEqual({ day: 711 });
  expect(scenario.market.turnover?.seasonality?.dates).toEqual([{ from: 217, to: 223, factor: 0.5 }]);
});

describe('bad input is found where it stands', () => {
  test.each(cases)('%s', (_, marked, ...messages) => {
    const { expected, places, lines } = diagnoseMarked(marked);
    expect(places, lines.join('\n')).toEqual(expected);
    for (const [index, message] of messages.entries()) expect(lines[index]).toMatch(message);
    for (const line of lines) expect(line).not.toMatch(/\n|\bat .*\.ts:/);
  });

  test.each([
    ['an empty file', '', /the file is empty.*rebatescope init/],
    ['blanks', ' \n\n', /the file is empty/],
    ['a comment', '# nothing\n', /the file is empty/],
    ['null', '~\n', /the file is empty/],
    ['a list', '- 1\n- 2\n', /the scenario does not fit; found a list of 2; allowed: a map/],
    ['a text', 'hello\n', /the scenario does not fit; found hello; allowed: a map/],
    ['a number', '7', /the scenario does not fit; found 7; allowed: a map/],
    ['endless nesting', '['.repeat(100_000), /./],
    ['endless nesting that is closed', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, /nested too deeply/],
    ['a megabyte', `# ${'x'.repeat(1_000_001)}`, /too long for a scenario; found 1000003 characters/],
  ])('%s', (_, text, message) => {
    const [first] = diagnoseMarked(text).lines;
    expect(first).toMatch(/^a\.yaml:1:\d+: /);
    expect(first).toMatch(message);
  });

  test('several problems are told at once, from top to bottom', () => {
    const marked = but('fee: 16%', 'fee: ▸2')
      .replace('100万', '▸-1')
      .replace(PAYOUT, '{schedule: [{from: ▸3, kind: pool}]}')
      .replace('prorate', '▸perhaps')
      .replace('2012-06-11', '▸2012-06-31')
      .concat('▸agents: {}\n');
    const { expected, places, lines } = diagnoseMarked(marked);
    expect(places, lines.join('\n')).toEqual(expected);
  });

  test('an unknown key and a missing one are both told', () => {
    const text = payout('{kind: milestone, stages: [{age: 3, shares: 1}]}');
    expect(diagnose(text).map(({ message }) => message)).toEqual([
      'scheme.payout.stages[0].share is missing',
      'unknown key scheme.payout.stages[0].shares',
    ]);
  });

  test('dates need a start', () => {
    const marked = good
      .replace('start: 2010-07-01\n', '')
      .replace('from: 2011-02-03, to: 2011-02-09', 'from: ▸2011-02-03, to: ▸2011-02-09')
      .replace('2012-06-11', '▸2012-06-11');
    const { expected, places, lines } = diagnoseMarked(marked);
    expect(places).toEqual(expected);
    for (const line of lines) expect(line).toMatch(/is a date, but the scenario has no `start`/);
  });

  test('anchors that explode are stopped', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 12; i++) {
      const [name, before] = ['bcdefghijklm'[i], 'abcdefghijkl'[i]];
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    const began = performance.now();
    const { lines } = diagnoseMarked(bomb.join('\n'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^a\.yaml:\d+:\d+: the file holds too many values/);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('anchors that do not explode work', () => {
    const text = good.replace('0.4%', '&rate 0.4%').replace('0.2%', '*rate');
    expect(ratesByLevel(loadScenario(text, { file: 'a.yaml' }).scenario.scheme.referral)).toEqual([0.004, 0.004]);
  });

  test('many keys take no quadratic time', () => {
    const keys = Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n');
    const began = performance.now();
    const { lines } = diagnoseMarked(keys);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(lines.length).toBe(101);
    expect(lines[100]).toMatch(/more problems follow/);
  });

  test('nothing reaches the prototype of objects', () => {
    diagnose(but('cap: 1', 'cap: 1\n  __proto__: {polluted: 1}'));
    diagnose('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    diagnose(good, { set: ['__proto__.polluted=1', 'scheme.constructor.prototype.polluted=1'] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('names of values cannot forge lines of the terminal', () => {
    const { lines } = diagnoseMarked(but('prorate', '"a\\nb.yaml:1:1: \\e[31mred \\u202e"'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});
