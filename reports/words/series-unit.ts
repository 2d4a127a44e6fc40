import type { ResultBundle, SeriesName } from '../../sim/types.ts';
import type { Language } from './language.ts';
import { currency, formatMoney, formatShare } from './number.ts';

/** Series that are shares, not money. */
const SHARES: ReadonlySet<SeriesName> = new Set(['payoutPerUnit', 'liabilityCover']);

/** Whether a series is a share (shown in %), not money. */
export const isShareSeries = (name: SeriesName): boolean => SHARES.has(name);

/** A value of the series in words. */
export const formatSeriesValue = (name: SeriesName, value: number, lang: Language): string =>
  SHARES.has(name) ? formatShare(value, lang) : formatMoney(value, lang);

const PER_UNIT: Record<Language, string> = { en: '% of the claim a day', zh: '每天占权益的%' };
const COVER: Record<Language, string> = { en: '% of open claims', zh: '占未还清权益的%' };

const STORED_COVER: Record<Language, string> = {
  en: '% of what is paid in and not yet spent',
  zh: '占已预付而未消费的%',
};

/** The unit for an axis. */
export function seriesUnit({ ordinary }: ResultBundle, name: SeriesName, lang: Language): string {
  if (name === 'payoutPerUnit') return PER_UNIT[lang];
  if (name === 'liabilityCover') return (ordinary?.stored === undefined ? COVER : STORED_COVER)[lang];
  return currency[lang];
}
