import type { Estimate, ResultBundle, SafeguardEffects, SafeguardFigures } from '../../../sim/types.ts';
import type { Language } from '../language.ts';
import { safeguardTitle } from '../safeguard-words.ts';
import { changeOf, failureChange, moneyChange, recoveryChange } from './changes.ts';

/** Whether it fails: where nothing is drawn that is a yes or a no. */
function failureClause(difference: Estimate, random: boolean, lang: Language): string {
  if (random) return failureChange(difference, random, lang);
  return {
    more: { en: 'it fails, which it would not without', zh: '方案失败，而没有时不会失败' },
    less: { en: 'it no longer fails', zh: '方案不再失败' },
    same: { en: 'whether it fails stays the same', zh: '是否失败不变' },
  }[changeOf(difference).direction][lang];
}

const clauses = ({ failure, recovery, loss }: SafeguardFigures, random: boolean, lang: Language): string =>
  [
    failureClause(failure, random, lang),
    recoveryChange(recovery, random, lang),
    moneyChange('unpaid', loss, random, lang),
  ].join(lang === 'en' ? '; ' : '；');

/** The name of what acts together. */
function togetherName({ alone }: SafeguardEffects, lang: Language): string {
  if (alone.length === 0)
    return { en: 'The safeguards, none of which acts here', zh: '保障措施（在此均不起作用）' }[lang];
  if (alone.length === 1) return safeguardTitle(alone[0].name, lang);
  return lang === 'en' ? `All ${alone.length} safeguards together` : `全部${alone.length}项保障合计`;
}

/** What they buy for members, as one sentence. */
export function readBought({ safeguards, run }: ResultBundle, lang: Language): string {
  if (!safeguards) return '';
  const name = togetherName(safeguards, lang);
  return `${name}${lang === 'en' ? ': ' : '：'}${recoveryChange(safeguards.together.recovery, run.random, lang)}`;
}

/** Each safeguard by itself as a row, its title and what it changes, and last all together where there are several. */
export function safeguardRows({ safeguards, run }: ResultBundle, lang: Language): [string, string][] {
  if (!safeguards) return [];
  const rows = safeguards.alone.map((effect): [string, string] => [
    safeguardTitle(effect.name, lang),
    clauses(effect, run.random, lang),
  ]);
  if (safeguards.alone.length === 1) return rows;
  return [...rows, [togetherName(safeguards, lang), clauses(safeguards.together, run.random, lang)]];
}
