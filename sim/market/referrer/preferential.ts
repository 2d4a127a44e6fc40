import { nextUniform } from '../../random/stream.ts';
import { factor } from '../../scenario/fields.ts';
import { anyone } from './anyone.ts';
import { organic, referrerKind } from './referrer-kind.ts';

/** Draws that may fall on members who have left; then anyone who is there is taken, or it might never end. */
const TRIES = 1000;

export const preferential = referrerKind({
  name: 'preferential',
  title: { en: 'those who have brought many', zh: '介绍人数多者' },
  summary: {
    en: 'The more members someone has brought, the likelier they bring the next one.',
    zh: '已介绍会员越多的人，越可能介绍下一位会员。',
  },
  parameters: {
    organic,
    start: factor('What a member without recruits counts for, against 1 for each recruit.', {
      min: 0,
      max: 1e6,
      exclusiveMin: true,
    }).default(1),
  },
  reference: 'P ∝ start + recruits: plane-oriented recursive tree at start = 1 (Barabási & Albert 1999, Science 286)',
  example: '{kind: preferential, organic: 0.2, start: 1}',
  // Of all the weight, start·count is spread evenly and one unit a recruit lies with who brought it.
  pick({ start }, population, stream) {
    const { count, recruiters, recruits, gone } = population;
    for (let i = 0; i < TRIES; i++) {
      const draw = nextUniform(stream) * (start * count + recruits);
      const member = draw < recruits ? recruiters[Math.floor(draw)] : Math.floor((draw - recruits) / start);
      if (member < count && gone[member] === 0) return member;
    }
    return anyone(population, stream);
  },
});
