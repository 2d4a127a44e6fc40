// Made from proposal-2012.yaml by `npm run packs`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const proposal2012: RulePack = {
  pack: 'proposal-2012',
  title: {
    en: 'Seven proposals for rebate sites',
    zh: '返利网站七条建议',
  },
  text: {
    en: 'The seven proposals of the source article',
    zh: '来源文章的七条建议',
  },
  date: '2012',
  asOf: '2026-11-24',
  rules: [
    {
      id: 'capital',
      title: {
        en: 'Paid-in capital',
        zh: '实缴资本',
      },
      text: {
        en: 'The operator has paid in 10 million of its own.',
        zh: '经营者实缴资本不低于1000万元。',
      },
      source: {
        en: 'proposal 1',
        zh: '第1条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'capital-at-least',
        least: 10000000,
      },
      at: 'operator.capital',
      remedy: {
        en: 'Pay in capital up to the line before the first purchase.',
        zh: '在首笔消费前补足实缴资本。',
      },
    },
    {
      id: 'deposit',
      title: {
        en: 'Deposit in a bank’s special account',
        zh: '银行专户保证金',
      },
      text: {
        en: 'A deposit of 5 million at least, adjusted every month to 15 % of last month’s service fees, 100 million at most; it pays members when rebates stop.',
        zh: '保证金不低于500万元，每月按上月服务费的15 %调整，最高1亿元；返利停止时用于赔付会员。',
      },
      source: {
        en: 'proposal 2',
        zh: '第2条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'deposit-kept',
        floor: 5000000,
        cap: 100000000,
        share: 0.15,
        of: 'fees',
      },
      at: 'safeguards.deposit',
      remedy: {
        en: 'Lay the deposit down: `safeguards.deposit: {floor: 500万, cap: 1亿, share: 15%}`.',
        zh: '缴存保证金：`safeguards.deposit: {floor: 500万, cap: 1亿, share: 15%}`。',
      },
    },
    {
      id: 'records',
      title: {
        en: 'Every transaction recorded',
        zh: '每笔交易备案',
      },
      text: {
        en: 'Goods, amount, member, account and contact of every transaction are recorded.',
        zh: '每笔交易记录商品、金额、会员、账户与联系方式。',
      },
      source: {
        en: 'proposal 3',
        zh: '第3条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'fact-is',
        fact: 'recorded',
        wanted: true,
      },
      at: 'facts.recorded',
      remedy: {
        en: 'Record goods, amount, member, account and contact of each transaction.',
        zh: '逐笔记录商品、金额、会员、账户与联系方式。',
      },
    },
    {
      id: 'invoices',
      title: {
        en: 'Invoices of large purchases',
        zh: '大额消费发票',
      },
      text: {
        en: 'Single purchases of 1,000 and more come with a copy of the invoice.',
        zh: '单笔1000元以上的消费须附发票复印件。',
      },
      source: {
        en: 'proposal 3',
        zh: '第3条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'invoice-from',
        most: 1000,
      },
      at: 'safeguards.invoiceFrom',
      remedy: {
        en: 'Ask for invoices: `safeguards.invoiceFrom: 1000`.',
        zh: '要求提交发票：`safeguards.invoiceFrom: 1000`。',
      },
    },
    {
      id: 'one-level',
      title: {
        en: 'One level of referral',
        zh: '只许一级推荐',
      },
      text: {
        en: 'Rewards for referral are paid on one level only.',
        zh: '推荐奖励只限一级。',
      },
      source: {
        en: 'proposal 4',
        zh: '第4条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'levels-at-most',
        most: 1,
      },
      at: 'scheme.referral.rates',
      remedy: {
        en: 'Pay the direct referrer alone: one rate in `scheme.referral.rates`.',
        zh: '只奖励直接推荐人：`scheme.referral.rates`仅保留一项。',
      },
    },
    {
      id: 'own-store',
      title: {
        en: 'A physical store',
        zh: '自有实体店',
      },
      text: {
        en: 'The operator opens a physical store of its own within the first business year.',
        zh: '经营者在开业第一年内设立自有实体店。',
      },
      source: {
        en: 'proposal 5',
        zh: '第5条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'own-store',
        days: 365,
      },
      at: 'safeguards.store',
      remedy: {
        en: 'Open a store of one’s own within a year.',
        zh: '一年内设立自有实体店。',
      },
    },
    {
      id: 'fake-purchases',
      title: {
        en: 'Sanctions for fake purchases',
        zh: '虚假消费的处罚',
      },
      text: {
        en: 'A fake purchase loses the right to rebates and the money is claimed back; from 10,000 on it is treated as an offence.',
        zh: '虚假消费取消返利资格并追回款项；1万元以上按违法处理。',
      },
      source: {
        en: 'proposal 6',
        zh: '第6条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'fake-sanctions',
        from: 10000,
      },
      at: 'safeguards.clawBack',
      remedy: {
        en: 'Claim rebates on fakes back in full and punish them from 10,000 on.',
        zh: '全额追回虚假消费的返利，并自1万元起予以处罚。',
      },
    },
    {
      id: 'markup-halved',
      title: {
        en: 'Excess of marked-up prices halved',
        zh: '加价部分各担一半',
      },
      text: {
        en: 'When rebates stop, member and merchant bear half each of what was paid above the price.',
        zh: '返利停止时，加价部分由会员与商家各承担一半。',
      },
      source: {
        en: 'proposal 6',
        zh: '第6条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'excess-halved',
      },
      at: 'facts.halvesExcess',
      remedy: {
        en: 'Agree in the contracts with members and merchants that each bears half.',
        zh: '在会员与商家合同中约定各承担一半。',
      },
    },
    {
      id: 'pyramid-by-law',
      title: {
        en: 'Pyramid selling is dealt with by law',
        zh: '传销依法处理',
      },
      text: {
        en: 'A chain of 30 people on 3 levels, the organiser’s own counted, is a case for the law.',
        zh: '含组织者本级在内达30人、3级的，依法处理。',
      },
      source: {
        en: 'proposal 6',
        zh: '第6条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'chain',
        people: 30,
        levels: 3,
      },
      at: 'scheme.referral.rates',
      remedy: {
        en: 'Pay no reward beyond the direct referrer.',
        zh: '不向直接推荐人以上支付奖励。',
      },
    },
    {
      id: 'report-reward',
      title: {
        en: 'Reward for reports',
        zh: '举报奖励',
      },
      text: {
        en: 'Who reports a fake is rewarded.',
        zh: '举报虚假消费者给予奖励。',
      },
      source: {
        en: 'proposal 6',
        zh: '第6条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'reports-rewarded',
      },
      at: 'safeguards.reportReward',
      remedy: {
        en: 'Set a reward: `safeguards.reportReward`.',
        zh: '设立奖励：`safeguards.reportReward`。',
      },
    },
    {
      id: 'supervision',
      title: {
        en: 'Bank supervision of money',
        zh: '银行资金监管',
      },
      text: {
        en: 'A bank supervises movements of money.',
        zh: '资金往来由银行监管。',
      },
      source: {
        en: 'proposal 7',
        zh: '第7条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'supervised',
      },
      at: 'safeguards.supervised',
      remedy: {
        en: 'Put all of cash and pool under supervision: `safeguards.supervised: 100%`.',
        zh: '将现金与资金池全部纳入监管：`safeguards.supervised: 100%`。',
      },
    },
    {
      id: 'sector-rules',
      title: {
        en: 'Sector rules',
        zh: '行业规则',
      },
      text: {
        en: 'The trade and industry authorities’ rules for the sector are kept.',
        zh: '遵守商务与工商主管部门的行业规则。',
      },
      source: {
        en: 'proposal 7',
        zh: '第7条',
      },
      verified: true,
      applies: 'promise',
      test: {
        kind: 'fact-is',
        fact: 'sectorRules',
        wanted: true,
      },
      at: 'facts.sectorRules',
      remedy: {
        en: 'Ask the trade and industry authorities which rules are in force.',
        zh: '向商务与市场监管部门查询现行规则。',
      },
    },
  ],
};
