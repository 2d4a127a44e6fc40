/** What the fields of the market say of themselves, in Chinese, by the English of the schema. */
export const marketInChinese: Readonly<Record<string, string>> = {
  'An amount.': '一个金额。',
  'How often it occurs, against the others.': '相对于其他值出现的频率。',
  'Calendar date of day 0; then dates may stand wherever a day may.':
    '第0天的日历日期；填写后凡是可填天数之处都可填日期。',
  'How long the run lasts.': '模拟持续多久。',
  'Who spends how much, `turnover` or `members`, and where.': '谁在哪里消费多少：`turnover`或`members`二选一。',
  'What members spend at affiliated merchants a day.': '会员每天在加盟商家的消费额。',
  'Turnover on day 0; not needed for a series.': '第0天的营业额；使用数据文件时无需填写。',
  'Change a day, in the unit of the level; negative for decline.': '每天变化的数额，单位与水平相同；负数为下降。',
  'Continuous growth a day: 0.004 is about +0.4 % a day; negative for decline.':
    '每日连续增长率：0.004约为每天+0.4%；负数为下降。',
  'The level it tends to.': '最终趋近的水平。',
  'Growth a day while the level is far below the capacity.': '水平远低于上限时的每日增长率。',
  'The level when everyone has come.': '所有人都加入后的水平。',
  'Innovation: joining a day without others.': '创新系数：不受他人影响、每天自行加入的比率。',
  'Imitation: joining a day because of others.': '模仿系数：受他人影响、每天加入的比率。',
  'The pieces in order; each starts at the level where the last ended.': '各段依次排列，每段从上一段结束时的水平开始。',
  'How long this piece lasts; the last piece lasts to the end whatever it says.':
    '本段持续多久；最后一段总是持续到结束。',
  'Hazard a day of leaving this state: the chance is 1 − e^(−leave).': '每天离开该状态的风险率：概率为1 − e^(−leave)。',
  'Where to go, by weight; without it every other state is equally likely.':
    '按权重决定转入的状态；不填则其他各状态机会均等。',
  'Weight of the state to go to.': '转入该状态的权重。',
  'Factor of the weekday.': '该星期几的倍数。',
  'The states by name; the first is the one on day 0.': '各状态及其名称；第一个是第0天的状态。',
  'A CSV file in the scenario’s folder or below it, with a header and one row a day.':
    '情景所在文件夹或其下的CSV文件，有表头，每天一行。',
  'The column that holds the level of each day.': '存放每日水平的列。',
  'T_t = trend_t·exp(L_t − Var(L_t)/2), L_0 = 0.': 'T_t = 趋势_t·exp(L_t − Var(L_t)/2)，L_0 = 0。',
  'Standard deviation of a day’s change of log turnover.': '对数营业额每日变化的标准差。',
  'Pull back to the trend a day; 0 is a random walk.': '每天向趋势回归的力度；0为随机游走。',
  'Factors on the trend, mean 1.': '作用于趋势的倍数，均值为1。',
  'Monday to Sunday; brought to mean 1. With `start` the weekdays are real, else day 0 is a Monday.':
    '周一至周日，归一为均值1。填写`start`时按真实星期，否则第0天为周一。',
  'Dated factors; brought to mean 1 over the horizon.': '指定日期的倍数；在整个时长内归一为均值1。',
  'First day.': '第一天。',
  'Last day, included; without it the first alone.': '最后一天（含）；不填则仅第一天。',
  'Factor on turnover.': '作用于营业额的倍数。',
  'Turnover from members, how often they buy, and what a purchase costs; in place of `turnover`.':
    '由会员数、购买频率和每笔金额得出营业额；代替`turnover`。',
  'Members on day 0; not needed for a series.': '第0天的会员数；使用数据文件时无需填写。',
  'How their number moves before churn: members join where it rises and leave where it falls.':
    '不计流失时会员数如何变化：上升为加入，下降为离开。',
  'How often members buy.': '会员多久购买一次。',
  'Purchases of a member a day.': '每位会员每天的购买次数。',
  'Shape of the gamma distribution of rates; small means very unlike members.':
    '购买率伽马分布的形状参数；越小会员差异越大。',
  'Rate of the gamma distribution, in days; a member’s mean rate is r/alpha a day.':
    '伽马分布的速率参数，单位为天；会员平均每天r/alpha次。',
  'Shape of the gamma distribution of rates.': '购买率伽马分布的形状参数。',
  'Rate of the gamma distribution, in days; a member’s mean rate while active is r/alpha a day.':
    '伽马分布的速率参数，单位为天；活跃会员平均每天r/alpha次。',
  'First parameter of the beta distribution of the chance to drop out after a repeat purchase.':
    '每次复购后流失概率的贝塔分布的第一个参数。',
  'Second parameter of it; the mean chance is a/(a + b).': '其第二个参数；平均概率为a/(a + b)。',
  'What a purchase costs.': '每笔消费的金额。',
  'The amount of a purchase.': '每笔金额。',
  'Mean amount of a purchase.': '每笔平均金额。',
  'Standard deviation over mean.': '标准差与均值之比。',
  'Shape of one member’s purchases.': '单个会员消费额的形状参数。',
  'Shape of what differs between members; over 1, since the mean is infinite up to there.':
    '会员之间差异的形状参数；须大于1，否则均值无穷大。',
  'Scale: the mean amount is p·gamma/(q − 1).': '尺度参数：平均金额为p·gamma/(q − 1)。',
  'The amounts; one of them is over 0.': '各金额；至少一个大于0。',
  'One a value; without it all are equally likely.': '每个数值对应一个；不填则概率相等。',
  'Hazard a day that a member leaves for good.': '会员每天永久离开的风险率。',
  'Whether the purchases of a day are drawn at random: `auto` draws them while fewer than 10,000 a day are expected.':
    '每天的购买是否随机抽取：`auto`在预期每天少于1万笔时抽取。',
  'Who pays the fee: turnover follows the share of merchants who are left.': '谁付服务费：营业额随留存商家的比例变化。',
  'Merchants on day 0.': '第0天的商家数。',
  'How their number moves when none leaves for the fee; newcomers are like the first.':
    '无商家因服务费离开时数量如何变化；新商家与最初的相同。',
  'What a merchant earns on a sale before the service fee.': '扣除服务费之前商家每笔销售的毛利。',
  'Mean margin, a share of the sale.': '平均毛利率，占销售额的比例。',
  'Standard deviation between merchants; margins are normal.': '商家之间的标准差；毛利率服从正态分布。',
  'Merchants by their fee; the scheme’s fee is the mean. Without it all pay the scheme’s fee.':
    '按服务费分类的商家，方案的服务费为其均值；不填则费率相同。',
  'Share of all merchants who join.': '占加入商家的比例。',
  'Service fee of this class.': '本类的服务费。',
  'Share of sales that the scheme brings: without it they would not have been made.':
    '由方案带来的销售比例：没有它就不会成交。',
  'Hazard a day that a merchant leaves whose margin is under its fee.': '毛利率低于服务费的商家每天离开的风险率。',
  'What multiplies turnover for a while: a crackdown, a festival.': '一段时间内使营业额成倍变化的事件：整治、节庆等。',
  'What happens, e.g. crackdown or festival; of one at random times it also names the stream it is drawn from.':
    '发生什么，如整治或节庆；随机发生的事件以此名称对应其随机数流。',
  'Factor on turnover while it lasts: 0.3 is a fall by 70 %. Shocks that overlap multiply.':
    '持续期间营业额的倍数：0.3即下降70%；重叠的冲击相乘。',
  'How long it lasts; without it to the end of the run.': '持续多久；不填则直到结束。',
  'Day on which it begins; or else `hazard`.': '开始的日期；否则填`hazard`。',
  'Hazard a day that it begins while it is not under way: the chance is 1 − e^(−hazard). Or else `on`.':
    '未发生时每天开始的风险率，概率为1 − e^(−hazard)；否则填`on`。',
  'How people answer to payouts. Satisfaction is yesterday’s payout per unit against its promise (fixed) or its mean of the 90 days before, at most 2.':
    '人们对返还的反应。满意度为昨日单位返还与承诺（固定规则）或前90天均值之比，至多为2。',
  'Spending changes by this share of a change of satisfaction; 0 is off.':
    '满意度变化时消费随之变化的比例；0为不反应。',
  'So does the number of members who join (market.members).': '加入会员数同样如此变化（market.members）。',
  'The hazard of churn rises by this share of a loss of satisfaction (market.members).':
    '满意度下降时流失风险率上升的比例（market.members）。',
  'All merchants leave at market.merchants.leave times this, times the loss of satisfaction.':
    '所有商家按market.merchants.leave×本值×满意度下降幅度离开。',
  'Day on which a cut is announced; without it the first dated rule that promises less.':
    '宣布降低返还的日期；不填则为第一条承诺更少的规则生效日。',
  'A run after an announced cut.': '宣布降低返还后的挤兑。',
  'Members run while satisfaction is under this, from the day of the cut on.':
    '自降低之日起，满意度低于此值时会员挤兑。',
  'Turnover falls by this rate on every such day, and does not come back.':
    '每个这样的日子营业额按此比率下降且不再恢复。',
  'Members one by one: who brings whom, who is paid from whose money, who loses. Needs market.members.':
    '逐个跟踪会员：谁发展了谁、谁的所得来自谁的钱、谁受损。需要market.members。',
  'Members that are followed one by one, at most; where the market has more, each stands for several.':
    '逐个跟踪的会员数上限；市场更大时每人代表多人。',
  'Paths on which they are followed; without it as many as take a few seconds.':
    '跟踪会员的路径数；不填则为数秒内能完成的数量。',
  'Who brings a new member.': '新会员由谁介绍。',
  'Share of new members who come by themselves.': '自行加入的新会员比例。',
  'What a member without recruits counts for, against 1 for each recruit.': '尚无下线的会员的权重，每个下线计1。',
  'Days after joining in which a member brings others.': '加入后多少天内会发展他人。',
  'What the goods are worth, a share of what was paid for them.': '商品的实际价值占所付金额的比例。',
};
