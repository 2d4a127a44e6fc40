import type { GainGroup } from '../../sim/types.ts';
import { labels } from '../words/labels.ts';
import type { Language } from '../words/language.ts';
import { formatMoney, formatNumber, formatShare } from '../words/number.ts';
import type { Cell, TableColumn } from './chart.ts';
import { numberColumn } from './table-columns.ts';

const WORDS = {
  members: { en: 'members', zh: '会员数' },
  gain: { en: 'half gain at most', zh: '净得中位数' },
  paid: { en: 'paid, all together', zh: '合计付出' },
  received: { en: 'received, all together', zh: '合计所得' },
  lose: { en: 'lose', zh: '亏损占比' },
};

/** The columns of a table of members by kind, after the one that names the kind. */
export function gainColumns(lang: Language): TableColumn[] {
  const money = (value: number) => formatMoney(value, lang);
  return [
    numberColumn(WORDS.members[lang], (value) => formatNumber(value, lang)),
    numberColumn(WORDS.gain[lang], money),
    numberColumn(labels.lowBound[lang], money),
    numberColumn(labels.highBound[lang], money),
    numberColumn(WORDS.paid[lang], money),
    numberColumn(WORDS.received[lang], money),
    numberColumn(WORDS.lose[lang], (value) => formatShare(value, lang)),
  ];
}

/** The cells of these columns. */
export const gainRow = ({ members, medianGain, paid, received, losersShare }: GainGroup): Cell[] => [
  members.value,
  medianGain.value,
  medianGain.low,
  medianGain.high,
  paid.value,
  received.value,
  losersShare.value,
];
