import { growthKinds, payoutKinds, type Words } from '../../sim/index.ts';
import { formatDay } from './day.ts';
import type { Language } from './language.ts';
import { formatMoney, formatNumber, formatShare } from './number.ts';

/** What of a zod schema is needed here: its own record, or that of the schema within. */
interface Described {
  readonly meta?: () => { readonly unit?: unknown } | undefined;
  readonly unwrap?: () => Described;
}

interface KindRecord {
  readonly name: string;
  readonly title: Words;
  readonly summary: Words;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The unit that a field's schema states. */
function unitOf(schema: unknown): string | undefined {
  let described = schema as Described | undefined;
  while (described !== undefined) {
    const unit = described.meta?.()?.unit;
    if (typeof unit === 'string') return unit;
    described = described.unwrap?.();
  }
  return undefined;
}

/** One value of a scenario in words, by the unit of its field; what is nested as `name value` pairs. */
function valueWords(value: unknown, unit: string | undefined, start: string | undefined, lang: Language): string {
  if (typeof value === 'number') {
    switch (unit) {
      case 'money':
        return formatMoney(value, lang);
      case 'share':
        return formatShare(value, lang);
      case 'per day':
        return lang === 'en' ? `${formatShare(value, lang)} a day` : `每天 ${formatShare(value, lang)}`;
      case 'day':
        return formatDay(value, start, lang);
      default:
        return formatNumber(value, lang);
    }
  }
  if (Array.isArray(value))
    return value.map((item) => valueWords(item, unit, start, lang)).join(lang === 'en' ? ', ' : '、');
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).map(([name, item]) => `${name} ${valueWords(item, undefined, start, lang)}`);
    return lang === 'en' ? `(${pairs.join(' ')})` : `（${pairs.join(' ')}）`;
  }
  return String(value);
}

/** A kind with its parameters and what it does: `fixed share a day (days = 500): Every open claim is owed …`. */
function kindWords(
  kinds: readonly KindRecord[],
  given: { readonly kind: string },
  start: string | undefined,
  lang: Language,
): string {
  const kind = kinds.find(({ name }) => name === given.kind);
  if (kind === undefined) return given.kind;
  const parameters = Object.entries(given)
    .filter(([name, value]) => name in kind.parameters && value !== undefined)
    .map(([name, value]) => `${name} = ${valueWords(value, unitOf(kind.parameters[name]), start, lang)}`);
  if (lang === 'zh') {
    return `${kind.title.zh}${parameters.length > 0 ? `（${parameters.join('，')}）` : ''}：${kind.summary.zh}`;
  }
  return `${kind.title.en}${parameters.length > 0 ? ` (${parameters.join(', ')})` : ''}: ${kind.summary.en}`;
}

/** A way of growth in words. */
export const growthWords = (given: { readonly kind: string }, start: string | undefined, lang: Language): string =>
  kindWords(growthKinds, given, start, lang);

/** A payout rule in words. */
export const payoutWords = (given: { readonly kind: string }, start: string | undefined, lang: Language): string =>
  kindWords(payoutKinds, given, start, lang);
