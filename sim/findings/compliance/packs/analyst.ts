// Made from analyst.yaml by `npm run packs`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const analyst: RulePack = {
  pack: 'analyst',
  title: {
    en: 'Analyst’s thresholds (ours, adjustable)',
    zh: '分析师阈值（本工具设定，可调整）',
  },
  text: {
    en: 'Rebatescope’s own thresholds, not a legal text',
    zh: '本工具自设阈值，并非法律文本',
  },
  date: '2026',
  asOf: '2026-11-24',
  rules: [
    {
      id: 'promised-from-others',
      title: {
        en: 'Red: promised from others’ money',
        zh: '红色：以他人资金作承诺',
      },
      text: {
        en: 'What of the promise its own fee cannot cover is over 50 %.',
        zh: '自身服务费不能覆盖的承诺超过50 %。',
      },
      source: {
        en: 'thresholds.promisedFromOthers',
        zh: 'thresholds.promisedFromOthers',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'promised-from-others',
        most: 0.5,
        threshold: 'promisedFromOthers',
      },
      at: 'scheme.cap',
      remedy: {
        en: 'Promise less or take a higher fee.',
        zh: '降低承诺或提高服务费。',
      },
    },
    {
      id: 'proven-zone',
      title: {
        en: 'The zone of proven cases',
        zh: '已判案例区间',
      },
      text: {
        en: 'The same is over 80 %, where proven cases lie (Wanjia: 84 %).',
        zh: '同一指标超过80 %，已判案例位于此区间（万家：84 %）。',
      },
      source: {
        en: 'thresholds.provenZone',
        zh: 'thresholds.provenZone',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'promised-from-others',
        most: 0.8,
        threshold: 'provenZone',
      },
      at: 'scheme.cap',
      remedy: {
        en: 'Promise less or take a higher fee.',
        zh: '降低承诺或提高服务费。',
      },
    },
    {
      id: 'fakes-amber',
      title: {
        en: 'Amber: fake share of turnover',
        zh: '橙色：虚假消费占比',
      },
      text: {
        en: 'Fakes are over 5 % of turnover.',
        zh: '虚假消费超过营业额的5 %。',
      },
      source: {
        en: 'thresholds.fakeAmber',
        zh: 'thresholds.fakeAmber',
      },
      verified: true,
      test: {
        kind: 'fakes-at-most',
        most: 0.05,
        threshold: 'fakeAmber',
      },
      at: 'fraud.fake',
      remedy: {
        en: 'Detect more, claim back, punish.',
        zh: '加强发现、追回与处罚。',
      },
    },
    {
      id: 'fakes-red',
      title: {
        en: 'Red: fake share of turnover',
        zh: '红色：虚假消费占比',
      },
      text: {
        en: 'Fakes are over 30 % of turnover.',
        zh: '虚假消费超过营业额的30 %。',
      },
      source: {
        en: 'thresholds.fakeRed',
        zh: 'thresholds.fakeRed',
      },
      verified: true,
      test: {
        kind: 'fakes-at-most',
        most: 0.3,
        threshold: 'fakeRed',
      },
      at: 'fraud.fake',
      remedy: {
        en: 'Detect more, claim back, punish.',
        zh: '加强发现、追回与处罚。',
      },
    },
    {
      id: 'cover-amber',
      title: {
        en: 'Amber: cover of the next 30 days',
        zh: '橙色：未来30天保障率',
      },
      text: {
        en: 'Money in hand and fees of the next 30 days are under 1.2 of what falls due in them.',
        zh: '现有资金加未来30天服务费低于同期应付款的1.2倍。',
      },
      source: {
        en: 'thresholds.coverAmber',
        zh: 'thresholds.coverAmber',
      },
      verified: true,
      test: {
        kind: 'cover-at-least',
        least: 1.2,
        threshold: 'coverAmber',
      },
      at: 'scheme.payout',
      remedy: {
        en: 'More capital puts it off; a longer term or a smaller promise changes it.',
        zh: '增加资本只能推迟；延长期限或降低承诺才能改变。',
      },
    },
    {
      id: 'cover-red',
      title: {
        en: 'Red: cover of the next 30 days',
        zh: '红色：未来30天保障率',
      },
      text: {
        en: 'The same is under 1.',
        zh: '同一指标低于1。',
      },
      source: {
        en: 'thresholds.coverRed',
        zh: 'thresholds.coverRed',
      },
      verified: true,
      test: {
        kind: 'cover-at-least',
        least: 1,
        threshold: 'coverRed',
      },
      at: 'scheme.payout',
      remedy: {
        en: 'More capital puts it off; a longer term or a smaller promise changes it.',
        zh: '增加资本只能推迟；延长期限或降低承诺才能改变。',
      },
    },
    {
      id: 'losers',
      title: {
        en: 'Red: members who lose',
        zh: '红色：受损会员',
      },
      text: {
        en: 'More than half of the members lose.',
        zh: '一半以上会员受损。',
      },
      source: {
        en: 'thresholds.losers',
        zh: 'thresholds.losers',
      },
      verified: true,
      test: {
        kind: 'losers-at-most',
        most: 0.5,
        threshold: 'losers',
      },
      at: 'agents',
      remedy: {
        en: 'Let rewards come from sales to users.',
        zh: '使报酬来自向用户的销售。',
      },
    },
  ],
};
