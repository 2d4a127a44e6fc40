import type { ResultBundle } from '../../../sim/types.ts';
import { moneyEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';

/** What stays with the operator? Fees kept, what the owners took, and the cash at the end. */
export function readOperator(result: ResultBundle, lang: Language): string {
  const { feesKept, drawn, absconded, cashAtEnd } = result.operator;
  const money = (estimate: typeof feesKept) => moneyEstimate(estimate, result.run.random, lang);
  const more: string[] = [];
  if ((drawn.value ?? 0) > 0) more.push(lang === 'en' ? `owners draw ${money(drawn)}` : `所有者提取${money(drawn)}`);
  if ((absconded.value ?? 0) > 0) {
    more.push(lang === 'en' ? `taken in flight ${money(absconded)}` : `潜逃带走${money(absconded)}`);
  }
  more.push(lang === 'en' ? `cash at the end ${money(cashAtEnd)}` : `期末现金${money(cashAtEnd)}`);
  return lang === 'en'
    ? `The operator keeps ${money(feesKept)} of fees; ${more.join('; ')}`
    : `经营者留存服务费${money(feesKept)}；${more.join('；')}`;
}
