// Made from cn-fundraising.yaml by `npm run packs`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const cnFundraising: RulePack = {
  pack: 'cn-fundraising',
  title: {
    en: 'Illegal fundraising (China)',
    zh: '非法集资（中国）',
  },
  text: {
    en: 'Supreme People’s Court interpretation 2010-18 as amended by 2022-5',
    zh: '法释〔2010〕18号，经法释〔2022〕5号修正',
  },
  date: '2022',
  asOf: '2026-11-24',
  rules: [
    {
      id: 'four-elements',
      title: {
        en: 'Four elements',
        zh: '四个要件',
      },
      text: {
        en: 'No permit; publicity; a promise of return in money, goods or shares; an unspecified public.',
        zh: '未经许可；公开宣传；承诺以货币、实物、股权等给付回报；面向社会不特定对象。',
      },
      source: {
        en: 'four elements',
        zh: '四个要件',
      },
      verified: true,
      test: {
        kind: 'fundraising-elements',
      },
      at: 'facts',
      remedy: {
        en: 'Have a permit, or promise nothing for later.',
        zh: '取得许可，或不作未来给付的承诺。',
      },
    },
    {
      id: 'art-3',
      title: {
        en: 'From 1 million, 150 people or a loss of 500,000',
        zh: '100万元、150人或损失50万元',
      },
      text: {
        en: 'Prosecution starts from 1 million taken in, 150 people, or a direct loss of 500,000; with a record from half the money.',
        zh: '吸收100万元以上、150人以上或造成直接损失50万元以上的追究刑事责任；有前科的金额减半。',
      },
      source: {
        en: 'art. 3',
        zh: '第三条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'raised',
        money: 1000000,
        people: 150,
        loss: 500000,
        halfWithRecord: true,
      },
      at: 'market',
      remedy: {
        en: 'Take in no money against a promise without a permit.',
        zh: '未经许可不得以承诺回报吸收资金。',
      },
    },
    {
      id: 'art-4',
      title: {
        en: 'From 5 million, 500 people or a loss of 2.5 million',
        zh: '500万元、500人或损失250万元',
      },
      text: {
        en: 'Large from 5 million, 500 people, or a loss of 2.5 million.',
        zh: '500万元以上、500人以上或损失250万元以上的，属数额巨大。',
      },
      source: {
        en: 'art. 4',
        zh: '第四条',
      },
      verified: false,
      applies: 'promise',
      test: {
        kind: 'raised',
        money: 5000000,
        people: 500,
        loss: 2500000,
      },
      at: 'market',
      remedy: {
        en: 'Take in no money against a promise without a permit.',
        zh: '未经许可不得以承诺回报吸收资金。',
      },
    },
    {
      id: 'art-5',
      title: {
        en: 'From 50 million, 5,000 people or a loss of 25 million',
        zh: '5000万元、5000人或损失2500万元',
      },
      text: {
        en: 'Especially large from 50 million, 5,000 people, or a loss of 25 million.',
        zh: '5000万元以上、5000人以上或损失2500万元以上的，属数额特别巨大。',
      },
      source: {
        en: 'art. 5',
        zh: '第五条',
      },
      verified: false,
      applies: 'promise',
      test: {
        kind: 'raised',
        money: 50000000,
        people: 5000,
        loss: 25000000,
      },
      at: 'market',
      remedy: {
        en: 'Take in no money against a promise without a permit.',
        zh: '未经许可不得以承诺回报吸收资金。',
      },
    },
    {
      id: 'counting',
      title: {
        en: 'The gross sum counts',
        zh: '按总额计算',
      },
      text: {
        en: 'Sums are counted gross; what was repaid only mitigates.',
        zh: '数额按全额计算；已归还部分仅作从轻情节。',
      },
      source: {
        en: 'on counting',
        zh: '数额计算',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'gross-counts',
        money: 1000000,
      },
      at: 'scheme.fee',
      remedy: {
        en: 'Do not reckon on repayments to bring the sum under a line.',
        zh: '不要指望以返还冲减数额。',
      },
    },
    {
      id: 'warning-full-return',
      title: {
        en: 'Red flag: high or full return',
        zh: '风险提示：高额或全额返还',
      },
      text: {
        en: 'A high or full return on purchases is promised.',
        zh: '承诺消费高额或全额返还。',
      },
      origin: {
        en: 'Warning of six ministries on rebates for purchases',
        zh: '六部门关于“消费返利”的风险提示',
      },
      source: {
        en: 'red flags',
        zh: '风险提示',
      },
      date: '2018',
      verified: true,
      applies: 'promise',
      test: {
        kind: 'promised-return',
        high: 0.5,
      },
      at: 'scheme.cap',
      remedy: {
        en: 'Promise less: no more than a purchase’s own fee covers.',
        zh: '降低承诺：不超过服务费即可自行覆盖。',
      },
    },
    {
      id: 'warning-held-pool',
      title: {
        en: 'Red flag: a pool that the platform holds',
        zh: '风险提示：平台自设资金池',
      },
      text: {
        en: 'Money for rebates lies in a pool that the platform holds.',
        zh: '返利资金沉淀于平台掌握的资金池。',
      },
      origin: {
        en: 'Warning of six ministries on rebates for purchases',
        zh: '六部门关于“消费返利”的风险提示',
      },
      source: {
        en: 'red flags',
        zh: '风险提示',
      },
      date: '2018',
      verified: true,
      applies: 'promise',
      test: {
        kind: 'held-pool',
      },
      at: 'safeguards.supervised',
      remedy: {
        en: 'Put cash and pool under a bank’s supervision: `safeguards.supervised: 100%`.',
        zh: '将现金与资金池交由银行监管：`safeguards.supervised: 100%`。',
      },
    },
    {
      id: 'warning-fake-trades',
      title: {
        en: 'Red flag: fake trades',
        zh: '风险提示：虚假交易',
      },
      text: {
        en: 'Trades are faked, and the commission alone is paid.',
        zh: '虚构交易，仅支付佣金。',
      },
      origin: {
        en: 'Warning of six ministries on rebates for purchases',
        zh: '六部门关于“消费返利”的风险提示',
      },
      source: {
        en: 'red flags',
        zh: '风险提示',
      },
      date: '2018',
      verified: true,
      applies: 'promise',
      test: {
        kind: 'fake-trades',
      },
      at: 'scheme.fee',
      remedy: {
        en: 'Promise no more than the fee; check purchases; claim rebates on fakes back.',
        zh: '承诺不超过服务费；核查消费；追回虚假消费的返利。',
      },
    },
    {
      id: 'warning-entry-fee',
      title: {
        en: 'Red flag: entry fee with pay by the head',
        zh: '风险提示：入门费与人头费',
      },
      text: {
        en: 'An entry fee is taken and recruiting is paid by the head.',
        zh: '收取入门费并按人头计酬。',
      },
      origin: {
        en: 'Warning of six ministries on rebates for purchases',
        zh: '六部门关于“消费返利”的风险提示',
      },
      source: {
        en: 'red flags',
        zh: '风险提示',
      },
      date: '2018',
      verified: true,
      test: {
        kind: 'pay-to-recruit',
      },
      at: 'scheme.referral',
      remedy: {
        en: 'Take no fee to join and pay nothing by the head.',
        zh: '不收取入门费，不按人头计酬。',
      },
    },
  ],
};
