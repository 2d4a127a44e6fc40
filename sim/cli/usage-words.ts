import type { Language } from '../../reports/words/language.ts';

/** The language that a command line asks for, whatever else may be wrong with it. */
export const languageOf = (given: readonly string[]): Language =>
  given.some((word, i) => word === '--lang=zh' || (word === 'zh' && given[i - 1] === '--lang')) ? 'zh' : 'en';

/** What the package that reads command lines says of mistakes, and our own checks of options; it hands over texts alone. */
const chinese: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^error: unknown option '(.*)'/m, '未知的选项“$1”'],
  [/^error: unknown command '(.*)'/m, '未知的命令“$1”'],
  [/^error: missing required argument '(.*)'/m, '缺少参数“$1”'],
  [/^error: required option '(.*)' not specified/m, '缺少必需的选项“$1”'],
  [/^error: option '(.*)' argument missing/m, '选项“$1”缺少值'],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)(?:: .*)?\./m,
    '参数过多：“$1”需要$2个，实际为$3个',
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\./m, '选项“$1”的值“$2”无效。'],
  [/ ?It must be a whole number from (\S+) to (\S+)\.$/m, '须为$1至$2的整数。'],
  [/ ?It must have 1 to 200 characters\.$/m, '须为1至200个字符。'],
  [/ ?It must be a number between 0 and 1\.$/m, '须为0与1之间的数。'],
  [/ ?It must be an amount over 0\.$/m, '须为大于0的金额。'],
  [/ ?A port is a whole number from 0 to (\d+); 0 takes a free one\.$/m, '端口须为0至$1的整数；0表示选取空闲端口。'],
  [/ ?Allowed choices are (.*)\.$/m, '允许：$1。'],
  [/^\(Did you mean one of (.*)\?\)$/m, '（是否应为以下之一：$1？）'],
  [/^\(Did you mean (.*)\?\)$/m, '（是否应为$1？）'],
];

/** A mistake in a command line in words: `text` is what the package says. */
export function usageWords(text: string, lang: Language): string {
  const said = lang === 'en' ? text : chinese.reduce((words, [from, to]) => words.replace(from, to), text);
  return `rebatescope: ${said.replace(/^error: /, '')}`;
}
