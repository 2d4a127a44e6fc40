import { scenarioWords } from '../words/scenario-words.ts';
import { nameTable, titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'What was assumed', zh: '假设' },
  lead: {
    en: 'Every figure above holds for these values. Change one, and run again.',
    zh: '以上数字均基于下列取值；改变任一取值后请重新运行。',
  },
};

/** The scenario's values in words with units. */
export const assumptionsSection: Section = (context) => {
  const { make, scenario, result, lang } = context;
  return titled(
    context,
    'assumptions',
    WORDS.title[lang],
    make('p', {}, WORDS.lead[lang]),
    nameTable(context, scenarioWords(scenario, result, lang)),
  );
};
