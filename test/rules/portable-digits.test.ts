import { expect, test } from 'vitest';
import { importsOf, readProjectFile, typescriptFiles } from './project-files.ts';

/** Of these two engines need not give the same last digit; square roots and what is exact in binary may be used. */
const UNSURE = /\bMath\.(?:a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log1p|log2|log10|pow|cbrt|hypot)\(/;

/** All that the paths of a run are made of: these folders with what they import. */
function madeOf(folders: RegExp): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { to, typeOnly } of importsOf(path, readProjectFile(path)))
      if (!typeOnly && to.startsWith('sim/')) visit(to);
  };
  typescriptFiles.filter((path) => folders.test(path)).forEach(visit);
  return found;
}

test('what the digest of a run is taken over has the same digits on every machine', () => {
  const files = madeOf(/^sim\/(random|market|schemes|fraud|operator|model|path|agents)\//);
  expect(files.has('sim/law/beta-mean.ts')).toBe(true);
  expect([...files].filter((path) => UNSURE.test(readProjectFile(path)))).toEqual([]);
});
