import type { Language } from '../../reports/words/language.ts';
import { type Control, controlsIn } from '../form/control.ts';
import { writtenPath } from '../form/written-path.ts';

/** What the controls call each field, with the parts around it: `Turnover › Growth › Rate`. */
export function numberNames(controls: readonly Control[], lang: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const walk = (inner: readonly Control[], around: readonly string[]): void => {
    for (const control of inner) {
      const way = [...around, control.label[lang]];
      // The outermost part is where one looks for it, not what it is.
      names.set(writtenPath(control.path), way.slice(control.path.length > 2 ? 1 : 0).join(' › '));
      walk(controlsIn(control), way);
    }
  };
  walk(controls, []);
  return names;
}
