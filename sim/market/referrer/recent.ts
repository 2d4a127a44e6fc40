import { nextUniform } from '../../random/stream.ts';
import { duration } from '../../scenario/fields.ts';
import { anyone } from './anyone.ts';
import { organic, referrerKind } from './referrer-kind.ts';

/** Draws that may fall on members who have left; then anyone who is there is taken, or it might never end. */
const TRIES = 1000;

export const recent = referrerKind({
  name: 'recent',
  title: { en: 'those who have just joined', zh: '新近加入者' },
  summary: {
    en: 'Someone who has joined within the last days brings the next one; anyone, when there is no such member.',
    zh: '由最近若干天内加入的会员介绍下一位；若无此类会员，则任何会员均可。',
  },
  parameters: { organic, days: duration('Days after joining in which a member brings others.').default(30) },
  reference: 'any of those who joined on the last `days` days, today included, with the same chance',
  example: '{kind: recent, organic: 0.2, days: 30}',
  pick({ days }, population, stream, t) {
    const { count, firstOn, gone } = population;
    const first = firstOn[Math.max(0, t + 1 - days)];
    for (let i = 0; i < TRIES && first < count; i++) {
      const member = first + Math.floor(nextUniform(stream) * (count - first));
      if (gone[member] === 0) return member;
    }
    return anyone(population, stream);
  },
});
