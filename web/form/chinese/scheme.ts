/** What the fields of the scheme say of themselves, in Chinese, by the English of the schema. */
export const schemeInChinese: Readonly<Record<string, string>> = {
  'The promise: who pays what, who is owed what.': '承诺：谁付多少、谁应得多少。',
  'Service fee f, a share of each sale.': '服务费f，占每笔销售额的比例。',
  'Share s of the fee that goes to the pool.': '服务费中进入资金池的比例s。',
  'Claim per unit of spending: 1 is “up to 100 %”.': '每单位消费的返还权益：1即“最高返还100%”。',
  'Only whole units of spending give a claim.': '只有满一个单位的消费才产生权益。',
  'Whole units of this size; each member’s remainder is carried.': '以此大小为整单位；会员的余数结转。',
  'Size of a unit.': '一个单位的大小。',
  'Whether a member’s remainder counts for the next purchase.': '会员的余数是否计入下一笔消费。',
  'Most that a unit of claim gets a day; without it the whole pool goes out.':
    '每单位权益每天至多得到多少；不填则资金池全部发放。',
  'Share θ of the pool’s balance paid out a day.': '每天发放资金池余额的比例θ。',
  'Lowers the share on days with a weak inflow.': '流入较少的日子降低发放比例。',
  'The breaker acts when θ·B exceeds this multiple of the day’s inflow to the pool.':
    '当θ·B超过当天流入的此倍数时触发熔断。',
  'Share used that day instead of θ.': '当天代替θ使用的比例。',
  'Days D until a claim is full: 1/D a day.': '权益返满所需天数D：每天1/D。',
  'Share ρ of what remains, owed a day.': '每天应付剩余部分的比例ρ。',
  'Ages in rising order; the shares may not add up to more than 1.': '天龄从小到大；各比例之和不得超过1。',
  'Age of the claim, in days, at which the share is owed.': '权益到达多少天时应付该比例。',
  'Share of the claim’s amount.': '占权益金额的比例。',
  'Days of turnover that are added up, today included.': '累计营业额的天数（含当天）。',
  'Rise of that sum since the stage began which starts the next: 0.2 is +20 %.':
    '该合计较本阶段开始时上升多少即进入下一阶段：0.2为+20%。',
  'Days after which the next stage starts in any case; without it never.': '无论如何多少天后进入下一阶段；不填则不会。',
  'What a claim is owed at its first, second, … move; together at most 1.':
    '权益在第一次、第二次……推进时应付的比例；合计至多为1。',
  'What is left after the last share: owed at once (full) or lost (lapse).':
    '最后一期之后的剩余：立即应付（full）或作废（lapse）。',
  'Share c of the purchase.': '占消费额的比例c。',
  'Rules with the day each begins, in rising order.': '各规则及其生效日，从早到晚。',
  'First day of this rule; the first entry starts on day 0.': '本规则的第一天；第一条从第0天开始。',
  'When what is owed exceeds the money: the scheme fails, or the money is shared.':
    '应付超过现有资金时：方案失败，或按现有资金分摊。',
  'Rewards for recruiting.': '发展会员的奖励。',
  'One rate a level, nearest first; the aggregate engine pays their sum on all turnover.':
    '每级一个比率，最近的在前；总量计算按其合计对全部营业额支付。',
  'What a member pays for joining; it goes to the operator’s cash.': '会员加入时支付的费用，进入经营者现金。',
  'What who brings a member is paid for it.': '发展一名会员所得的奖励。',
  'Points for each unit of money spent.': '每消费一个货币单位得多少积分。',
  'What a point buys; 1 with `rate: 1%` are points as money.': '一个积分能抵多少钱；配合`rate: 1%`取1即积分当钱用。',
  'Share ρ of points that can be redeemed which is redeemed each day.': '可兑换积分中每天被兑换的比例ρ。',
  'Days E on which a point can be redeemed.': '积分可兑换的天数E。',
  'Days before a point can be redeemed for the first time.': '首次可兑换之前的天数。',
  'More points for better members; without it the rate is the same for all.': '等级越高积分越多；不填则一视同仁。',
  'What the tier is called.': '等级名称。',
  'Share of all sales that members of this tier buy.': '该等级会员占全部销售的比例。',
  'Points for this tier, as a multiple of `rate`.': '该等级的积分，为`rate`的倍数。',
  'Periods in which purchases bring more points, twice as many unless `factor` says otherwise.':
    '积分更多的时段，除非`factor`另行规定，否则加倍。',
  'Factor on these days.': '这些日子的倍数。',
  'Points for joining.': '注册所得积分。',
  'Points for each member once a year.': '每位会员每年一次的积分。',
  'What the merchant earns on a sale before rewards, a share of the sale.': '发放奖励之前商家每笔销售的毛利率。',
  'What a reward worth 1 costs the merchant: goods given away cost less than their price.':
    '价值1的奖励对商家的成本：赠品成本低于售价。',
  'Discount rate d a year in the value of a customer.': '客户价值的年折现率d。',
  'Share of the purchase that comes back.': '返还占消费额的比例。',
  'Share of purchases for which it is claimed; the rest is never owed.': '实际申领的消费比例；其余永不支付。',
  'Days from the purchase to the payment; 0 is at once.': '从消费到付款的天数；0为立即。',
  'What is taken off the price: 10 % is 九折.': '价格减少的比例：10%即九折。',
  'The only days on which it is given, for limited-time sales; without it every day.':
    '仅在这些日子给予（限时销售）；不填则每天。',
  'Spent in one purchase for a coupon; twice as much brings two.': '单笔满此金额得一张券；两倍得两张。',
  'What a coupon is worth.': '一张券的面值。',
  'Share ρ of valid coupons that is redeemed each day.': '有效券中每天被使用的比例ρ。',
  'Days E on which a coupon is valid, from the day after the purchase on.': '券的有效天数E，自消费次日起。',
  'Spent in one purchase for a gift; twice as much brings two.': '单笔满此金额得一份赠品；两倍得两份。',
  'What a gift or prize is worth.': '赠品或奖品的价值。',
  'Chance to win it; below 1 it is a lottery, and who wins is drawn.': '中奖概率；小于1即为抽奖，随机决定中奖者。',
  'Share of gifts that are taken.': '赠品被领取的比例。',
  'Days of a period, a quarter or a year; one that the run does not end brings nothing.':
    '一个周期的天数，如一季或一年；模拟结束时未满的周期没有返利。',
  'The steps, rising.': '各阶梯，从低到高。',
  'What a buyer must have bought in the period.': '买家在周期内须达到的购买额。',
  'Rebate from there on.': '由此起的返利比率。',
  'The rate of the highest step on all that was bought, or each rate only on what lies above its step.':
    '按所达最高阶梯的比率计算全部购买额，或各比率只计其阶梯以上的部分。',
  'Equal buyers who share the sales.': '平分销售额的同等买家数。',
  'Classes of customers, such as dealers and households, in place of `buyers`.':
    '客户类别，如经销商与家庭，代替`buyers`。',
  'What the class is called.': '类别名称。',
  'Share of all sales that this class buys.': '该类别占全部销售的比例。',
  'Its own steps; without them those of the scheme.': '自己的阶梯；不填则用方案的阶梯。',
  'What it is called.': '名称。',
  'What must have been bought in the window; 0 for the first level, in which all begin.':
    '窗口期内须达到的购买；第一级为0，所有人从此开始。',
  'Share of a purchase that members of this level are given.': '该等级会员获得的消费额比例。',
  'What else they are given a year, such as free maintenance; it costs `rewardCost` of that.':
    '每年另外给予的权益，如免费保养；成本为其`rewardCost`倍。',
  'Whether `from` is money spent or a number of purchases.': '`from`是消费金额还是购买次数。',
  'Days of purchases that count.': '计入多少天的购买。',
  'calendar: all are reviewed at once at the end of each window; rolling: every day, by the window before it.':
    'calendar：每个窗口期末统一评定；rolling：每天按之前的窗口评定。',
  'Who has earned less than her level falls to what she has earned, or by one level a review, or never falls.':
    '未达到本等级者：降到所达到的等级、每次评定降一级，或从不降级。',
  'Taken off the price or paid back at once, or points that are redeemed later.':
    '从价格中扣除或立即返还，或给予以后兑换的积分。',
  'Of points: share ρ that is redeemed each day.': '积分：每天被兑换的比例ρ。',
  'Of points: days E on which one can be redeemed.': '积分：可兑换的天数E。',
  'What the scheme changes in members’ behaviour; nothing unless it is stated here. What was measured elsewhere stands with each; members choose themselves, so what members and others differ by is no lift.':
    '方案如何改变会员行为；未在此说明则不变。各项附有他处的实测结果；会员是自愿加入的，因此会员与非会员之差并非提升。',
  'Added to the share of members who are still there after a year: 0.05 is five points. No range is known that holds in general; the five points of Reichheld and Sasser (1990) are a supposition, not a measurement.':
    '一年后仍在的会员比例的增加：0.05为5个百分点。没有普遍适用的范围；Reichheld与Sasser（1990）的5个百分点是假设而非实测。',
  'Added to how often members buy: 0.1 is a tenth more often. In a café stamp cards were filled in 16 % less time, by purchases that came sooner near the reward (Kivetz, Urminsky and Zheng 2006), so 0 to 0.2.':
    '购买频率的增加：0.1为多一成。咖啡馆集点卡因临近奖励时购买加快，集满时间缩短16%（Kivetz、Urminsky与Zheng 2006），故取0至0.2。',
  'Added to what a purchase costs: 0.1 is a tenth more. Of supermarkets’ programmes the effect on the share of a household’s spending was small, a seventh of what members and others differ by (Leenheer, Bijmolt, van Heerde and Smidts 2007).':
    '每笔金额的增加：0.1为多一成。超市会员计划对家庭消费份额的影响很小，仅为会员与非会员之差的七分之一（Leenheer、Bijmolt、van Heerde与Smidts 2007）。',
  'Added to how many join: 0.1 is a tenth more. No range is known; customers brought by others were worth 16 % more to a bank (Schmitt, Skiera and Van den Bulte 2011), not to other firms.':
    '加入人数的增加：0.1为多一成。没有已知范围；由他人介绍的客户对某银行的价值高16%（Schmitt、Skiera与Van den Bulte 2011），对其他企业未必如此。',
  'The levels, rising. All begin in the first, on day 0 or when they join. Levels follow from the purchases that are expected of members: seasons and storms move sales, not levels.':
    '各等级，从低到高。所有人在第0天或加入时从第一级开始。等级由会员的预期购买决定：季节与冲击影响销售，不影响等级。',
};
