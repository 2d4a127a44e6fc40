import type { createColors } from 'picocolors';
import type { VerdictLevel } from '../../sim/index.ts';
import { levelWords } from '../words/labels.ts';
import type { Language } from '../words/language.ts';

/** The level of a verdict as it stands at the head of a table. */
export function levelMark(level: VerdictLevel, lang: Language, colors: ReturnType<typeof createColors>): string {
  const tint: Record<VerdictLevel, (text: string) => string> = {
    sound: colors.green,
    fragile: colors.yellow,
    unsustainable: colors.red,
    pyramid: colors.magenta,
  };
  const word = lang === 'en' ? levelWords[level].en.toUpperCase() : levelWords[level].zh;
  return colors.bold(tint[level](word));
}
