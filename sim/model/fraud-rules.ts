import type { Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** What must hold between frauds and the rest of the file. */
export function checkFraud({ fraud, horizon, merchants, referral, safeguards }: ScenarioParts, report: Report): void {
  if (fraud === undefined) return;
  const { fake, markup, insiders, sybils } = fraud;
  for (const [name, part] of Object.entries({ fake, insiders })) {
    if (part?.until === undefined || part.until >= part.from) continue;
    report(['fraud', name, 'until'], {
      message: say`fraud.${name} ends before it begins`,
      got: say`day ${part.until}`,
      allowed: say`day ${part.from} or later`,
    });
  }
  if (fake !== undefined && horizon !== undefined && fake.on >= horizon) {
    report(['fraud', 'fake', 'on'], {
      message: say`the fake purchase that is followed is made after the run`,
      got: say`day ${fake.on}`,
      allowed: say`a day before ${horizon}`,
    });
  }
  if (fake?.detection.invoiced !== undefined && safeguards?.invoiceFrom === undefined) {
    report(['fraud', 'fake', 'detection', 'invoiced'], {
      message: say`no purchase needs an invoice, so none is found by it`,
      hint: say`Write \`invoiceFrom: 1000\` under \`safeguards\``,
    });
  }
  if (markup !== undefined && markup.share === undefined && merchants === undefined) {
    report(['fraud', 'markup'], {
      at: 'key',
      message: say`it is not said which merchants mark up`,
      allowed: say`a \`share\` of honest sales, or a map at market.merchants, whose margins say it`,
    });
  }
  if (sybils !== undefined && referral === undefined) {
    report(['fraud', 'sybils'], {
      at: 'key',
      message: say`many accounts earn referral rewards, and the scheme has none`,
      hint: say`Describe them at scheme.referral, or take \`sybils\` out`,
    });
  }
}
