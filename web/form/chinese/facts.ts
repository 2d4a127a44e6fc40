/** What the fields of the facts say of themselves, in Chinese, by the English of the schema. */
export const factsInChinese: Readonly<Record<string, string>> = {
  'What no simulation can tell, for the rules that ask for it; what is left out stays open.':
    '模拟无法得知、而规则需要的事实；未填写则存疑。',
  'Whether the operator has a permit to take money from the public.': '经营者是否有向公众吸收资金的许可。',
  'Whether the promise is made in public: advertising, meetings, the press, the web.':
    '承诺是否公开作出：广告、会议、报刊、网络。',
  'Whether anyone may take part.': '是否任何人都可参与。',
  'Whether the operator was punished for taking money from the public before.':
    '经营者此前是否因吸收公众资金受过处罚。',
  'Whether every transaction is recorded: goods, amount, member, account, contact.':
    '每笔交易是否留有记录：商品、金额、会员、账户、联系方式。',
  'Whether the trade and industry authorities’ rules for the sector are kept.': '是否遵守工商主管机关的行业规定。',
  'Whether the operator opens a physical store of its own within the first business year.':
    '经营者是否在第一个营业年度内开设自营实体店。',
  'Whether member and merchant bear half each of a marked-up price when rebates stop.':
    '返利停止时，加价部分是否由会员和商家各承担一半。',
  'Whether one must buy something to join or to earn rewards for recruiting.': '加入或获得发展奖励是否须购买商品。',
  'Whether rewards on a downline’s sales come from sales of real goods to those who use them.':
    '下线业绩的奖励是否来自向真实使用者销售真实商品。',
  'Whether the operator sells directly through sellers who are paid for it.': '经营者是否通过获得报酬的推销员直销。',
  'Whether the safeguards against recruiting pay are shown to work in practice.': '防止拉人头的措施是否被证明有效。',
  'Whether 70 % must be sold before a reorder, and that is enforced.': '是否须售出70%才可再订货，且得到执行。',
  'Whether a seller must show retail customers, and that is enforced.': '推销员是否须证明有零售顾客，且得到执行。',
  'Whether unsold goods are bought back, and that is enforced.': '未售商品是否可回购，且得到执行。',
  'Share of a participant’s revenue that comes from people outside the plan.': '参与者收入中来自方案之外人员的比例。',
  'Share of all rewards that comes from retail sales.': '全部奖励中来自零售的比例。',
  'Share of all rewards that comes from participants’ own use.': '全部奖励中来自参与者自用的比例。',
  'Share of net sales that goes to those who really use the goods.': '净销售额中售给真实使用者的比例。',
  'A prepaid card or stored value that the operator sells.': '经营者出售的预付卡或储值。',
  'Whether the card is in its holder’s name.': '卡是否记名。',
  'Most that one card may hold.': '单张卡的限额。',
  'How long a card is good.': '卡的有效期。',
  'How long a card is good; `never` for one that does not expire.': '卡的有效期；不过期填`never`。',
  'Purchases of cards from this amount on need the buyer’s real name.': '购卡达到此金额须实名。',
  'Kind of issuer: one large company, a group, or a brand.': '发卡主体：大型企业、集团或品牌。',
  'Prepaid balance as a share of last year’s revenue.': '预收余额占上年营业收入的比例。',
  'Share of last quarter’s prepaid balance that lies in escrow.': '上季度预收余额中存管的比例。',
  'Share of the prepaid money that is held as a reserve.': '预收资金中作为准备金的比例。',
  'Whether prepaid money is used for the main business only.': '预收资金是否仅用于主营业务。',
  'Whether the card pays at merchants that do not belong together.': '卡是否可在无隶属关系的商家之间使用。',
  'Whether the issuer has a payment licence.': '发卡主体是否有支付牌照。',
  'Where the verdict and the rules draw their lines.': '结论与规则的判定界线。',
  'The chance of failure is read after so many years of 365 days.': '在多少年（每年365天）之后读取失败概率。',
  'A chance of failure over this is “unsustainable”.': '失败概率高于此值为“不可持续”。',
  'A median recovery under this is “unsustainable”.': '返还中位数低于此值为“不可持续”。',
  'A chance of failure over this is “fragile”.': '失败概率高于此值为“脆弱”。',
  '“Pyramid” where more than this of all that members are paid is for bringing members.':
    '会员所得中发展会员部分高于此比例为“金字塔”。',
  '“Pyramid” where someone is paid for 3 levels and 30 people in more of the runs than this.':
    '有人的计酬下线达3级、30人的模拟比例高于此值为“金字塔”。',
  'A rule that depends on the run is breached when more of the runs than this breach it.':
    '取决于模拟的规则：违反的模拟比例高于此值即为违规。',
  'Analyst: share of the promise that its own fee does not cover, from here on red.':
    '分析：承诺中自身服务费不能覆盖的比例，由此起为红色。',
  'Analyst: the same, from here on the zone of proven cases.': '分析：同上，由此起进入已证实案例的区间。',
  'Analyst: fake share of turnover over this is amber.': '分析：虚假占营业额高于此值为黄色。',
  'Analyst: fake share of turnover over this is red.': '分析：虚假占营业额高于此值为红色。',
  'Analyst: cover of the next 30 days under this is amber.': '分析：未来30天的覆盖低于此值为黄色。',
  'Analyst: cover of the next 30 days under this is red.': '分析：未来30天的覆盖低于此值为红色。',
  'Analyst: share of members who lose over this is red.': '分析：受损会员比例高于此值为红色。',
};
