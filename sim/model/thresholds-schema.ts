import { z } from 'zod';
import { factor, share } from '../scenario/fields.ts';

const line = (description: string) => share(description, { certain: true });

/** Where the verdict draws its lines (section 12 of the model); every reason prints the one it uses. */
export const thresholds = {
  /** The failure probability is read at this day, or at the end of a shorter run. */
  years: 5,
  unsustainableFailure: 0.5,
  unsustainableRecovery: 0.5,
  fragileFailure: 0.05,
  /** Paid for bringing members, of all that members are paid. */
  pyramidRecruitment: 0.5,
  /** Chance that someone is paid for 3 levels and 30 people. */
  pyramidHeads: 0.5,
  /** A rule that depends on the run counts as breached where it is breached in more of the runs than this. */
  breach: 0.05,
} as const;

/** The lines of the verdict and of the rules; the analyst's own come from the pack `analyst` where the file sets none. */
export const thresholdsSchema = z
  .strictObject({
    years: factor('The chance of failure is read after so many years of 365 days.', {
      min: 0.01,
      max: 100,
      certain: true,
    }).default(thresholds.years),
    unsustainableFailure: line('A chance of failure over this is “unsustainable”.').default(
      thresholds.unsustainableFailure,
    ),
    unsustainableRecovery: line('A median recovery under this is “unsustainable”.').default(
      thresholds.unsustainableRecovery,
    ),
    fragileFailure: line('A chance of failure over this is “fragile”.').default(thresholds.fragileFailure),
    pyramidRecruitment: line(
      '“Pyramid” where more than this of all that members are paid is for bringing members.',
    ).default(thresholds.pyramidRecruitment),
    pyramidHeads: line(
      '“Pyramid” where someone is paid for 3 levels and 30 people in more of the runs than this.',
    ).default(thresholds.pyramidHeads),
    breach: line('A rule that depends on the run is breached when more of the runs than this breach it.').default(
      thresholds.breach,
    ),
    promisedFromOthers: line(
      'Analyst: share of the promise that its own fee does not cover, from here on red.',
    ).optional(),
    provenZone: line('Analyst: the same, from here on the zone of proven cases.').optional(),
    fakeAmber: line('Analyst: fake share of turnover over this is amber.').optional(),
    fakeRed: line('Analyst: fake share of turnover over this is red.').optional(),
    coverAmber: factor('Analyst: cover of the next 30 days under this is amber.', {
      min: 1,
      max: 100,
      certain: true,
    }).optional(),
    coverRed: factor('Analyst: cover of the next 30 days under this is red.', {
      min: 1,
      max: 100,
      certain: true,
    }).optional(),
    losers: line('Analyst: share of members who lose over this is red.').optional(),
  })
  .describe('Where the verdict and the rules draw their lines.');

export type Thresholds = z.output<typeof thresholdsSchema>;
