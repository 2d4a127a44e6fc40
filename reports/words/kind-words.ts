import {
  amountKinds,
  fraudKinds,
  frequencyKinds,
  growthKinds,
  networkKinds,
  ordinaryKinds,
  payoutKinds,
  referrerKinds,
  type Words,
} from '../../sim/index.ts';
import { formatDay } from './day.ts';
import type { Language } from './language.ts';
import { formatMoney, formatNumber, formatShare } from './number.ts';

/** What of a zod schema is needed here: its own record, or that of the schema within. */
interface Described {
  readonly meta?: () => { readonly unit?: unknown } | undefined;
  readonly unwrap?: () => Described;
  /** The fields of a map. */
  readonly shape?: Readonly<Record<string, unknown>>;
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

/** The fields of a map within a field, or of the entries of a list. */
function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  let described = schema as Described | undefined;
  while (described !== undefined) {
    if (described.shape !== undefined) return described.shape;
    described = described.unwrap?.();
  }
  return {};
}

/** What values are read with. */
interface Reading {
  readonly kinds: readonly KindRecord[];
  readonly start: string | undefined;
  readonly lang: Language;
  /** What a unit is here, where a kind is used for something else: members grow by people, not by money. */
  readonly units?: { readonly [unit: string]: string };
}

function numberWords(value: number, unit: string | undefined, { start, lang, units = {} }: Reading): string {
  switch (units[unit ?? ''] ?? unit) {
    case 'money':
      return formatMoney(value, lang);
    case 'share':
      return formatShare(value, lang);
    case 'per day':
      return lang === 'en' ? `${formatShare(value, lang)} a day` : `每天${formatShare(value, lang)}`;
    case 'times a day':
      return lang === 'en' ? `${formatNumber(value, lang)} a day` : `每天${formatNumber(value, lang)}次`;
    case 'day':
      return formatDay(value, start, lang);
    default:
      return formatNumber(value, lang);
  }
}

/** The unit behind a number of days, unless its name is the unit. */
function daysWord(name: string, value: unknown, schema: unknown, { lang }: Reading): string {
  if (name === 'days' || typeof value !== 'number' || unitOf(schema) !== 'days') return '';
  return lang === 'zh' ? '天' : value === 1 ? ' day' : ' days';
}

/** Names and values as `name = value`, units from the schemas of `parameters`. */
function pairWords(values: object, parameters: KindRecord['parameters'], reading: Reading): string {
  return Object.entries(values)
    .filter(([name, value]) => name !== 'kind' && value !== undefined)
    .map(
      ([name, value]) =>
        `${name} = ${valueWords(value, parameters[name], reading)}${daysWord(name, value, parameters[name], reading)}`,
    )
    .join(reading.lang === 'en' ? ', ' : '，');
}

/** `(a = 1)` · `（a = 1）`; nothing for nothing. */
const inBrackets = (text: string, lang: Language): string =>
  text === '' ? '' : lang === 'en' ? ` (${text})` : `（${text}）`;

/** Longer lists are counted. */
const MOST_LISTED = 20;

/** One value of a scenario in words, by the schema of its field; a kind within a kind by its title. */
function valueWords(value: unknown, schema: unknown, reading: Reading): string {
  const { kinds, lang } = reading;
  if (typeof value === 'number') return numberWords(value, unitOf(schema), reading);
  if (Array.isArray(value)) {
    if (value.length > MOST_LISTED) return { en: `${value.length} of them`, zh: `共${value.length}个` }[lang];
    return value.map((item) => valueWords(item, schema, reading)).join(lang === 'en' ? '; ' : '；');
  }
  if (value === null || typeof value !== 'object') return String(value);
  const kind = 'kind' in value ? kinds.find(({ name }) => name === value.kind) : undefined;
  if (kind !== undefined) return kind.title[lang] + inBrackets(pairWords(value, kind.parameters, reading), lang);
  return inBrackets(pairWords(value, shapeOf(schema), reading), lang).trim();
}

/** A kind with its parameters and what it does: `fixed share a day (days = 500). Every open claim is owed …`. */
function kindWords(given: { readonly kind: string }, reading: Reading): string {
  const { kinds, lang } = reading;
  const kind = kinds.find(({ name }) => name === given.kind);
  if (kind === undefined) return given.kind;
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => name in kind.parameters));
  const named = kind.title[lang] + inBrackets(pairWords(own, kind.parameters, reading), lang);
  return lang === 'en' ? `${named}. ${kind.summary.en}` : `${named}。${kind.summary.zh}`;
}

/** A way in which turnover grows, in words. */
export const growthWords = (given: { readonly kind: string }, start: string | undefined, lang: Language): string =>
  kindWords(given, { kinds: growthKinds, start, lang });

/** A way in which a number of people grows, in words. */
export const peopleGrowthWords = (
  given: { readonly kind: string },
  start: string | undefined,
  lang: Language,
): string => kindWords(given, { kinds: growthKinds, start, lang, units: { money: 'count' } });

/** How often members buy, in words. */
export const frequencyWords = (given: { readonly kind: string }, start: string | undefined, lang: Language): string =>
  kindWords(given, { kinds: frequencyKinds, start, lang, units: { 'per day': 'times a day' } });

/** What a purchase costs, in words. */
export const amountWords = (given: { readonly kind: string }, start: string | undefined, lang: Language): string =>
  kindWords(given, { kinds: amountKinds, start, lang });

/** A payout rule in words. */
export const payoutWords = (given: { readonly kind: string }, start: string | undefined, lang: Language): string =>
  kindWords(given, { kinds: payoutKinds, start, lang });

/** The frauds of a scenario: the name of each, and its numbers and what it is in words. */
export const fraudWords = (frauds: object, start: string | undefined, lang: Language): [string, string][] =>
  Object.entries(frauds).flatMap(([name, given]): [string, string][] => {
    const kind = fraudKinds.find((one) => one.name === name);
    if (kind === undefined || given === undefined) return [];
    return [[kind.title[lang], kindWords({ ...given, kind: name }, { kinds: fraudKinds, start, lang })]];
  });

/** Who brings a new member, in words. */
export const referrerWords = (given: { readonly kind: string }, start: string | undefined, lang: Language): string =>
  kindWords(given, { kinds: [...referrerKinds, ...networkKinds], start, lang });

/** What has a row of its own beside what an ordinary scheme gives. */
const BESIDE_REWARD = ['margin', 'rewardCost', 'discountRate', 'lift'];

/** What an ordinary scheme gives, in words. */
export function rewardWords(given: { readonly kind: string }, start: string | undefined, lang: Language): string {
  const own = Object.entries(given).filter(([name]) => !BESIDE_REWARD.includes(name));
  return kindWords({ ...Object.fromEntries(own), kind: given.kind }, { kinds: ordinaryKinds, start, lang });
}
