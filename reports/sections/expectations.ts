import { gotWord, outcomeWord, readExpectations, wantedWord } from '../words/readings/expectations.ts';
import { joinSentences, sentence } from '../words/sentences.ts';
import { titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'Held against expectations and real figures', zh: '与预期及真实数据对照' },
  lead: {
    en: 'What the scenario file says a run must show, and what was observed in reality.',
    zh: '情景文件所列的预期结果以及现实中观察到的数字。',
  },
  columns: {
    en: ['Measure', 'Wanted', 'This run', 'Outcome', 'In reality'],
    zh: ['指标', '预期', '本次模拟', '结果', '现实'],
  },
};

/** Each line of the `expect:` block with what the run gave. */
export const expectationsSection: Section = (context) => {
  const { make, result, lang } = context;
  const { expect } = result;
  if (expect.length === 0) return null;
  return titled(
    context,
    'expectations',
    WORDS.title[lang],
    make('p', {}, joinSentences([sentence(readExpectations(expect, lang), lang), WORDS.lead[lang]], lang)),
    make(
      'div',
      { class: 'scroll' },
      make(
        'table',
        {},
        make('thead', {}, make('tr', {}, ...WORDS.columns[lang].map((label) => make('th', { scope: 'col' }, label)))),
        make(
          'tbody',
          {},
          ...expect.map((outcome) =>
            make(
              'tr',
              { class: outcome.met ? 'met' : outcome.informational ? 'differs' : 'missed' },
              make('th', { scope: 'row' }, make('code', {}, outcome.measure)),
              make('td', {}, wantedWord(outcome, lang)),
              make('td', { class: 'number' }, gotWord(outcome, lang)),
              make('td', {}, `${outcome.met ? '✓' : '✗'} ${outcomeWord(outcome, lang)}`),
              make('td', {}, outcome.real ?? '–'),
            ),
          ),
        ),
      ),
    ),
  );
};
