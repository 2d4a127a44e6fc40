import type { LoadedScenario } from '../../../sim/types.ts';

/** A scenario text after its head; `change` brings in what this version of the format does not have yet. */
export interface Case {
  readonly yaml: string;
  /** Added to the scenario after it was read. */
  readonly scenario?: (loaded: LoadedScenario['scenario']) => object;
  /** Added to the result after the run. */
  readonly result?: object;
}

export interface Cases {
  readonly pass: Case;
  readonly breach: Case;
  /** Not applicable or undecidable. */
  readonly other: Case & { readonly status: 'not-applicable' | 'undecidable' };
}

const FLAT = 'turnover: {initial: 1000}';
/** 100 members from day 0 on, who spend 1,000 a day together. */
const members = (count: number) =>
  `members: {initial: ${count}, purchases: expected, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}}`;
/** The fee of a purchase is its whole claim, paid on the next day. */
const COVERED = 'fee: 10%, cap: 0.1, payout: {kind: pool}';
const STAGED = 'fee: 10%, payout: {kind: fixed, days: 500}';
const AT_ONCE = 'fee: 10%, payout: {kind: instant, share: 5%}';

interface Parts {
  readonly market?: string;
  readonly scheme?: string;
  readonly rates?: string;
  readonly rest?: string;
  readonly horizon?: number;
}

function file({ market = FLAT, scheme = COVERED, rates, rest = '', horizon = 60 }: Parts): Case {
  const referral = rates === undefined ? '' : `, referral: {plan: unilevel, rates: [${rates}]}`;
  return { yaml: `horizon: ${horizon}\nmarket: {${market}}\nscheme: {${scheme}${referral}}\n${rest}` };
}

const facts = (text: string, parts: Parts = {}): Case => file({ ...parts, rest: `facts: {${text}}` });
const card = (text: string): Case => facts(`card: {${text}}`);
const guarded = (text: string, parts: Parts = {}, more = ''): Case =>
  file({ scheme: STAGED, ...parts, rest: `operator: {capital: 1亿}\nsafeguards: {${text}}\n${more}` });

/** A referral with more than this version of the format has. */
const paying = (more: object, given: Case = file({ rates: '1%' })): Case => ({
  ...given,
  scenario: ({ scheme }) => ({ scheme: { ...scheme, referral: { ...scheme.referral, ...more } } }),
});
/** So much of turnover is fake. */
const fake = (share: string, parts: Parts = { scheme: STAGED }): Case =>
  file({ ...parts, rest: `fraud: {fake: {share: ${share}}}` });
const simulatedMembers = (name: string, value: number, given: Case): Case => ({
  ...given,
  result: { pyramid: { [name]: { value, low: value, high: value, level: 0.95 } } },
});

const no = (given: Case) => ({ ...given, status: 'not-applicable' as const });
const open = (given: Case) => ({ ...given, status: 'undecidable' as const });

const recruiting = file({ rates: '1%' });
const SELLER: Parts = { scheme: 'fee: 100%, cap: 0.1, payout: {kind: pool}' };
const noCard = no(file({}));
const AT_ONCE_ONLY = no(file({ scheme: AT_ONCE }));
const NO_RECRUITING = no(file({}));
const deposit = (floor: string, parts: Parts = {}, more = '') =>
  guarded(`deposit: {floor: ${floor}, cap: 1亿, share: 15%}`, parts, more);

const flag = (name: string, wanted: boolean, parts: Parts = { rates: '1%' }): Cases => ({
  pass: facts(`${name}: ${wanted}`, parts),
  breach: facts(`${name}: ${!wanted}`, parts),
  other: open(file(parts)),
});
const portion = (name: string, good: string, bad: string): Cases => ({
  pass: facts(`${name}: ${good}`, { rates: '1%' }),
  breach: facts(`${name}: ${bad}`, { rates: '1%' }),
  other: open(recruiting),
});
/** Money taken in: the fee of 10 % of so much turnover a day, 60 days. */
const takes = (fees: number, rest = '') =>
  file({ market: `turnover: {initial: ${(fees * 10) / 60}}`, scheme: STAGED, rest });
/** All four elements of illegal fundraising that a file must name are there. */
export const ELEMENTS = 'facts: {permit: false, advertised: true, openToPublic: true}';
const fundraising = (line: number): Cases => ({
  // Nobody fails in 60 days with that capital, so nothing is left unpaid; nobody takes part either.
  pass: {
    ...file({ market: members(20), scheme: STAGED, rest: 'operator: {capital: 1亿}' }),
  },
  breach: takes(line * 1.001, ELEMENTS),
  other: open(takes(line * 0.5, 'operator: {capital: 1亿}')),
});

/** For every rule of every pack: a scenario that passes, one that breaches, one that it says nothing about. */
export const cases: Readonly<Record<string, Readonly<Record<string, Cases>>>> = {
  'proposal-2012': {
    capital: {
      pass: file({ rest: 'operator: {capital: 1000万}' }),
      breach: file({ rest: 'operator: {capital: 999万}' }),
      other: AT_ONCE_ONLY,
    },
    deposit: { pass: deposit('500万'), breach: deposit('499万'), other: AT_ONCE_ONLY },
    records: flag('recorded', true),
    invoices: {
      pass: guarded('invoiceFrom: 1000'),
      breach: guarded('invoiceFrom: 1001'),
      other: AT_ONCE_ONLY,
    },
    'one-level': { pass: recruiting, breach: file({ rates: '1%, 0.5%' }), other: AT_ONCE_ONLY },
    'own-store': {
      pass: guarded('store: {cost: 200万, within: 1y}'),
      breach: guarded('store: {cost: 200万, within: 366}'),
      other: open(file({})),
    },
    'fake-purchases': {
      pass: guarded('clawBack: 100%, penalty: {from: 1万}'),
      breach: guarded('clawBack: 100%, penalty: {from: 2万}'),
      other: AT_ONCE_ONLY,
    },
    'markup-halved': {
      pass: facts('halvesExcess: true'),
      breach: facts('halvesExcess: false'),
      other: no(file({})),
    },
    'pyramid-by-law': {
      pass: file({}),
      breach: file({ market: members(30), rates: '1%, 1%' }),
      other: open(file({ rates: '1%, 1%' })),
    },
    'report-reward': {
      pass: guarded('reportReward: {share: 5%, detection: 2%}'),
      breach: file({}),
      other: AT_ONCE_ONLY,
    },
    supervision: {
      pass: guarded('supervised: 80%'),
      breach: guarded('supervised: 0'),
      other: AT_ONCE_ONLY,
    },
    'sector-rules': flag('sectorRules', true),
  },
  'cn-pyramid': {
    'art-7-1': { pass: recruiting, breach: paying({ headBonus: 10 }), other: NO_RECRUITING },
    'art-7-2': {
      pass: facts('purchaseToJoin: false', { rates: '1%' }),
      breach: paying({ signUpFee: 99 }),
      other: open(recruiting),
    },
    'art-7-3': { pass: paying({ rates: [0], headBonus: 10 }), breach: recruiting, other: NO_RECRUITING },
    'art-24': {
      // A plan that pays nothing for recruits keeps art. 7(1) and 7(3).
      pass: facts('purchaseToJoin: false', { rates: '0%' }),
      breach: recruiting,
      other: open(file({ rates: '0%' })),
    },
    'cl-224-1': {
      pass: file({ market: members(29), rates: '1%, 1%' }),
      breach: file({ market: members(30), rates: '1%, 1%' }),
      other: open(file({ market: members(30), rates: '1%' })),
    },
    'cl-224-1-serious': {
      pass: file({ market: members(119), rates: '1%, 1%' }),
      breach: file({ market: members(120), rates: '1%, 1%' }),
      other: open(file({ market: 'turnover: {initial: 1e9}', rates: '1%, 1%' })),
    },
    'opinion-5': {
      pass: facts('realSales: true', { rates: '1%' }),
      breach: fake('60%', { rates: '1%' }),
      other: open(recruiting),
    },
  },
  'cn-fundraising': {
    'four-elements': {
      pass: file({ scheme: AT_ONCE }),
      breach: facts('permit: false, advertised: true, openToPublic: true'),
      other: open(facts('permit: false, advertised: true')),
    },
    'art-3': fundraising(1e6),
    'art-4': fundraising(5e6),
    'art-5': fundraising(5e7),
    counting: { pass: takes(0.999e6), breach: takes(1.001e6, ELEMENTS), other: AT_ONCE_ONLY },
    'warning-full-return': {
      pass: file({ scheme: 'fee: 10%, cap: 0.49, payout: {kind: pool}' }),
      breach: file({ scheme: 'fee: 10%, cap: 0.5, payout: {kind: pool}' }),
      other: AT_ONCE_ONLY,
    },
    'warning-held-pool': {
      pass: guarded('supervised: 1'),
      breach: file({}),
      other: AT_ONCE_ONLY,
    },
    'warning-fake-trades': { pass: file({}), breach: fake('1%'), other: open(file({ scheme: STAGED })) },
    'warning-entry-fee': {
      pass: recruiting,
      breach: paying({ signUpFee: 99, headBonus: 10 }),
      other: open(paying({ headBonus: 10 })),
    },
  },
  'cn-prepaid': {
    'named-limit': {
      pass: card('named: true, limit: 5000'),
      breach: card('named: true, limit: 5001'),
      other: noCard,
    },
    'unnamed-limit': {
      pass: card('named: false, limit: 1000'),
      breach: card('named: false, limit: 1001'),
      other: no(card('named: true, limit: 1001')),
    },
    'named-validity': {
      pass: card('named: true, validity: never'),
      breach: card('named: true, validity: 10y'),
      other: open(card('named: true')),
    },
    'unnamed-validity': {
      pass: card('named: false, validity: 3y'),
      breach: card('named: false, validity: 35mo'),
      other: open(card('named: false')),
    },
    'real-name': {
      pass: card('realNameFrom: 1万'),
      breach: card('realNameFrom: 2万'),
      other: open(card('named: true')),
    },
    balance: { pass: card('balance: 40%'), breach: card('balance: 41%'), other: open(card('named: true')) },
    escrow: {
      pass: card('issuer: group, escrow: 30%'),
      breach: card('issuer: brand, escrow: 30%'),
      other: open(card('escrow: 30%')),
    },
    'main-business': {
      pass: card('mainBusinessOnly: true'),
      breach: card('mainBusinessOnly: false'),
      other: open(card('named: true')),
    },
    'payment-licence': {
      pass: card('acrossMerchants: true, licence: true, reserve: 100%'),
      breach: card('acrossMerchants: true, licence: true, reserve: 99%'),
      other: no(card('acrossMerchants: false')),
    },
  },
  'cn-direct-selling': {
    'seller-pay': {
      pass: facts('directSelling: true', { rates: '10%, 20%' }),
      breach: facts('directSelling: true', { rates: '31%' }),
      other: open(recruiting),
    },
    'no-team-pay': {
      pass: facts('directSelling: true', { rates: '30%' }),
      breach: facts('directSelling: true', { rates: '15%, 15%' }),
      other: no(facts('directSelling: false', { rates: '15%, 15%' })),
    },
    deposit: {
      // The seller's own sales: the fee is all of the price.
      pass: deposit('2000万', SELLER, 'facts: {directSelling: true}'),
      breach: deposit('1999万', SELLER, 'facts: {directSelling: true}'),
      other: no(file({})),
    },
  },
  'us-ftc': {
    koscot: {
      pass: recruiting,
      breach: paying({ signUpFee: 99, headBonus: 10 }),
      other: open(paying({ headBonus: 10 })),
    },
    practice: {
      pass: simulatedMembers('recruitmentShare', 0.5, recruiting),
      breach: simulatedMembers('recruitmentShare', 0.51, recruiting),
      other: open(recruiting),
    },
    'amway-70': flag('sold70', true),
    'amway-retail': flag('retailCustomers', true),
    'amway-buy-back': flag('buyBack', true),
    vemma: portion('outsideRevenue', '51%', '50%'),
    'herbalife-retail': portion('retailRewards', '67%', '66%'),
    'herbalife-own-use': portion('ownUseRewards', '33%', '34%'),
    'herbalife-users': portion('realUserSales', '80%', '79%'),
    'herbalife-cap': {
      pass: file({ rates: '41.75%' }),
      breach: file({ rates: '41.76%' }),
      other: no(file({})),
    },
    ponzi: { pass: file({}), breach: file({ scheme: STAGED }), other: AT_ONCE_ONLY },
  },
  'eu-ucpd': {
    'annex-1-14': {
      // 10 % of spending comes back next day; of all that members get, 1 % or 50 % and more is for introducing others.
      pass: recruiting,
      breach: facts('purchaseToJoin: true', {
        scheme: 'fee: 50%, cap: 0.1, poolShare: 0.2, payout: {kind: pool}',
        rates: '12%',
      }),
      other: open(file({ scheme: 'fee: 50%, cap: 0.1, poolShare: 0.2, payout: {kind: pool}', rates: '12%' })),
    },
    'c-515-12': {
      pass: recruiting,
      breach: facts('purchaseToJoin: true', { scheme: STAGED, rates: '1%' }),
      other: open(file({ scheme: STAGED, rates: '1%' })),
    },
    'c-667-15': {
      pass: file({ scheme: 'fee: 10%, cap: 0.2, payout: {kind: pool}', rates: '1%' }),
      breach: file({ scheme: 'fee: 10%, cap: 0.21, payout: {kind: pool}', rates: '1%' }),
      other: no(file({ scheme: STAGED })),
    },
  },
  analyst: {
    'promised-from-others': {
      pass: file({ scheme: 'fee: 10%, cap: 0.2, payout: {kind: pool}' }),
      breach: file({ scheme: 'fee: 10%, cap: 0.21, payout: {kind: pool}' }),
      other: AT_ONCE_ONLY,
    },
    'proven-zone': {
      pass: file({ scheme: 'fee: 16%, cap: 0.8, payout: {kind: pool}' }),
      breach: file({ scheme: 'fee: 16%, cap: 1, payout: {kind: pool}' }),
      other: AT_ONCE_ONLY,
    },
    'fakes-amber': { pass: fake('5%'), breach: fake('6%'), other: no(file({})) },
    'fakes-red': { pass: fake('30%'), breach: fake('31%'), other: no(file({})) },
    // Cash of day t is 100(t+1) − t(t+1); of the 30 days after it 3,000 come in and 60t + 930 fall due. That is 1.2009 times as
    // much on day 60 and 1.1804 times on day 61, which is judged once day 91 is recorded.
    'cover-amber': {
      pass: file({ scheme: STAGED, horizon: 91 }),
      breach: file({ scheme: STAGED, horizon: 92 }),
      other: no(file({})),
    },
    // 1/500 a day from a fee of 10 % without growth cannot be paid on day 101.
    'cover-red': {
      pass: file({ scheme: STAGED, horizon: 90 }),
      breach: file({ scheme: STAGED, horizon: 102 }),
      other: no(file({})),
    },
    losers: {
      pass: simulatedMembers('losersShare', 0.5, file({})),
      breach: simulatedMembers('losersShare', 0.51, file({})),
      other: open(file({})),
    },
  },
};
