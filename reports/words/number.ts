import type { Language } from './language.ts';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A divisor and the word for it. */
interface Scale {
  readonly divisor: number;
  readonly suffix: string;
}

const SCALES: Record<Language, readonly Scale[]> = {
  en: [
    { divisor: 1e12, suffix: ' tn' },
    { divisor: 1e9, suffix: ' bn' },
    { divisor: 1e6, suffix: ' M' },
  ],
  zh: [
    { divisor: 1e12, suffix: '万亿' },
    { divisor: 1e8, suffix: '亿' },
    { divisor: 1e4, suffix: '万' },
  ],
};

const NO_SCALE: Scale = { divisor: 1, suffix: '' };

/** From here on a number is written as a power of ten. */
const LARGEST_IN_WORDS = 1e15;
/** Below it (and above 0) as well. */
const SMALLEST_IN_DIGITS = 1e-4;

/** The word (`M`, `bn`, `万`, `亿`, …) in which a number of this size is written. */
export function scaleOf(value: number, lang: Language): Scale {
  const size = Number(Math.abs(value).toPrecision(6));
  return SCALES[lang].find(({ divisor }) => size >= divisor) ?? NO_SCALE;
}

/** `digits` decimals, thousands grouped in English only, a true minus sign. */
export function decimals(value: number, digits: number, lang: Language): string {
  const text = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: lang === 'en',
  });
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** Whole from 100 on, else three significant digits without closing zeros. */
function threeDigits(value: number, lang: Language): string {
  if (Math.abs(value) >= 99.95) return decimals(value, 0, lang);
  const rounded = Number(value.toPrecision(3));
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(rounded) || 1)));
  return trimZeros(decimals(rounded, digits, lang));
}

/** `14.0` as `14`. */
export const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** `4.85 × 10⁸`. */
export function powerOfTen(value: number): string {
  const [mantissa, exponent] = value.toExponential(2).split('e');
  const raised = [...String(Math.abs(Number(exponent)))].map((digit) => SUPERSCRIPT[Number(digit)]).join('');
  return `${trimZeros(mantissa).replace('-', '−')} × 10${Number(exponent) < 0 ? '⁻' : ''}${raised}`;
}

/** A number without unit: `22,016`, `2.85 bn` · `2.2万`, `28.5亿`; beyond words and below digits a power of ten. */
export function formatNumber(value: number, lang: Language): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : '–';
  const size = Math.abs(value);
  if (size >= LARGEST_IN_WORDS || (size > 0 && size < SMALLEST_IN_DIGITS)) return powerOfTen(value);
  const { divisor, suffix } = scaleOf(value, lang);
  return threeDigits(value / divisor, lang) + suffix;
}

/** The currency of every amount: a scenario's money is in CNY. */
export const currency: Record<Language, string> = { en: 'CNY', zh: '元' };

/** The unit put to a number of money: `CNY 2.85 bn` · `28.5亿元`. */
export const withCurrency = (amount: string, lang: Language): string =>
  lang === 'en' ? `${currency.en} ${amount}` : amount + currency.zh;

/** An amount of money: `CNY 2.85 bn` · `28.5亿元`. */
export const formatMoney = (value: number, lang: Language): string => withCurrency(formatNumber(value, lang), lang);

/** A share as per cent with three significant digits: 0.1375 is `13.8 %`. */
export const formatShare = (value: number, lang: Language): string => `${formatNumber(value * 100, lang)} %`;

/** A multiple: `22,016-fold` · `2.2万倍`; from a million on as a power of ten too: `485 M-fold (4.85 × 10⁸)`. */
export function formatMultiple(value: number, lang: Language): string {
  const text = formatNumber(value, lang) + (lang === 'en' ? '-fold' : '倍');
  if (value < 1e6 || value >= LARGEST_IN_WORDS) return text;
  return lang === 'en' ? `${text} (${powerOfTen(value)})` : `${text}（${powerOfTen(value)}）`;
}

/** A growth rate a day with its sign: 0.0198016 is `+1.98 % a day` · `每天增长1.98 %`. */
export function formatDailyGrowth(rate: number, lang: Language): string {
  const percent = Math.abs(rate) * 100;
  const size = percent >= 0.01 && percent < 100 ? decimals(percent, 2, lang) : formatNumber(percent, lang);
  if (lang === 'zh') return `每天${rate < 0 ? '下降' : '增长'}${size} %`;
  return `${rate > 0 ? '+' : rate < 0 ? '−' : ''}${size} % a day`;
}

/** A growth a year: 0.45 is `+45 % a year`, from tenfold on a multiple: `1,480-fold a year`. */
export function formatAnnualGrowth(growth: number, lang: Language): string {
  if (growth >= 9) {
    const multiple = formatMultiple(growth + 1, lang);
    return lang === 'en' ? `${multiple} a year` : `每年增至${multiple}`;
  }
  const percent = `${formatNumber(growth * 100, lang)} %`;
  return lang === 'en' ? `+${percent} a year` : `每年增长${percent}`;
}
