// Made from us-ftc.yaml by `npm run packs`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const usFtc: RulePack = {
  pack: 'us-ftc',
  title: {
    en: 'Pyramid and Ponzi schemes (United States)',
    zh: '金字塔与庞氏骗局（美国）',
  },
  text: {
    en: 'Decisions and orders of FTC and courts',
    zh: '美国联邦贸易委员会及法院裁决',
  },
  date: '2016',
  asOf: '2026-11-24',
  rules: [
    {
      id: 'koscot',
      title: {
        en: 'The Koscot test',
        zh: 'Koscot标准',
      },
      text: {
        en: 'Payment for the right to sell, together with rewards for recruiting that are unrelated to sales to ultimate users.',
        zh: '付费取得销售资格，并因发展他人获得与向最终用户销售无关的报酬。',
      },
      source: {
        en: 'In re Koscot',
        zh: 'Koscot案',
      },
      date: '1975',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'pay-to-recruit',
      },
      at: 'scheme.referral',
      remedy: {
        en: 'Pay rewards on sales to ultimate users only.',
        zh: '仅按向最终用户的销售支付报酬。',
      },
    },
    {
      id: 'practice',
      title: {
        en: 'How the plan works in practice',
        zh: '以实际运作为准',
      },
      text: {
        en: 'How the plan works in practice counts, not its text; safeguards must be shown to work.',
        zh: '以计划的实际运作而非文本为准；须证明保障措施有效。',
      },
      source: {
        en: 'Omnitrition (1996) and BurnLounge (2014)',
        zh: 'Omnitrition案（1996）与BurnLounge案（2014）',
      },
      date: '2014',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'works-in-practice',
        recruitingAtMost: 0.5,
      },
      at: 'facts.safeguardsShown',
      remedy: {
        en: 'Show by records that rewards come from sales to users.',
        zh: '以记录证明报酬来自向用户的销售。',
      },
    },
    {
      id: 'amway-70',
      title: {
        en: '70 % sold before a reorder',
        zh: '售出70 %方可再进货',
      },
      text: {
        en: '70 % must be sold before a reorder.',
        zh: '售出70 %后方可再次进货。',
      },
      source: {
        en: 'In re Amway',
        zh: 'Amway案',
      },
      date: '1979',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'fact-is',
        fact: 'sold70',
        wanted: true,
      },
      at: 'facts.sold70',
      remedy: {
        en: 'Make the rule and enforce it.',
        zh: '制定并执行该规则。',
      },
    },
    {
      id: 'amway-retail',
      title: {
        en: 'Retail customers',
        zh: '零售客户规则',
      },
      text: {
        en: 'A seller must show sales to retail customers.',
        zh: '销售者须证明向零售客户的销售。',
      },
      source: {
        en: 'In re Amway',
        zh: 'Amway案',
      },
      date: '1979',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'fact-is',
        fact: 'retailCustomers',
        wanted: true,
      },
      at: 'facts.retailCustomers',
      remedy: {
        en: 'Make the rule and enforce it.',
        zh: '制定并执行该规则。',
      },
    },
    {
      id: 'amway-buy-back',
      title: {
        en: 'Buy-back',
        zh: '回购',
      },
      text: {
        en: 'Unsold goods are bought back.',
        zh: '回购未售出的商品。',
      },
      source: {
        en: 'In re Amway',
        zh: 'Amway案',
      },
      date: '1979',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'fact-is',
        fact: 'buyBack',
        wanted: true,
      },
      at: 'facts.buyBack',
      remedy: {
        en: 'Make the rule and enforce it.',
        zh: '制定并执行该规则。',
      },
    },
    {
      id: 'vemma',
      title: {
        en: 'Revenue from non-participants',
        zh: '来自非参与者的收入',
      },
      text: {
        en: 'No pay unless most of that person’s revenue is from non-participants.',
        zh: '收入过半来自非参与者方可计酬。',
      },
      source: {
        en: 'Vemma order',
        zh: 'Vemma令',
      },
      verified: true,
      applies: 'referral',
      test: {
        kind: 'fact-within',
        fact: 'outsideRevenue',
        unit: 'share',
        least: 0.5,
        over: true,
      },
      at: 'facts.outsideRevenue',
      remedy: {
        en: 'Pay only those whose revenue is mostly from people outside the plan.',
        zh: '仅向多数收入来自计划外人员者计酬。',
      },
    },
    {
      id: 'herbalife-retail',
      title: {
        en: 'Rewards from retail sales',
        zh: '来自零售的报酬',
      },
      text: {
        en: 'Two thirds of rewards at least come from retail sales.',
        zh: '报酬至少三分之二来自零售。',
      },
      source: {
        en: 'Herbalife order',
        zh: 'Herbalife令',
      },
      verified: false,
      applies: 'referral',
      test: {
        kind: 'fact-within',
        fact: 'retailRewards',
        unit: 'share',
        least: 0.6666666666666666,
      },
      at: 'facts.retailRewards',
      remedy: {
        en: 'Reward retail sales first.',
        zh: '以零售为主计酬。',
      },
    },
    {
      id: 'herbalife-own-use',
      title: {
        en: 'Rewards on own use',
        zh: '自用部分的报酬',
      },
      text: {
        en: 'One third of rewards at most comes from participants’ own use.',
        zh: '来自参与者自用的报酬不超过三分之一。',
      },
      source: {
        en: 'Herbalife order',
        zh: 'Herbalife令',
      },
      verified: false,
      applies: 'referral',
      test: {
        kind: 'fact-within',
        fact: 'ownUseRewards',
        unit: 'share',
        most: 0.3333333333333333,
      },
      at: 'facts.ownUseRewards',
      remedy: {
        en: 'Limit rewards on own use.',
        zh: '限制自用部分的报酬。',
      },
    },
    {
      id: 'herbalife-users',
      title: {
        en: 'Sales to real users',
        zh: '向真实用户的销售',
      },
      text: {
        en: '80 % of net sales at least goes to real users.',
        zh: '净销售额至少80 %销往真实用户。',
      },
      source: {
        en: 'Herbalife order',
        zh: 'Herbalife令',
      },
      verified: false,
      applies: 'referral',
      test: {
        kind: 'fact-within',
        fact: 'realUserSales',
        unit: 'share',
        least: 0.8,
      },
      at: 'facts.realUserSales',
      remedy: {
        en: 'Pay nothing until enough is sold to real users.',
        zh: '向真实用户的销售达标前不予计酬。',
      },
    },
    {
      id: 'herbalife-cap',
      title: {
        en: 'Cap on all rewards',
        zh: '报酬总额上限',
      },
      text: {
        en: 'All rewards together are 41.75 % at most.',
        zh: '报酬总额不超过41.75 %。',
      },
      source: {
        en: 'Herbalife order',
        zh: 'Herbalife令',
      },
      verified: false,
      applies: 'referral',
      test: {
        kind: 'rewards-at-most',
        most: 0.4175,
      },
      at: 'scheme.referral.rates',
      remedy: {
        en: 'Lower the rates.',
        zh: '降低比例。',
      },
    },
    {
      id: 'ponzi',
      title: {
        en: 'The Ponzi test',
        zh: '庞氏标准',
      },
      text: {
        en: 'Earlier members are paid from later members’ money.',
        zh: '以后来成员的资金支付先前成员。',
      },
      origin: {
        en: 'Securities and Exchange Commission on Ponzi schemes',
        zh: '美国证券交易委员会关于庞氏骗局的说明',
      },
      source: {
        en: 'payouts from later members’ money',
        zh: '以后来者资金支付',
      },
      date: 'n.d.',
      verified: true,
      applies: 'promise',
      test: {
        kind: 'promised-from-others',
        most: 0,
      },
      at: 'scheme.cap',
      remedy: {
        en: 'Promise no more than the purchase’s own fee brings in: `scheme.cap` up to the fee.',
        zh: '承诺不超过该笔消费自身的服务费：`scheme.cap`不高于服务费。',
      },
    },
  ],
};
