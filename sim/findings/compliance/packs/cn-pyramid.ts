// Made from cn-pyramid.yaml by `npm run packs`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const cnPyramid: RulePack = {
  pack: 'cn-pyramid',
  title: {
    en: 'Pyramid selling (China)',
    zh: '传销（中国）',
  },
  text: {
    en: 'Regulation on the Prohibition of Pyramid Selling (State Council Order 444)',
    zh: '《禁止传销条例》（国务院令第444号）',
  },
  date: '2005',
  asOf: '2026-11-24',
  rules: [
    {
      id: 'art-7-1',
      title: {
        en: 'Reward by the number of people recruited',
        zh: '按发展人数计酬',
      },
      text: {
        en: 'Rewards are paid by the number of people recruited, directly or indirectly.',
        zh: '以直接或间接发展的人员数量为依据给付报酬。',
      },
      source: {
        en: 'art. 7(1)',
        zh: '第七条第（一）项',
      },
      verified: true,
      applies: 'referral',
      test: {
        kind: 'heads-not-paid',
      },
      at: 'scheme.referral.headBonus',
      remedy: {
        en: 'Pay nothing for a person who joins.',
        zh: '不为发展人员本身支付任何报酬。',
      },
    },
    {
      id: 'art-7-2',
      title: {
        en: 'A fee or a purchase to join',
        zh: '入门费或变相入门费',
      },
      text: {
        en: 'A fee, or a purchase as a disguised fee, is asked to join or to earn the right to recruit.',
        zh: '要求缴纳费用，或以认购商品等方式变相缴纳费用，取得加入或发展他人的资格。',
      },
      source: {
        en: 'art. 7(2)',
        zh: '第七条第（二）项',
      },
      verified: true,
      applies: 'referral',
      test: {
        kind: 'free-to-join',
      },
      at: 'scheme.referral.signUpFee',
      remedy: {
        en: 'Let anyone refer others without a fee and without a purchase, and say so: `facts.purchaseToJoin: false`.',
        zh: '允许任何人免费且无须消费即可推荐他人，并注明`facts.purchaseToJoin: false`。',
      },
    },
    {
      id: 'art-7-3',
      title: {
        en: 'Reward on the sales of one’s downline (team pay)',
        zh: '团队计酬',
      },
      text: {
        en: 'Rewards are paid on the sales of one’s downline; there is no least number of levels or heads.',
        zh: '以下线的销售业绩为依据给付报酬；不设层级或人数下限。',
      },
      source: {
        en: 'art. 7(3)',
        zh: '第七条第（三）项',
      },
      verified: true,
      applies: 'referral',
      test: {
        kind: 'levels-at-most',
        most: 0,
      },
      at: 'scheme.referral.rates',
      remedy: {
        en: 'Pay no share of what recruits spend: leave `scheme.referral` out.',
        zh: '不按下线消费支付奖励：删去`scheme.referral`。',
      },
    },
    {
      id: 'art-24',
      title: {
        en: 'Fines',
        zh: '行政处罚',
      },
      text: {
        en: 'An organiser is fined 500,000 to 2 million, an introducer 100,000 to 500,000, a participant up to 2,000.',
        zh: '组织者罚款50万至200万元，介绍者10万至50万元，参加者2000元以下。',
      },
      source: {
        en: 'art. 24',
        zh: '第二十四条',
      },
      verified: true,
      test: {
        kind: 'other-rules',
        rules: ['art-7-1', 'art-7-2', 'art-7-3'],
      },
      at: 'scheme.referral',
      remedy: {
        en: 'Put right what it follows from; fines are 500,000 to 2 million for an organiser, 100,000 to 500,000 for an introducer, up to 2,000 for a participant.',
        zh: '纠正所依据的违反；组织者罚款50万至200万元，介绍者10万至50万元，参加者2000元以下。',
      },
    },
    {
      id: 'cl-224-1',
      title: {
        en: 'Prosecution from 30 people and 3 levels',
        zh: '三十人三层级立案',
      },
      text: {
        en: 'Prosecution starts from 30 people and 3 levels; the organiser and the own level count.',
        zh: '达三十人以上且三级以上的应予立案追诉；组织者本人及本级计入。',
      },
      origin: {
        en: 'Criminal Law art. 224-1 with the joint opinion 2013-37',
        zh: '刑法第二百二十四条之一及公通字〔2013〕37号意见',
      },
      source: {
        en: 'on prosecution',
        zh: '立案追诉',
      },
      date: '2013',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'chain',
        people: 30,
        levels: 3,
      },
      at: 'scheme.referral.rates',
      remedy: {
        en: 'Pay on one level at most.',
        zh: '计酬不超过一级。',
      },
    },
    {
      id: 'cl-224-1-serious',
      title: {
        en: 'Serious from 120 people or 2.5 million',
        zh: '情节严重',
      },
      text: {
        en: 'A chain of 3 levels is serious from 120 people, or from 2.5 million taken in.',
        zh: '三级以上且达120人，或收取资金250万元以上的，属情节严重。',
      },
      origin: {
        en: 'Criminal Law art. 224-1 with the joint opinion 2013-37',
        zh: '刑法第二百二十四条之一及公通字〔2013〕37号意见',
      },
      source: {
        en: 'on prosecution',
        zh: '立案追诉',
      },
      date: '2013',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'chain',
        people: 120,
        levels: 3,
        money: 2500000,
      },
      at: 'scheme.referral.rates',
      remedy: {
        en: 'Pay on one level at most.',
        zh: '计酬不超过一级。',
      },
    },
    {
      id: 'opinion-5',
      title: {
        en: 'Team pay on real sales',
        zh: '以销售商品为目的的团队计酬',
      },
      text: {
        en: 'Team pay on real sales only is no crime; team pay in form only is.',
        zh: '以真实销售为目的的单纯团队计酬不作为犯罪；形式上团队计酬、实质以发展人员计酬的构成犯罪。',
      },
      origin: {
        en: 'Joint opinion 2013-37',
        zh: '公通字〔2013〕37号意见',
      },
      source: {
        en: 'item 5',
        zh: '第五条',
      },
      date: '2013',
      verified: true,
      applies: 'referral',
      test: {
        kind: 'real-sales',
        fakesAtMost: 0.5,
      },
      at: 'facts.realSales',
      remedy: {
        en: 'Show that rewards come from sales of real goods to those who use them; fakes up to half of turnover is our line.',
        zh: '证明奖励来自向实际使用者销售真实商品；虚假消费占一半为本工具设定的界线。',
      },
    },
  ],
};
