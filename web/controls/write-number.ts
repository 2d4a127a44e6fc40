/** Powers of ten of what may stand behind a number. */
const POWERS: Readonly<Record<string, number>> = { '%': -2, k: 3, K: 3, M: 6, bn: 9, 万: 4, 亿: 8 };

/** From this size on thousands are set apart. */
const LARGE = 100_000;

/** A number as the file writes it: in percent or 万 where `before` was, with `_` where it is long. */
export function writeNumber(value: number, before: string): number | string {
  const suffix = /[^\d.\s]+$/.exec(before)?.[0] ?? '';
  const power = POWERS[suffix];
  if (power !== undefined) return `${Number((value / 10 ** power).toPrecision(6))}${suffix}`;
  if (!Number.isInteger(value) || Math.abs(value) < LARGE) return value;
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '_');
}

/** What was typed into a field, as it is put into the file. */
export function readTyped(text: string): number | string {
  const trimmed = text.trim();
  return /^[+-]?\d*\.?\d+(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : trimmed;
}
