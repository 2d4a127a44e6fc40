import * as Plot from '@observablehq/plot';
import type { ResultBundle } from '../../sim/types.ts';
import { formatNumber, formatShare } from '../words/number.ts';
import { levelName, readReferralLevels, readSureOfMembers } from '../words/readings/referrals.ts';
import { joinSentences, upperFirst } from '../words/sentences.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { frame, valueTicks, widthOf } from './frame.ts';
import { gainColumns, gainRow } from './gain-columns.ts';
import { legendMarks } from './legend.ts';
import { colour } from './palette.ts';
import { numberColumn } from './table-columns.ts';

const WORDS = {
  level: { en: 'level of referral, 1: came by themselves', zh: '推荐层级（1：自行加入）' },
  levelColumn: { en: 'Level', zh: '层级' },
  members: { en: 'members', zh: '会员数' },
  lose: { en: 'lose', zh: '亏损' },
  others: { en: 'do not lose', zh: '不亏损' },
  broughtNone: { en: 'brought no one', zh: '未介绍任何人' },
  aloneLose: { en: 'of them lose', zh: '其中亏损' },
};
const NOTE = {
  en: 'Goods are counted at what they are worth. The last bar may hold all deeper levels.',
  zh: '商品按其价值计入。最后一柱可能含更深的各级。',
};

/** Widest room for one bar's tick. */
const TICK_ROOM = 26;

/** How many members each level has, and how many of them lose. */
export function referralLevelsChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang, dark } = options;
  const title = readReferralLevels(result, lang);
  const { pyramid } = result;
  if (pyramid === undefined || title === '') return null;
  const { byLevel } = pyramid;
  const shown = Math.max(2, byLevel.findLastIndex(({ members }) => members.value! >= 0.5) + 1);
  const bars = byLevel.slice(0, shown).map(({ level, members, losersShare }) => {
    const all = members.value!;
    return { level, all, losers: all * (losersShare.value ?? 0) };
  });
  const top = Math.max(...bars.map(({ all }) => all));
  const peak = bars.find(({ all }) => all === top)!;
  const [members, failure] = [colour('members', dark), colour('failure', dark)];
  const step = Math.ceil((TICK_ROOM * bars.length) / (widthOf(options) - 80));
  const shape = {
    x1: ({ level }: { level: number }) => level - 0.4,
    x2: ({ level }: { level: number }) => level + 0.4,
  };
  const isSplit = bars.some(({ losers }) => losers > 0);
  const svg = frame({
    ...options,
    title,
    x: {
      label: WORDS.level[lang],
      domain: [0.5, bars.length + 0.5],
      ticks: bars.map(({ level }) => level).filter((level) => (level - 1) % step === 0),
      format: String,
    },
    y: {
      label: WORDS.members[lang],
      domain: [0, top * 1.1],
      ticks: valueTicks(0, top),
      format: (value) => formatNumber(value, lang),
    },
    marks: [
      Plot.rect(bars, { ...shape, y1: 'losers', y2: 'all', fill: members }),
      ...(isSplit ? [Plot.rect(bars, { ...shape, y1: 0, y2: 'losers', fill: failure })] : []),
      Plot.text([peak], {
        x: 'level',
        y: 'all',
        text: ({ all }) => formatNumber(all, lang),
        dy: -8,
        fontWeight: 600,
        fontSize: 12,
      }),
      ...(isSplit
        ? legendMarks(
            [
              { text: WORDS.others[lang], fill: members },
              { text: WORDS.lose[lang], fill: failure },
            ],
            // Where the bars are low.
            peak.level > (bars.length + 1) / 2 ? 'left' : 'right',
          )
        : []),
    ],
    endLabels: [],
  });
  const count = (value: number) => formatNumber(value, lang);
  return {
    id: 'referral-levels',
    title,
    note: joinSentences([readSureOfMembers(result, lang), NOTE[lang]], lang),
    svg,
    table: {
      columns: [
        { label: WORDS.levelColumn[lang], format: String, numeric: false },
        ...gainColumns(lang),
        numberColumn(WORDS.broughtNone[lang], count),
        numberColumn(WORDS.aloneLose[lang], (value) => formatShare(value, lang)),
      ],
      rows: byLevel.map((group) => [
        upperFirst(levelName(pyramid, group, lang)),
        ...gainRow(group),
        group.broughtNone.value,
        group.broughtNoneLosersShare.value,
      ]),
      along: byLevel.map(({ level }) => level),
    },
  };
}
