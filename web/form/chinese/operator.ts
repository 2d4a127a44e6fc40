/** What the fields of the operator say of themselves, in Chinese, by the English of the schema. */
export const operatorInChinese: Readonly<Record<string, string>> = {
  'The operator’s own money.': '经营者的自有资金。',
  'Own money on day 0.': '第0天的自有资金。',
  'Costs a day.': '每天的成本。',
  'Costs as a share of turnover.': '成本占营业额的比例。',
  'Tax as a share of the day’s fees.': '税占当天服务费的比例。',
  'What the owners take, as a share of the day’s fees, as far as cash goes.':
    '所有者提取当天服务费的比例，以现金为限。',
  'The ways to end; the first ends the path under its own name.': '终止方式；最先发生的一种以其名义结束该路径。',
  'Whether the scheme ends when it cannot pay what it owes; false shares what there is.':
    '无力支付应付款时方案是否终止；否则按现有资金分摊。',
  'Payout per unit under this share of its promise (fixed) or of its mean of the 90 days before …':
    '单位返还低于承诺（固定规则）或前90天均值的此比例……',
  '… so many days in a row.': '……连续这么多天。',
  'Hazard a day that the operator flees.': '经营者每天潜逃的风险率。',
  'The hazard of a day is hazard × (1 + what can be taken / cash + open claims / claims).':
    '当天风险率 = hazard ×（1 + 可卷走资金 / cash + 未还清权益 / claims）。',
  'What can be taken (cash and pool that are not supervised) of this size add the hazard once more; without it they do not count.':
    '可卷走的资金（未受监管的现金和资金池）每达此数额，风险率再加一倍；不填则不计。',
  'Open claims of this size add the hazard once more; without it they do not count.':
    '未还清权益每达此数额，风险率再加一倍；不填则不计。',
  'Hazard a day that the authorities close it.': '主管机关每天关停的风险率。',
  'The day on which it is closed.': '被关停的日期。',
  'What protects members’ money; each acts inside the day, and what it buys is measured.':
    '保护会员资金的措施；每项都在当日内起作用，其效果会被测算。',
  'Least own money on day 0: an operator with less in `operator.capital` brings the rest as well.':
    '第0天自有资金的下限：`operator.capital`不足时须补足。',
  'Money with a bank that only members get, when the scheme ends. At the end of days 29, 59, … it is brought to clamp(share × fees of the last 30 days, floor, cap), up from cash as far as that goes (a breach is recorded), down into cash.':
    '存于银行、方案终止时只归会员的资金。第29、59……天末调整为最近30天服务费×比例（限于下限与上限之间）：不足时以现金为限补足（记录违规），多余转回现金。',
  'Least deposit; it is laid down on day 0 from the capital, as far as that goes.': '保证金下限；第0天以资本为限缴存。',
  'Largest deposit.': '保证金上限。',
  'Share of the fees of the last 30 days that the deposit is set to every 30 days.':
    '每30天按最近30天服务费的此比例核定保证金。',
  'A purchase of this amount or more needs a copy of the invoice, and a fake one is found more easily.':
    '达到此金额的消费须附发票复印件，虚假消费更易被发现。',
  'Levels of referral rewards that are allowed; those beyond are not paid.': '允许的推荐奖励层级；超出部分不予支付。',
  'A physical store of the operator’s own: a cost that is due on one day, before the owners draw; an operator that cannot pay it is at its end.':
    '经营者自营的实体店：某一天应付的费用，先于所有者提取；无力支付的经营者即告终止。',
  'What the store costs, once.': '门店的一次性费用。',
  'It must be paid on the last day of this time.': '须在此期限的最后一天支付。',
  'Share of the rebates paid on a fake purchase that is claimed back when it is found.':
    '虚假消费被发现时追回已付返利的比例。',
  'What a fake purchase costs when it is found, beside the rebate.': '虚假消费被发现时除返利外的代价。',
  'From this booked amount on a fake purchase that is found is punished.': '达到此金额的虚假消费被发现后受罚。',
  'The penalty as a multiple of the booked amount.': '罚款为登记金额的倍数。',
  'Money for reports of fake purchases.': '举报虚假消费的奖金。',
  'What who reports a fake purchase gets, a share of its booked amount.': '举报者所得，占登记金额的比例。',
  'Chance that a fake purchase is reported and found, beside other detection.':
    '除其他发现方式外，虚假消费被举报并发现的概率。',
  'Share of cash and pool that an absconder cannot take.': '潜逃者无法卷走的现金和资金池比例。',
  'Share of the open claims that cash, pool and deposit must hold: the owners draw only what is above it.':
    '现金、资金池与保证金须覆盖未还清权益的比例：所有者只能提取超出部分。',
  'Frauds that go on beside honest purchases.': '与真实消费并存的欺诈。',
  'Share of the day’s turnover that is fake; with `supply` the most that merchants who play along carry.':
    '当天营业额中虚假部分的比例；设`supply`时为配合商家所能承载的上限。',
  'What one speculator books on a day.': '一名投机者一天登记的金额。',
  'First day on which there are fakes.': '出现虚假消费的第一天。',
  'Last day on which there are fakes; without it the last of the run.':
    '出现虚假消费的最后一天；不填则为模拟的最后一天。',
  'Share of the sale that he gets back at once, of the merchant or of rewards.': '其立即从商家或奖励中得回的比例。',
  'How fakes are found: their claim is void, and the fee is kept.': '虚假消费如何被发现：权益作废，服务费不退。',
  'Chance that a fake is found.': '虚假消费被发现的概率。',
  'The chance where a copy of the invoice is asked for, safeguards.invoiceFrom and more; without it `rate`.':
    '须附发票复印件（safeguards.invoiceFrom及以上）时的概率；不填则为`rate`。',
  'Days until it is found: 0 is the day of the purchase, before its claim is born.':
    '多少天后被发现：0为消费当天、权益产生之前。',
  'Whether he splits a sale so that each part is below the thresholds that would cost him more.':
    '是否将一笔拆分，使每部分低于会增加其成本的门槛。',
  'Fakes answer to the gain they are expected to bring, in proportion, none where there is no gain.':
    '虚假消费按预期收益成比例增减，无利可图则没有。',
  'What he reckons with: naive, that today’s speed of payout goes on; sceptical, with the law, that turnover grows no more.':
    '其预期：naive认为目前的返还速度会持续；sceptical按规律认为营业额不再增长。',
  'Expected gain, as a multiple of what he pays, from which all that is possible is faked.':
    '预期收益达到其付出的多少倍时，能造假的全部造假。',
  'Days whose mean speed counts as today’s.': '以多少天的平均速度作为当前速度。',
  'What money is worth to him: rate a day at which later money counts less.':
    '其资金的时间价值：以后的钱每天折减的比率。',
  'Day of the fake purchase whose return is followed.': '被跟踪收益的虚假消费的日期。',
  'ψ: the part of the fee that is put on the price, p·(1 + ψ·f).': 'ψ：服务费中加到价格上的部分，p·(1 + ψ·f)。',
  'Share of honest sales whose merchants do so; without it those whose margin is under the fee (market.merchants).':
    '这样做的商家占真实销售的比例；不填则为毛利率低于服务费的商家（market.merchants）。',
  'Honest price of the sale that is shown as an example.': '举例销售的真实价格。',
  'What the merchant bears of the excess that has not come back, once it is shared.':
    '分担时商家承担的未返还加价的比例。',
  'Share of the day’s new claims that are theirs.': '当天新增权益中属于他们的比例。',
  'Last day; without it the last of the run.': '最后一天；不填则为模拟的最后一天。',
  'Accounts of such a person, each recruited by the one before.': '此人的账户数，逐个由前一个发展。',
  'Share of honest sales that are theirs; whoever fakes has as many accounts.':
    '占真实销售的比例；造假者也有同样多的账户。',
};
