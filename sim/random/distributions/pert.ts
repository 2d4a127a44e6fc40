import { inUnit } from '../../scenario/fields.ts';
import { betaBetween } from './beta.ts';
import { crossed, distributionKind, modeOutside } from './distribution.ts';

export const pert = distributionKind({
  name: 'pert',
  title: { en: 'PERT', zh: 'PERT' },
  summary: {
    en: 'A smooth hump from a least, a likeliest and a largest value, as experts give them.',
    zh: '由专家给出的最小、最可能和最大值构成的平滑分布。',
  },
  parameters: {
    min: inUnit('Least value.'),
    mode: inUnit('Likeliest value.'),
    max: inUnit('Largest value.'),
  },
  reference:
    'Malcolm, Roseboom, Clark & Fazar 1959: beta with a = 1 + 4(mode − min)/(max − min), b = 1 + 4(max − mode)/(max − min); mean (min + 4·mode + max)/6',
  example: '{dist: pert, min: 300, mode: 500, max: 800}',
  problems: (parameters) => [...crossed(parameters), ...modeOutside(parameters)],
  make: ({ min, mode, max }) => {
    const width = max - min;
    return betaBetween(1 + (4 * (mode - min)) / width, 1 + (4 * (max - mode)) / width, min, max);
  },
});
