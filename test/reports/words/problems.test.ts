import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { phraseBook } from '../../../reports/words/problems/phrase-book.ts';
import { allowed } from '../../../sim/scenario/fields.ts';
import { listed, say, wording } from '../../../sim/scenario/say.ts';
import { readProjectFile, typescriptFiles } from '../../rules/project-files.ts';
import { chineseFaults, hasWords } from '../../scenario/chinese-faults.ts';

const book = phraseBook.zh;

/** The English words of every sentence for users in a source. */
function sentences(path: string): string[] {
  const source = readProjectFile(path);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : template.head.text + template.templateSpans.map(({ literal }, i) => `{${i + 1}}${literal.text}`).join(''),
      );
    }
    ts.forEachChild(node, visit);
  };
  if (source.includes('say`')) visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}

const said = [...new Set(typescriptFiles.filter((path) => /^(sim|web)\//.test(path)).flatMap(sentences))];
/** Said by the name that the field's unit has. */
const units = ['money', 'share', 'per day', 'count', 'factor', 'days', 'unit of the number'];

const placesIn = (words: string) => (words.match(/\{\d\}/g) ?? []).sort();

describe('problems in Chinese', () => {
  test('each sentence that is said anywhere has its Chinese, and no other', () => {
    expect(said.length).toBeGreaterThan(250);
    expect(said.filter((words) => hasWords(words) && !Object.hasOwn(book, words))).toEqual([]);
    expect(Object.keys(book).filter((words) => !said.includes(words) && !units.includes(words))).toEqual([]);
  });

  test('no value is lost, and none is added', () => {
    for (const [english, chinese] of Object.entries(book))
      expect([english, placesIn(chinese)]).toEqual([english, placesIn(english)]);
  });

  test('it is Chinese with Chinese punctuation, and quotes the same names of fields and commands', () => {
    const quoted = (words: string) =>
      (words.match(/`[^`]*`/g) ?? []).filter((name) => !/(: )|DAY|RATE/.test(name)).sort();
    for (const [english, chinese] of Object.entries(book)) {
      if (hasWords(english)) expect(chinese).toMatch(/\p{Script=Han}|^；/u);
      expect(chinese.replaceAll(/`[^`]*`|\{\d\}/g, ''), english).not.toMatch(
        /\p{Script=Han}\s*[,;?!()]|[,;?!()]\s*\p{Script=Han}|\p{Script=Han} \p{Script=Han}/u,
      );
      expect([english, quoted(chinese)]).toEqual([english, quoted(english)]);
    }
  });

  test('values stand where the Chinese has them, and are never read as words', () => {
    const hostile = '{2} nothing';
    expect(wording(say`${hostile} is a list of ${3}`, book)).toBe('{2} nothing是含3项的列表');
    expect(wording(say`a map (${listed(['a', 'nothing', 'c'])})`, book)).toBe('映射（a、nothing、c）');
    expect(wording(say`a map (${listed(['a', 'nothing', 'c'])})`)).toBe('a map (a, nothing, c)');
    expect(wording(allowed('share', { min: 0, max: 1, exclusiveMin: true }), book)).toBe('大于0且不超过1的数（比例）');
    expect(wording(allowed('days', { min: 1, max: 36_500, whole: true }), book)).toBe('1至36500的整数（天）');
  });

  test('what is missing is found', () => {
    expect(chineseFaults(say`no one has put this into Chinese`)).toHaveLength(1);
    expect(chineseFaults(say`unknown key ${say`nor this`}`)).toHaveLength(1);
  });
});
