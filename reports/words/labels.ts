import type { FailureKind, ResultBundle, SeriesName, VerdictLevel } from '../../sim/types.ts';
import type { Words } from './language.ts';

/** A table of words: `levelWords.sound.zh`. */
type Labels<Key extends string> = Record<Key, Words>;

export const levelWords: Labels<VerdictLevel> = {
  sound: { en: 'Sound', zh: '稳健' },
  fragile: { en: 'Fragile', zh: '脆弱' },
  unsustainable: { en: 'Unsustainable', zh: '不可持续' },
  pyramid: { en: 'Pyramid', zh: '传销型' },
};

/** What the level says, in one sentence. */
export const levelMeanings: Labels<VerdictLevel> = {
  sound: { en: 'The promise can be kept under the assumptions made.', zh: '在所作假设下，承诺可以兑现。' },
  fragile: { en: 'The promise holds only while things go well.', zh: '只有形势顺利时承诺才能兑现。' },
  unsustainable: { en: 'The promise cannot be kept.', zh: '承诺无法兑现。' },
  pyramid: { en: 'Rewards come from recruiting.', zh: '回报来自发展下线。' },
};

/** How a scheme ends, as the words of a table row. */
export const failureWords: Labels<FailureKind> = {
  illiquid: { en: 'cannot pay what it owes', zh: '无力支付到期应付款' },
  halted: { en: 'payouts dry up', zh: '返还趋于停顿' },
  absconded: { en: 'operator flees', zh: '经营者卷款潜逃' },
  closed: { en: 'closed by the authorities', zh: '被主管机关关停' },
};

const seriesWords: Labels<SeriesName> = {
  turnover: { en: 'Turnover a day', zh: '日营业额' },
  fees: { en: 'Fees a day', zh: '日服务费' },
  payouts: { en: 'Payouts a day', zh: '日返还额' },
  outstanding: { en: 'Open claims', zh: '未还清权益' },
  cash: { en: 'Operator’s cash', zh: '经营者现金' },
  pool: { en: 'Pool', zh: '资金池' },
  payoutPerUnit: { en: 'Payout per unit of claim', zh: '每单位权益日返还' },
  liabilityCover: { en: 'Cover of open claims', zh: '未还清权益保障率' },
};

/** The same where customers pay in advance: what is open is their own money. */
const storedSeriesWords: Partial<Labels<SeriesName>> = {
  payouts: { en: 'Balances spent a day, without bonus', zh: '日消费余额（不含赠送）' },
  outstanding: { en: 'Paid in and not yet spent', zh: '已预付而未消费' },
  liabilityCover: { en: 'Cover of what is paid in', zh: '预付款保障率' },
};

/** What a series of a result is called. */
export const seriesName = ({ ordinary }: Pick<ResultBundle, 'ordinary'>, name: SeriesName): Words =>
  (ordinary?.stored === undefined ? undefined : storedSeriesWords[name]) ?? seriesWords[name];

/** Words that charts, tables, the report and the page share. */
export const labels = {
  average: { en: 'average', zh: '平均' },
  median: { en: 'median', zh: '中位数' },
  lowestShort: { en: 'low (5 %)', zh: '低位（5 %）' },
  highestShort: { en: 'high (95 %)', zh: '高位（95 %）' },
  day: { en: 'Day', zh: '天' },
  date: { en: 'Date', zh: '日期' },
  purchaseDay: { en: 'Day of purchase', zh: '购买日' },
  stillRunning: { en: 'still running', zh: '仍在运营' },
  runsThatFail: { en: '% of runs that fail', zh: '失败的模拟占比（%）' },
  asItStands: { en: 'as in the file', zh: '文件现值' },
  runsStillRunning: { en: '% of runs still running', zh: '仍在运营的模拟占比（%）' },
  gotBackOfHundred: { en: 'got back of 100 promised', zh: '每承诺100元实得（元）' },
  promised: { en: 'promised: 100', zh: '承诺：100' },
  needed: { en: 'needed', zh: '所需' },
  assumed: { en: 'assumed', zh: '假设' },
  reached: { en: 'reached', zh: '实际达到' },
  multipleOfTurnover: { en: 'turnover, multiple of day 0 (log scale)', zh: '营业额相对第0天的倍数（对数轴）' },
  multipleOfCumulative: { en: 'rise of cumulative turnover (log scale)', zh: '累计营业额相对购买日的倍数（对数轴）' },
  paid: { en: 'paid', zh: '已返还' },
  stillOpen: { en: 'still open', zh: '未还清' },
  lapsed: { en: 'lapsed', zh: '已失效' },
  shareOfClaims: { en: 'of 100 promised', zh: '每承诺100元' },
  failed: { en: 'failed', zh: '已失败' },
  lowBound: { en: 'lower bound', zh: '下限' },
  highBound: { en: 'upper bound', zh: '上限' },
  paidInFull: { en: 'runs paid in full', zh: '全额返还的模拟占比' },
  daysToFull: { en: 'days until full', zh: '还清天数' },
  claims: { en: 'Claims', zh: '权益' },
  amount: { en: 'amount', zh: '金额' },
  fees: { en: 'fees', zh: '服务费' },
  clawedBack: { en: 'clawed back', zh: '追回' },
  capital: { en: 'own capital', zh: '自有资本' },
  joiningFees: { en: 'joining fees', zh: '入门费' },
  cameIn: { en: 'all that came in', zh: '全部收入' },
  goesTo: { en: 'goes to', zh: '去向' },
  ofHundredIn: { en: 'of 100 that came in', zh: '每100元收入（元）' },
  together: { en: 'all together', zh: '全部合计' },
  fakes: { en: 'fakes', zh: '虚假消费' },
  levelOfMembers: { en: '% of members', zh: '占会员（%）' },
  fakeOfTurnover: { en: '% of turnover that is fake', zh: '虚假营业额占比（%）' },
  fakesFound: { en: '% of fakes that are found', zh: '虚假消费查获率（%）' },
  rateADay: { en: 'earned, % a day', zh: '日收益率（%）' },
  gain: { en: 'gain', zh: '净收益' },
  breaksEven: { en: 'no longer pays', zh: '不再有利可图' },
  worseOff: { en: 'real buyers worse off, CNY', zh: '真实消费者少得（元）' },
  withFraud: { en: 'with frauds', zh: '有欺诈' },
  withoutFraud: { en: 'without any', zh: '无欺诈' },
  lostOfHundredPaid: { en: 'lost of 100 paid', zh: '每付100元损失（元）' },
  lossAlone: { en: 'borne alone', zh: '自行承担' },
  lossShared: { en: 'shared', zh: '分担后' },
  noRandomPart: { en: 'No random part: every run is the same.', zh: '无随机成分：每次模拟结果相同。' },
} satisfies Labels<string>;
