import { createColors } from 'picocolors';
import type { ResultBundle } from '../../sim/types.ts';
import { formatNumber } from '../words/number.ts';
import { safeguardRows } from '../words/readings/safeguards.ts';
import type { RunTableOptions } from './run-table.ts';
import { columnsOf, padEnd, WIDEST, wrapWords } from './wrap-words.ts';

const WORDS = {
  certain: { en: 'Each safeguard, against the scheme without any', zh: '各项保障与没有任何保障时比较' },
  random: {
    en: (paths: string) => `Each safeguard, against the scheme without any, on the same ${paths} runs`,
    zh: (paths: string) => `各项保障与没有任何保障时在同样的${paths}次模拟上逐一比较`,
  },
};

/** What each safeguard changes by itself, and all together, below the table of a run; empty where there are none. */
export function safeguardTable(result: ResultBundle, { lang, color, width = 80 }: RunTableOptions): string {
  const { safeguards, run } = result;
  const rows = safeguardRows(result, lang);
  if (!safeguards || rows.length === 0) return '';
  const colors = createColors(color);
  const title = run.random ? WORDS.random[lang](formatNumber(safeguards.paths, lang)) : WORDS.certain[lang];
  const indent = Math.max(...rows.map(([name]) => columnsOf(name))) + 2;
  const room = Math.max(30, Math.min(WIDEST, width) - indent - 1);
  const body = rows.flatMap(([name, text]) =>
    wrapWords(text, room).map((line, i) => `${colors.dim(padEnd(i === 0 ? name : '', indent))}${line}`),
  );
  return [...wrapWords(title, Math.min(WIDEST, width)).map((line) => colors.bold(line)), ...body].join('\n');
}
