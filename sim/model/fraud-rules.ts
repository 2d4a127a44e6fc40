import type { Report } from '../scenario/place.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** What must hold between frauds and the rest of the file. */
export function checkFraud({ fraud, horizon, merchants, referral, safeguards }: ScenarioParts, report: Report): void {
  if (fraud === undefined) return;
  const { fake, markup, insiders, sybils } = fraud;
  for (const [name, part] of Object.entries({ fake, insiders })) {
    if (part?.until === undefined || part.until >= part.from) continue;
    report(['fraud', name, 'until'], {
      message: `fraud.${name} ends before it begins`,
      got: `day ${part.until}`,
      allowed: `day ${part.from} or later`,
    });
  }
  if (fake !== undefined && horizon !== undefined && fake.on >= horizon) {
    report(['fraud', 'fake', 'on'], {
      message: 'the fake purchase that is followed is made after the run',
      got: `day ${fake.on}`,
      allowed: `a day before ${horizon}`,
    });
  }
  if (fake?.detection.invoiced !== undefined && safeguards?.invoiceFrom === undefined) {
    report(['fraud', 'fake', 'detection', 'invoiced'], {
      message: 'no purchase needs an invoice, so none is found by it',
      hint: 'Write `invoiceFrom: 1000` under `safeguards`',
    });
  }
  if (markup !== undefined && markup.share === undefined && merchants === undefined) {
    report(['fraud', 'markup'], {
      at: 'key',
      message: 'it is not said which merchants mark up',
      allowed: 'a `share` of honest sales, or a map at market.merchants, whose margins say it',
    });
  }
  if (sybils !== undefined && referral === undefined) {
    report(['fraud', 'sybils'], {
      at: 'key',
      message: 'many accounts earn referral rewards, and the scheme has none',
      hint: 'Describe them at scheme.referral, or take `sybils` out',
    });
  }
}
