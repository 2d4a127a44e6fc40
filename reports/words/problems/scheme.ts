import type { PhraseBook } from '../../../sim/index.ts';

/** Problems between fields of the scheme, its operator, safeguards and frauds. */
export const scheme: PhraseBook = {
  'the first rule of a schedule starts on day 0': '第一条按日期的规则从第0天开始',
  '0, or the date of `start`': '0，或`start`的日期',
  'two rules start on the same day': '两条规则在同一天开始',
  'the rules of a schedule stand in rising order': '按日期的规则须依次排列',
  'the ages of the stages must rise': '各阶段的天数须递增',
  'more than {1} days': '大于{1}天',
  'the shares of the stages promise more than the claim': '各阶段的比例合计超过权益',
  'the shares promise more than the claim': '比例合计超过权益',
  'at most 1': '至多1',
  'A larger promise is the `cap` of the scheme': '更大的承诺请用方案的`cap`',

  'what the legs of a binary plan come to hangs on who stands where: members must be followed one by one':
    '双轨制各区的业绩取决于会员的位置：须逐一跟踪会员',
  'who has which rank is only known where members are followed one by one': '只有逐一跟踪会员才知道谁属于哪个级别',
  'Add `agents: {}` to the file, which follows them': '请在文件中添加`agents: {}`，以逐一跟踪会员',
  'what many accounts earn is only reckoned for rates by level without ranks':
    '一人多户的所得只能在按层级计酬且没有级别时计算',
  'Take `sybils` out': '请删除`sybils`',
  'the rewards of all levels are more than the sale': '各层级的奖励合计超过销售额',
  'there are more rates than levels that are paid': '奖励比例的个数多于可获奖励的层数',
  '{1} rates': '{1}个比例',
  'at most {1}, the depth': '至多{1}，即depth',
  'the rank {1} takes nothing, so everyone has it': '级别{1}没有条件，人人都会具有',
  '`spent`, `direct` or `below` over 0': '`spent`、`direct`或`below`大于0',
  'two ranks have the same name': '两个级别同名',

  'the least deposit is more than the largest': '保证金的下限大于上限',
  'at most {1}, the cap': '至多{1}，即cap',
  'a hazard of 0 does not rise: what makes it rise multiplies it': '风险率为0时不会上升：各上升因素只与其相乘',
  'a number over 0 (per day)': '大于0的数（每天）',
  'fraud.{1} ends before it begins': 'fraud.{1}的结束早于开始',
  'the fake purchase that is followed is made after the run': '所跟踪的虚假消费发生在模拟结束之后',
  'no purchase needs an invoice, so none is found by it': '没有消费须附发票，因而不会因发票被发现',
  'Write `invoiceFrom: 1000` under `safeguards`': '请在`safeguards`下写`invoiceFrom: 1000`',
  'it is not said which merchants mark up': '未说明哪些商家加价',
  'a `share` of honest sales, or a map at market.merchants, whose margins say it':
    '真实销售额中的`share`，或在market.merchants处给出映射，由其毛利率决定',
  'many accounts earn referral rewards, and the scheme has none': '一人多户赚取推荐奖励，而方案没有推荐奖励',
  'Describe them at scheme.referral, or take `sybils` out': '请在scheme.referral处说明，或删除`sybils`',

  'a sum of purchases is not known where each member has a usual amount (gamma-gamma)':
    '每位会员各有惯常金额（gamma-gamma）时，无法得知多笔购买的总和',
  'another kind of amount{1}': '其他类型的金额{1}',
  ', or levels with `basis: purchases`': '，或使用`basis: purchases`的等级',
  'no more than {1} purchases of the mean amount can be asked for': '所要求的购买不得超过{1}笔平均金额',
  'spending of {1}': '消费{1}',
  'at most {1}{2}': '至多{1}{2}',
  '{1} does not go with scheme.kind {2}': '{1}不能与scheme.kind {2}并用',
  '`operator` and `failure` alone of what a staged scheme has': '分期返还方案的各部分中只有`operator`与`failure`',
  'a merchant gives back from its own margin (`scheme.margin`): it has no operator, pool or fees':
    '商家以自身毛利（`scheme.margin`）返还：没有经营者、资金池或服务费',
  'Take `{1}` out': '请删除`{1}`',
  '{1} needs to know who the members are': '{1}须知道会员是谁',
  'members whose growth is not `regimes`': '增长不是`regimes`的会员',
  'members whose frequency is not `bg-nbd`: with dropout it depends on how long ago each joined':
    '购买频率不是`bg-nbd`的会员：有流失时取决于各人加入的时间',
  'a market of members (`market.members`) in place of `market.turnover`':
    '以会员市场（`market.members`）代替`market.turnover`',
  'the members who are kept over a year must be some, and no more than there are':
    '一年后留存的会员须大于0，且不得超过全部会员',
  '{1} without the scheme and {2} more': '无方案时为{1}，另加{2}',
  'over {1} up to {2}': '大于{1}且不超过{2}',
  'a period ends on or after its first day': '期间的结束不得早于第一天',
  'levels of which the first is from 0: that is where all members enter': '从0开始的各等级：会员均由此进入',
  'levels of which each `from` is over the one before': '各等级的`from`须大于前一级',
  'steps of which each `from` is over the one before': '各档的`from`须大于前一档',
  'classes whose shares of sales sum to 1': '销售额比例合计为1的各类',
  'tiers whose shares of sales sum to 1': '销售额比例合计为1的各级',
  'over the {1} of the step before: steps rise': '大于前一档的{1}：各档须递增',
  'at most {1}, 1000 % of what is paid in': '至多{1}，即充值额的1000 %',
  'steps whose shares are all stated and sum to 1, or are all left out': '各档的比例须全部写明且合计为1，或全部不写',
  '{1} does not go with scheme.kind stored-value': '{1}不能与scheme.kind stored-value并用',
  'operator.capital and operator.costs; failure.absconded and failure.closed':
    'operator.capital与operator.costs；failure.absconded与failure.closed',
  'What the owner takes of the float is `scheme.ownerSpends`': '经营者挪用的预付资金请用`scheme.ownerSpends`',
  'a shop that cannot serve its balances ends': '无法兑付余额的商店即告终止',
  'true, or without it': 'true，或不填',
  'scheme.spend is missing: how fast balances are spent cannot be told from this market':
    '缺少scheme.spend：由此市场无法得知余额消费的快慢',
  'a share of balances a day, over 0 up to 1; or members (`market.members`) whose frequency is not `bg-nbd`':
    '每天消费的余额比例，大于0且不超过1；或购买频率不是`bg-nbd`的会员（`market.members`）',
  'a run does not go with balances that expire': '挤兑不能与会过期的余额并用',
  'Take `run` or `expiry` out': '请删除`run`或`expiry`',
};
