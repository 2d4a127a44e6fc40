// Made from cn-prepaid.yaml by `npm run packs`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const cnPrepaid: RulePack = {
  pack: 'cn-prepaid',
  title: {
    en: 'Prepaid cards (China)',
    zh: '单用途预付卡（中国）',
  },
  text: {
    en: 'MOFCOM Order 9 of 2012 on single-purpose prepaid cards',
    zh: '商务部令2012年第9号（单用途商业预付卡）',
  },
  date: '2012',
  asOf: '2026-11-24',
  rules: [
    {
      id: 'named-limit',
      title: {
        en: 'Limit of a named card',
        zh: '记名卡限额',
      },
      text: {
        en: 'A named card holds 5,000 at most.',
        zh: '单张记名卡不超过5000元。',
      },
      source: {
        en: 'on limits',
        zh: '限额',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'card-limit',
        named: true,
        most: 5000,
      },
      at: 'facts.card',
      remedy: {
        en: 'Lower the limit of the card.',
        zh: '降低单卡限额。',
      },
    },
    {
      id: 'unnamed-limit',
      title: {
        en: 'Limit of an unnamed card',
        zh: '不记名卡限额',
      },
      text: {
        en: 'An unnamed card holds 1,000 at most.',
        zh: '单张不记名卡不超过1000元。',
      },
      source: {
        en: 'on limits',
        zh: '限额',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'card-limit',
        named: false,
        most: 1000,
      },
      at: 'facts.card',
      remedy: {
        en: 'Lower the limit of the card.',
        zh: '降低单卡限额。',
      },
    },
    {
      id: 'named-validity',
      title: {
        en: 'Named cards do not expire',
        zh: '记名卡不设有效期',
      },
      text: {
        en: 'A named card does not expire.',
        zh: '记名卡不得设有效期。',
      },
      source: {
        en: 'on validity',
        zh: '有效期',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'card-validity',
        named: true,
      },
      at: 'facts.card',
      remedy: {
        en: 'Let named cards be good for ever.',
        zh: '取消记名卡有效期。',
      },
    },
    {
      id: 'unnamed-validity',
      title: {
        en: 'Unnamed cards are good for 3 years',
        zh: '不记名卡有效期三年',
      },
      text: {
        en: 'An unnamed card is good for 3 years at least.',
        zh: '不记名卡有效期不少于3年。',
      },
      source: {
        en: 'on validity',
        zh: '有效期',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'card-validity',
        named: false,
        days: 1095,
      },
      at: 'facts.card',
      remedy: {
        en: 'Let unnamed cards be good for 3 years or more.',
        zh: '将不记名卡有效期延长至3年以上。',
      },
    },
    {
      id: 'real-name',
      title: {
        en: 'Real name of large buyers',
        zh: '大额购卡实名',
      },
      text: {
        en: 'Who buys cards for 10,000 or more gives the real name.',
        zh: '一次购卡1万元以上须实名登记。',
      },
      source: {
        en: 'on real names',
        zh: '实名登记',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'fact-within',
        fact: 'card.realNameFrom',
        unit: 'money',
        most: 10000,
      },
      at: 'facts.card',
      remedy: {
        en: 'Ask for the real name from 10,000 on.',
        zh: '购卡1万元起实名登记。',
      },
    },
    {
      id: 'balance',
      title: {
        en: 'Prepaid balance',
        zh: '预收资金余额',
      },
      text: {
        en: 'In retail, hotels and catering the prepaid balance is 40 % of last year’s revenue at most.',
        zh: '零售、住宿和餐饮业预收资金余额不超过上年度营业收入的40 %。',
      },
      source: {
        en: 'on the prepaid balance',
        zh: '预收资金余额',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'fact-within',
        fact: 'card.balance',
        unit: 'share',
        most: 0.4,
      },
      at: 'facts.card',
      remedy: {
        en: 'Sell fewer cards until the balance is under the line.',
        zh: '减少售卡直至余额低于界线。',
      },
    },
    {
      id: 'escrow',
      title: {
        en: 'Escrow',
        zh: '资金存管',
      },
      text: {
        en: 'Of last quarter’s balance a large issuer keeps 20 % in escrow, a group 30 %, a brand 40 %.',
        zh: '存管比例不低于上季度末余额的20 %（规模发卡企业）、30 %（集团）、40 %（品牌）。',
      },
      source: {
        en: 'on escrow',
        zh: '资金存管',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'card-escrow',
        large: 0.2,
        group: 0.3,
        brand: 0.4,
      },
      at: 'facts.card',
      remedy: {
        en: 'Bring the escrow up to the line.',
        zh: '补足存管资金。',
      },
    },
    {
      id: 'main-business',
      title: {
        en: 'Money for the main business only',
        zh: '仅用于主营业务',
      },
      text: {
        en: 'Prepaid money is used for the main business only.',
        zh: '预收资金只能用于主营业务。',
      },
      source: {
        en: 'on the use of money',
        zh: '资金用途',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'fact-is',
        fact: 'card.mainBusinessOnly',
        wanted: true,
      },
      at: 'facts.card',
      remedy: {
        en: 'Use prepaid money for the main business only.',
        zh: '预收资金仅用于主营业务。',
      },
    },
    {
      id: 'payment-licence',
      title: {
        en: 'Cards across unrelated merchants',
        zh: '跨商户预付卡',
      },
      text: {
        en: 'A card that pays at unrelated merchants needs a payment licence and a reserve of 100 %.',
        zh: '可跨法人商户使用的预付卡须取得支付业务许可并缴存100 %备付金。',
      },
      source: {
        en: 'on use across merchants',
        zh: '跨商户使用',
      },
      verified: true,
      applies: 'card',
      test: {
        kind: 'card-licence',
        reserve: 1,
      },
      at: 'facts.card',
      remedy: {
        en: 'Get a payment licence and hold the full reserve, or let the card pay at one’s own shops only.',
        zh: '取得支付业务许可并足额缴存备付金，或限于本企业使用。',
      },
    },
  ],
};
