import { inUnit } from '../../scenario/fields.ts';
import { crossed, distributionKind, modeOutside } from './distribution.ts';

export const triangular = distributionKind({
  name: 'triangular',
  title: { en: 'triangular', zh: '三角' },
  summary: {
    en: 'Likeliest at the mode, falling in straight lines to nothing at both bounds.',
    zh: '众数处最可能，向两端直线下降至零。',
  },
  parameters: {
    min: inUnit('Least value.'),
    mode: inUnit('Likeliest value.'),
    max: inUnit('Largest value.'),
  },
  reference: 'F(x) = (x − min)²/((max − min)(mode − min)) up to the mode, and the same from above',
  example: '{dist: triangular, min: 0.001, mode: 0.004, max: 0.006}',
  problems: (parameters) => [...crossed(parameters), ...modeOutside(parameters)],
  make: ({ min, mode, max }) => {
    const width = max - min;
    const atMode = (mode - min) / width;
    // Mean of the rising side up to x, and of the falling side beyond x, by their share: x = end ± d, density ∝ d.
    const rising = (x: number) => ((x - min) ** 2 / (width * (mode - min))) * (min + (2 / 3) * (x - min));
    const falling = (x: number) => ((max - x) ** 2 / (width * (max - mode))) * (max - (2 / 3) * (max - x));
    const mean = (min + mode + max) / 3;
    return {
      cdf: (x) => {
        if (x <= min) return 0;
        if (x >= max) return 1;
        return x < mode ? (x - min) ** 2 / (width * (mode - min)) : 1 - (max - x) ** 2 / (width * (max - mode));
      },
      quantile: (u) =>
        u < atMode ? min + Math.sqrt(u * width * (mode - min)) : max - Math.sqrt((1 - u) * width * (max - mode)),
      partialMean: (x) => {
        if (x <= min) return 0;
        if (x >= max) return mean;
        return x < mode ? rising(x) : mean - falling(x);
      },
    };
  },
});
