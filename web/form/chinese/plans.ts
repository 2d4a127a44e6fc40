/** What the fields of plans, networks and stored value say of themselves, in Chinese, by the English of the schema. */
export const plansInChinese: Readonly<Record<string, string>> = {
  'Ranks, lowest first, and what they change. A member has the highest whose conditions all hold, for good and from the next day on. Needs `agents`.':
    '各级别（从低到高）及其改变。会员取得所有条件均满足的最高级别，自次日起永久保留。需要`agents`。',
  'What the rank is called.': '级别名称。',
  'Own purchases that it takes, all together.': '所需的自身累计消费。',
  'People brought that it takes.': '所需的直接发展人数。',
  'People below that it takes, as far down as the plan pays.': '所需的下线人数，以方案计酬的层级为限。',
  'One rate a level, in place of the plan’s own.': '每级一个比率，代替方案自身的比率。',
  'Share of the weaker leg’s spending that is paid (pairing bonus); as much of both legs is used up.':
    '按弱区业绩支付的比例（对碰奖）；两区各扣除同等业绩。',
  'What is paid for each pair of newcomers, one in each leg.': '两区各一名新人组成一对时支付的金额。',
  'Most that a member is paid a day for pairs; what is over is lost. Pairs of newcomers come first. Without it there is no cap.':
    '会员每天对碰所得的上限，超出作废；新人配对优先；不填则无上限。',
  'Levels below a member that count. The most, 50, is deeper than trees of a million members are as a rule.':
    '计入的下线层级。上限50通常比百万会员的树更深。',
  'Pairing bonus, in place of the plan’s own.': '对碰奖，代替方案自身的规定。',
  'For each pair of newcomers, in place of the plan’s own.': '每对新人的奖励，代替方案自身的规定。',
  'Cap of a day, in place of the plan’s own.': '每日上限，代替方案自身的规定。',
  'Places directly below a member.': '会员直接下方的位置数。',
  'Levels above a buyer that are paid.': '买家上方获得奖励的层级数。',
  'One rate a level, nearest first, at most `depth` of them; levels without one are paid nothing. The aggregate engine pays their sum on all turnover.':
    '每级一个比率，最近的在前，至多`depth`个；没有比率的层级不付；总量计算按其合计对全部营业额支付。',
  'Share of a purchase paid to this level.': '支付给该层级的消费额比例。',
  'Kinds of members; who is of none is an ordinary member. Gains, losses and receipts count by person.':
    '会员的类型；不属于任何类型者为普通会员。盈亏与所得按人计算。',
  'What the type is called.': '类型名称。',
  'Share of people who are of this type.': '属于该类型的人数比例。',
  'How often they buy, against someone of no type; all rates are brought to the mean that the market says.':
    '购买频率，相对于普通会员；所有频率按市场设定的平均值折算。',
  'How likely they bring the next member, against someone of no type.': '介绍下一位会员的可能性，相对于普通会员。',
  'What the goods are worth to them: 0 for who buys only to hold claims. Without it what `fairValue` of agents says.':
    '商品对其价值：只为持有返还权益而购买者为0。不填则按agents的`fairValue`。',
  'Accounts that each of them opens, one below the other; the last one buys. Each account pays for joining and is a member of the market.':
    '每人开立的账户数，逐个置于上一个之下，由最后一个购买。每个账户都缴入门费，并计为市场中的一名会员。',
  'The rank that they have from the start.': '加入时即有的级别。',
  'Points that must be collected before any can be redeemed: a point lapses unless its owner, the purchase that brought it included, collects so many before it expires.':
    '兑换前须积满的分数：在到期前（含带来该积分的消费）未积满则作废。',
  'A reward for bringing new members, for one level only.': '发展新会员的奖励，仅限一级。',
  'Given at once to the member who brings a new one.': '立即给予介绍新会员者。',
  'Given at once to the new member.': '立即给予新会员。',
  'Share of those who join who were brought by a member. They are rewarded whether or not they would have come anyway; that more come is `lift.acquisition`.':
    '由会员介绍加入者的比例。无论其是否本来就会加入均予奖励；多加入的人数见`lift.acquisition`。',
  'Only on purchases of at least so much, such as orders of wholesale; 0 is any.':
    '仅限达到此金额的消费，如批发订单；0为不限。',
  'Share of those sales on which it is given.': '这类销售中享受折扣的比例。',
  'Share of sales that is paid in advance: topped up, and bought for later.': '预先支付的销售比例：先充值、后消费。',
  'What is paid in at once and the bonus on it, rising.': '一次充值的金额及其赠送，从低到高。',
  'What is paid in.': '充值金额。',
  'What is put on top of it.': '赠送金额。',
  'Share of all that is paid in which comes at this step; the same at each where none is stated.':
    '全部充值中处于该档的比例；均未填写则各档相同。',
  'Share ρ of balances that is spent each day; without it members spend each top-up evenly, by what they buy.':
    '余额中每天被消费的比例ρ；不填则会员按其购买均匀消费每次充值。',
  'Days E on which a balance can be spent, what is left lapses; without it never.':
    '余额可消费的天数E，剩余作废；不填则永不过期。',
  'Share of what is paid in that is kept in escrow until it is spent: who flees cannot take it.':
    '充值中存管至被消费为止的比例：潜逃者无法卷走。',
  'Share of what is paid in and not in escrow that the owner takes out at once; margins are taken as they are earned.':
    '充值中未存管部分被经营者立即取走的比例；毛利在实现时提取。',
  'A run on the float: what customers do on the days after little of it is held; without it nothing.':
    '对预收资金的挤兑：得知资金留存不足后顾客的反应；不填则没有。',
  'First day on which customers know what is held.': '顾客得知资金留存情况的第一天。',
  'Cover under which they run: cash and escrow over what was paid in and is not yet spent.':
    '低于此覆盖率即挤兑：现金与存管资金除以已充值而未消费的金额。',
  'How many times as fast balances are then spent.': '此时余额消费加快的倍数。',
  'Share of the usual top-ups that is then still paid in.': '此时仍照常充值的比例。',
  'People in the network, members or not: members grow as `market.members` says up to these. Without it as many as `agents.members`.':
    '网络中的人数（无论是否会员）：会员按`market.members`增长，以此为限。不填则与`agents.members`相同。',
  'Who knows whom.': '谁认识谁。',
  'People below each.': '每人下方的人数。',
  'People whom one knows, on average.': '平均每人认识的人数。',
  'Neighbours on the ring, half of them on each side: an even number.': '环上的邻居数，两侧各半：须为偶数。',
  'Chance that a link leads to anyone instead of a neighbour.': '一条联系改为通向任意人而非邻居的概率。',
  'People whom one gets to know on coming.': '新来者结识的人数。',
};
