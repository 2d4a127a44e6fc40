// Made from cn-direct-selling.yaml by `npm run packs`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const cnDirectSelling: RulePack = {
  pack: 'cn-direct-selling',
  title: {
    en: 'Direct selling (China)',
    zh: '直销（中国）',
  },
  text: {
    en: 'Chinese rules on direct selling',
    zh: '中国直销管理规则',
  },
  date: '2005',
  asOf: '2026-11-24',
  rules: [
    {
      id: 'seller-pay',
      title: {
        en: 'A seller’s total pay',
        zh: '直销员报酬总额',
      },
      text: {
        en: 'A seller’s total pay is 30 % of own direct sales at most.',
        zh: '直销员报酬总额不超过其本人直接销售额的30 %。',
      },
      source: {
        en: 'on pay',
        zh: '报酬',
      },
      verified: true,
      applies: 'direct-selling',
      test: {
        kind: 'rewards-at-most',
        most: 0.3,
      },
      at: 'scheme.referral.rates',
      remedy: {
        en: 'Lower the rates until they come to 30 % at most.',
        zh: '降低比例，合计不超过30 %。',
      },
    },
    {
      id: 'no-team-pay',
      title: {
        en: 'No team pay',
        zh: '不得团队计酬',
      },
      text: {
        en: 'A seller is paid on own sales only.',
        zh: '直销员只能按本人销售额计酬。',
      },
      source: {
        en: 'on pay',
        zh: '报酬',
      },
      verified: true,
      applies: 'direct-selling',
      test: {
        kind: 'levels-at-most',
        most: 1,
      },
      at: 'scheme.referral.rates',
      remedy: {
        en: 'Pay the seller of a purchase alone: one rate in `scheme.referral.rates`.',
        zh: '只向直接销售者计酬：`scheme.referral.rates`仅保留一项。',
      },
    },
    {
      id: 'deposit',
      title: {
        en: 'Deposit',
        zh: '保证金',
      },
      text: {
        en: '20 million at the start, then 15 % of last month’s direct sales, 20 million at least and 100 million at most.',
        zh: '设立时2000万元；运营后为上月直销收入的15 %，最低2000万元，最高1亿元。',
      },
      source: {
        en: 'on the deposit',
        zh: '保证金',
      },
      verified: true,
      applies: 'direct-selling',
      test: {
        kind: 'deposit-kept',
        floor: 20000000,
        cap: 100000000,
        share: 0.15,
        of: 'sales',
      },
      at: 'safeguards.deposit',
      remedy: {
        en: 'Lay down 20 million and adjust it every month.',
        zh: '缴存2000万元并按月调整。',
      },
    },
  ],
};
