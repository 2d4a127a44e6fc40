import type { Estimate } from '../types.ts';

/** `2.6 %`, `0.012 %`, `50 %`: two or three digits that count, and never 0 for what is not 0. */
export function percent(share: number): string {
  const value = 100 * share;
  const size = Math.abs(value);
  if (size > 0 && size < 0.001) return 'under 0.001 %';
  const digits = size >= 10 || size === 0 ? 1 : Math.min(4, 1 - Math.floor(Math.log10(size)));
  return `${withoutZeros(value.toFixed(digits))} %`;
}

/** `+1.9802 %` a day: as many digits as keep what is needed and what is assumed apart. */
export function perDay(rate: number): string {
  const sign = rate < 0 ? '−' : rate > 0 ? '+' : '';
  return `${sign}${withoutZeros((100 * Math.abs(rate)).toFixed(4))} %`;
}

/** A probability with its interval, `97 % [96–98]`; never 0 % or 100 %, since no number of runs shows that. */
export function chance({ value, low, high }: Estimate): string {
  if (value === null || low === null || high === null || low === high) return percent(value ?? 0);
  if (value === 1) return `over ${percent(Math.floor(low * 1000) / 1000)}`;
  if (value === 0) return `under ${percent(Math.ceil(high * 10_000) / 10_000)}`;
  const digits = high - low < 0.02 ? 1 : 0;
  const text = (share: number) => withoutZeros((100 * share).toFixed(digits));
  return `${text(value)} % [${text(low)}–${text(high)}]`;
}

/** The same in Chinese: `97 %（96–98）`, `超过99.9 %`. */
export function chance_zh(estimate: Estimate): string {
  const words = chance(estimate);
  if (words.startsWith('over')) return words.replace('over ', '超过');
  if (words.startsWith('under')) return words.replace('under ', '低于');
  return words.replace(' [', '（').replace(']', '）');
}

const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
