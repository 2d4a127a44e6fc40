import { charts, chartsOf } from '../charts/charts.ts';
import {
  joiningRows,
  levelRows,
  readFollowed,
  readLosers,
  readRecruiting,
  readRewardShares,
  readWhoseMoney,
  typeRows,
} from '../words/readings/pyramid.ts';
import { readOrganisers } from '../words/readings/referrals.ts';
import { sentence, sentences } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { nameTable, titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'Who brings whom, and whose money is it?', zh: '谁介绍谁，钱是谁的？' },
  byLevel: {
    en: 'Who gains, by level of referral (level 1 came by themselves; the deepest levels are put together)',
    zh: '按推荐层级看净得（第1级为自行加入者；最深的各级合并）',
  },
  byJoining: { en: 'Who gains, by when they joined', zh: '按加入时间看净得' },
  byType: {
    en: 'Who gains, by type (someone with several accounts counts once)',
    zh: '按会员类型看净得（一人多户只计一次）',
  },
  method: {
    en: 'Each member joins, brings others, buys and is paid by themselves, on the turnover that the rest of the report has; frauds are left out. Levels and people are counted as far down as rewards are paid, the own level and the member included. Whose money it is: fees flow into the pool and into cash as their buyer’s own, each is mixed through, and what is paid from it takes everyone’s money pro rata; it is a member’s own only as far as those fees were their own. Capital counts as other people’s money. Members who left keep what they are owed. A net gain is what the goods are worth, plus all that was received, less all that was paid.',
    zh: '每位会员各自加入、介绍、购买并获得支付，营业额与报告其余部分一致，不含欺诈。层级和人数只数到奖励所及之处，本人及本级计入。钱的来源：服务费作为购买者自己的钱进入资金池和现金，两者各自充分混合，支出按比例取自每个人的钱；只有来自本人服务费的部分才算自己的钱。资本视为别人的钱。退出的会员仍保留应得权益。净得为商品价值加全部所得，减去全部付出。',
  },
};

/** What following members one by one shows; null where none is followed. */
export const pyramidSection: Section = (context) => {
  const { make, result, lang } = context;
  if (result.pyramid === undefined) return null;
  const readings = [readRecruiting, readOrganisers, readRewardShares, readWhoseMoney, readLosers].map((read) =>
    read(result, lang),
  );
  const types = typeRows(result.pyramid, lang);
  return titled(
    context,
    'pyramid',
    WORDS.title[lang],
    ...readings.filter((text) => text !== '').map((text) => make('p', {}, sentence(text, lang))),
    make('div', { class: 'charts' }, ...chartsOf('pyramid').map((id) => chartFigure(charts[id], context))),
    make('h3', {}, WORDS.byLevel[lang]),
    nameTable(context, levelRows(result.pyramid, lang)),
    make('h3', {}, WORDS.byJoining[lang]),
    nameTable(context, joiningRows(result.pyramid, result.scenario.start, lang)),
    ...(types.length === 0 ? [] : [make('h3', {}, WORDS.byType[lang]), nameTable(context, types)]),
    make('p', { class: 'note' }, sentences([readFollowed(result, lang)], lang)),
    make('p', { class: 'note' }, WORDS.method[lang]),
  );
};
