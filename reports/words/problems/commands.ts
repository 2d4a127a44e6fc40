import type { PhraseBook } from '../../../sim/index.ts';

/** Problems of what is asked of a scenario: settings, measures, sweeps, comparisons, single purchases. */
export const commands: PhraseBook = {
  '{1} is a list of {2}': '{1}是含{2}项的列表',
  'Give the index of an entry, counted from 0': '请给出项的序号，从0起计',
  '{1} is not a map or a list': '{1}不是映射或列表',
  'Give it whole: `--set path={key: value}`': '请整体给出：`--set path={key: value}`',
  'a setting is written path=value': '设置的写法为path=value',
  'For example: --set scheme.payout.days=400': '例如：--set scheme.payout.days=400',
  'the path of a setting is written a.b.c or a.b[0].c': '设置的路径写作a.b.c或a.b[0].c',

  'the measure {1}': '指标{1}',
  'leads nowhere: {1} is one figure, with nothing inside': '无效：{1}是单个数字，其中没有下级内容',
  'leads nowhere: {1} is a list': '无效：{1}是列表',
  'leads nowhere: {1} has no such part': '无效：{1}中没有这一部分',
  'leads nowhere: {1} has no days': '无效：{1}不按天排列',
  'the result': '结果',
  'a place such as {1}.0{2}{3}': '位置，如{1}.0{2}{3}',
  'a place such as {1}.0': '位置，如{1}.0',
  ', or a day such as {1}@90': '；或某一天，如{1}@90',
  ', or a rule such as {1}.cn-pyramid/art-7-3': '；或某一规则，如{1}.cn-pyramid/art-7-3',
  'Leave `@{1}` out': '请删除`@{1}`',
  'names a list, not a figure of it': '无效：所指为列表，而不是其中的数字',
  'names a group, not a figure of it': '无效：所指为一组数字，而不是其中之一',
  'an expectation has either `between` or `equals`': '预期须在`between`与`equals`中任选其一',
  'the range runs from low to high': '区间须由低到高',
  '`within` needs a number in `equals`': '使用`within`时，`equals`须为数',

  'PATH=FROM:TO:STEPS, for example market.turnover.growth.rate=0:2%:5':
    '路径=起:止:个数，例如market.turnover.growth.rate=0:2%:5',
  'what is varied is not written as it should be': '变动项的写法不符合要求',
  'the path is not written a.b.c or a.b[0].c': '路径须写作a.b.c或a.b[0].c',
  '{1} cannot be varied: {2}': '{1}不能变动：{2}',
  'every cell is run on the same random numbers': '各格使用相同的随机数',
  'every cell has the same number of paths': '各格的模拟次数相同',
  'it is only held against the result': '它只用于与结果对照',
  'the first value is no number': '起始值不是数',
  'the last value is no number': '终止值不是数',
  'a number as in a scenario: 0.4, 16%, 500万, 24mo': '与情景中写法相同的数：0.4、16%、500万、24mo',
  'the number of values does not fit': '值的个数不符合要求',
  'a whole number from 2 to {1}': '2至{1}的整数',
  'the first and the last value are the same, so nothing would be varied': '起始值与终止值相同，没有变动',
  'Use `--set` for one value': '单个值请用`--set`',
  '{1} and {2}': '{1}且{2}',
  'with {1}: {2}': '当{1}时：{2}',
  'With {1} values each is whole': '取{1}个值时各值均为整数',
  'a sweep varies one number or two': '扫描只变动一个或两个数',
  '{1} is varied already': '{1}已在变动之列',
  'the grid has too many cells': '格数过多',

  'a comparison needs at least two scenarios; found {1}. Give another file beside it':
    '比较至少需要两个情景；实际为{1}个。请再给出一个文件',
  'a comparison takes at most {1} scenarios; found {2}': '比较至多{1}个情景；实际为{2}个',
  'the horizon is another, and what comes of schemes in different times cannot be compared':
    '模拟时长不同，不同时长的结果不能比较',
  '{1} days, as in {2}': '{1}天，与{2}相同',
  '`--horizon {1}` gives every file the same': '用`--horizon {1}`可使各文件一致',
  'a comparison keeps every path of every scenario, at most {1} in all; found {2}. Use `--paths {3}`':
    '比较须保存每个情景的每次模拟，合计至多{1}次；实际为{2}次。请用`--paths {3}`',
  '{1} is given twice, and would differ in nothing. Copy it, change the copy and compare the two':
    '{1}给出了两次，不会有任何差别。请复制一份并修改后再比较',

  'the purchase is on day {1}, outside the run (days 0 to {2}); a longer --horizon may help':
    '购买在第{1}天，不在模拟期（第0至{2}天）内；可用--horizon延长',
  'what holders of balances may lose stands in the result of `run`; `member` is about purchases that promise something back':
    '余额持有人可能的损失见`run`的结果；`member`只用于承诺返还的购买',
  'a {1} scheme pays from the merchant’s own margin, as promised; `member` is about schemes that may not pay':
    '{1}方案由商家以自身毛利如约支付；`member`只用于可能不兑付的方案',
  'a purchase of {1} gives no whole unit of {2}, so it promises nothing': '购买{1}不足一个单位（{2}），因而没有承诺',
  '--on: found {1}; allowed: a day (0 is the first), 24mo, or a date such as 2012-03-01':
    '--on：实际为{1}；允许：第几天（首日为0）、24mo，或日期（如2012-03-01）',
  '--on is a date, but the scenario has no `start`; give a day counted from 0':
    '--on：给出的是日期，但情景没有`start`；请给出从0起的天数',
  '--on: {1} is before the scenario’s start, {2}': '--on：{1}早于情景的开始日期{2}',

  'there is no such rule pack': '没有这个规则包',
  'unknown kind “{1}”; allowed: {2}{3}': '未知的类型“{1}”；允许：{2}{3}',
  'The dashboard is not built here. Run `npm run build` first.': '此处尚未构建网页。请先运行`npm run build`。',
  'Port {1} is in use. {2}': '端口{1}已被占用。{2}',
  'Port {1} may not be opened by this user. {2}': '当前用户无权打开端口{1}。{2}',
  'Choose another with --port, or leave --port out for a free one.':
    '请用--port另选端口，或不填--port以自动选取空闲端口。',
};
