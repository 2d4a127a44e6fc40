import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUrl, viewNames, writeUrl } from '../../web/state.ts';

describe('the address of the page', () => {
  test('reads back what it wrote', () => {
    const text = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
    const state = fc.record({
      scenario: text,
      own: text,
      seed: text,
      paths: text,
      lang: fc.constantFrom('en' as const, 'zh' as const, undefined),
      theme: fc.constantFrom('light' as const, 'dark' as const, undefined),
      view: fc.constantFrom(...viewNames, undefined),
      choices: text,
    });
    fc.assert(
      fc.property(state, (one) => {
        expect(readUrl(`#${writeUrl(one)}`)).toEqual(one);
      }),
    );
  });

  test.each(['', '#', '#lang=fr&theme=pink&view=none', '#__proto__=1&nothing', '#lang=&seed='])(
    'takes nothing from %s',
    (hash) => {
      expect(Object.values(readUrl(hash)).filter(Boolean)).toEqual([]);
    },
  );

  test('an empty field leaves no trace', () => {
    expect(writeUrl({ seed: '', paths: undefined, lang: 'zh' })).toBe('lang=zh');
  });
});
