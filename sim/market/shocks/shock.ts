import { z } from 'zod';
import { day, duration, factor, rate, text } from '../../scenario/fields.ts';

/**
 * Something that happens to turnover for a while: on a set day (`on`), or at random times (`hazard`). A checked shock has
 * one of the two.
 */
export const shockSchema = z.strictObject({
  name: text(
    'What happens, e.g. crackdown or festival; of one at random times it also names the stream it is drawn from.',
  ),
  factor: factor('Factor on turnover while it lasts: 0.3 is a fall by 70 %. Shocks that overlap multiply.', {
    min: 0,
    max: 1000,
  }),
  lasts: duration('How long it lasts; without it to the end of the run.').optional(),
  on: day('Day on which it begins; or else `hazard`.').optional(),
  hazard: rate('Hazard a day that it begins while it is not under way: the chance is 1 − e^(−hazard). Or else `on`.', {
    min: 0,
  }).optional(),
});

export type Shock = z.output<typeof shockSchema>;
