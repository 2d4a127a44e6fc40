import { levelMeanings, levelWords } from '../words/labels.ts';
import { keyFigures } from '../words/readings/key-figures.ts';
import { readSureness } from '../words/readings/sureness.ts';
import { readReasons } from '../words/readings/verdict.ts';
import type { Section } from './section.ts';

const BECAUSE = { en: 'Because:', zh: '因为：' };

/** The answer first: level, reasons, and the figures that carry it. */
export const verdictSection: Section = ({ make, result, lang }) => {
  const { level } = result.verdict;
  return make(
    'section',
    { id: 'verdict', class: `verdict ${level}` },
    make('p', { class: 'level' }, make('strong', {}, levelWords[level][lang]), ` ${levelMeanings[level][lang]}`),
    make('p', { class: 'because' }, BECAUSE[lang]),
    make('ul', { class: 'reasons' }, ...readReasons(result, lang).map((reason) => make('li', {}, reason))),
    make(
      'dl',
      { class: 'tiles' },
      ...keyFigures(result, lang).map(({ figure, interval, meaning }) =>
        make(
          'div',
          {},
          make('dt', {}, meaning),
          make('dd', {}, figure, interval === '' ? null : make('small', {}, interval)),
        ),
      ),
    ),
    make('p', { class: 'note' }, readSureness(result, lang)),
  );
};
