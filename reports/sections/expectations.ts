import type { ExpectationOutcome } from '../../sim/types.ts';
import {
  gotWord,
  measureName,
  outcomeWord,
  readExpectations,
  wantedWord,
  withReal,
} from '../words/readings/expectations.ts';
import { joinSentences, sentence } from '../words/sentences.ts';
import { titled } from './heading.ts';
import type { ReportContext, Section } from './section.ts';

const WORDS = {
  title: { en: 'Held against expectations and real figures', zh: '与预期及真实数据对照' },
  lead: {
    en: 'What the scenario file says a run must show, and what was observed in reality.',
    zh: '情景文件所列的预期结果以及现实中观察到的数字。',
  },
  real: {
    en: ['What was reported', 'Measure', 'Reported', 'Simulated', 'Outcome'],
    zh: ['报道内容', '指标', '报道', '模拟', '结果'],
  },
  wanted: {
    en: ['Measure', 'Wanted', 'This run', 'Outcome'],
    zh: ['指标', '预期', '本次模拟', '结果'],
  },
};

/** A table of outcomes: the head and, for each, its first cells before wanted, got and the outcome in words. */
function outcomeTable(
  { make, lang, result }: ReportContext,
  head: readonly string[],
  outcomes: readonly ExpectationOutcome[],
  firstCells: (outcome: ExpectationOutcome) => readonly HTMLElement[],
): HTMLElement {
  const { start } = result.scenario;
  const row = (outcome: ExpectationOutcome) =>
    make(
      'tr',
      { class: outcome.met ? 'met' : outcome.informational ? 'differs' : 'missed' },
      ...firstCells(outcome),
      make('td', {}, wantedWord(outcome, lang, start)),
      make('td', { class: 'number' }, gotWord(outcome, lang, start)),
      make('td', {}, `${outcome.met ? '✓' : '✗'} ${outcomeWord(outcome, lang)}`),
    );
  const heads = head.map((label) => make('th', { scope: 'col' }, label));
  const table = make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...outcomes.map(row)));
  return make('div', { class: 'scroll' }, table);
}

/** Each line of the `expect:` block with what the run gave; first those that hold the run against reality. */
export const expectationsSection: Section = (context) => {
  const { make, result, lang } = context;
  const { expect } = result;
  if (expect.length === 0) return null;
  const compared = withReal(expect);
  const others = expect.filter((outcome) => !compared.includes(outcome));
  const code = (text: string) => make('code', {}, text);
  return titled(
    context,
    'expectations',
    WORDS.title[lang],
    make('p', {}, joinSentences([sentence(readExpectations(expect, lang), lang), WORDS.lead[lang]], lang)),
    ...(compared.length === 0
      ? []
      : [
          outcomeTable(context, WORDS.real[lang], compared, (outcome) => [
            make('th', { scope: 'row' }, outcome.real ?? ''),
            make('td', {}, code(measureName(outcome))),
          ]),
        ]),
    ...(others.length === 0
      ? []
      : [
          outcomeTable(context, WORDS.wanted[lang], others, ({ measure }) => [
            make('th', { scope: 'row' }, code(measure)),
          ]),
        ]),
  );
};
