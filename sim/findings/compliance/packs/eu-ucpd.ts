// Made from eu-ucpd.yaml by `npm run packs`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const euUcpd: RulePack = {
  pack: 'eu-ucpd',
  title: {
    en: 'Pyramid promotional schemes (European Union)',
    zh: '金字塔促销（欧盟）',
  },
  text: {
    en: 'Directive 2005/29/EC on unfair commercial practices',
    zh: '2005/29/EC指令（不公平商业行为）',
  },
  date: '2005',
  asOf: '2026-11-24',
  rules: [
    {
      id: 'annex-1-14',
      title: {
        en: 'Compensation primarily from introducing others',
        zh: '报酬主要来自介绍他人',
      },
      text: {
        en: 'Consideration is paid for the chance of compensation that comes primarily from introducing others.',
        zh: '支付对价以取得主要来自介绍他人的报酬机会。',
      },
      source: {
        en: 'Annex I no. 14',
        zh: '附件一第14项',
      },
      verified: true,
      applies: 'referral',
      test: {
        kind: 'mainly-recruiting',
        most: 0.5,
      },
      at: 'scheme.referral',
      remedy: {
        en: 'Let members’ gains come from their purchases, not from introducing others.',
        zh: '使会员所得来自自身消费而非介绍他人。',
      },
    },
    {
      id: 'c-515-12',
      title: {
        en: 'Some payment, and newcomers’ money',
        zh: '须有支付且依赖新成员资金',
      },
      text: {
        en: 'Some payment is needed, however small; “primarily” fails where new members’ payments fund bonuses only to a very small extent.',
        zh: '须有支付（无论多少）；新成员支付仅在极小程度上为奖金供资的，不构成“主要”。',
      },
      source: {
        en: 'as read in case C-515/12',
        zh: '依C-515/12案解释',
      },
      date: '2014',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'paid-by-newcomers',
        small: 0.05,
      },
      at: 'scheme.cap',
      remedy: {
        en: 'Let the fee of each purchase cover its own promise.',
        zh: '使每笔消费的服务费覆盖自身承诺。',
      },
    },
    {
      id: 'c-667-15',
      title: {
        en: 'The link may be indirect',
        zh: '联系可以是间接的',
      },
      text: {
        en: 'The link between new members’ payments and the compensation may be indirect.',
        zh: '新成员支付与报酬之间的联系可以是间接的。',
      },
      source: {
        en: 'as read in case C-667/15',
        zh: '依C-667/15案解释',
      },
      date: '2016',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'promised-from-others',
        most: 0.5,
      },
      at: 'scheme.cap',
      remedy: {
        en: 'Let the fee of each purchase cover its own promise.',
        zh: '使每笔消费的服务费覆盖自身承诺。',
      },
    },
  ],
};
