import type { Path, Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import type { ScenarioParts } from './scenario-parts.ts';

const CLASSES: Path = ['market', 'merchants', 'classes'];
/** Shares and fees of classes may miss their sums by rounding. */
const ROUNDING = 1e-9;

/** The classes of fees make up all merchants, and the scheme's fee is their mean. */
export function checkMerchants({ merchants, fee }: ScenarioParts, report: Report): void {
  if (merchants?.classes === undefined) return;
  const { classes } = merchants;
  const sum = classes.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) > ROUNDING) {
    report(CLASSES, {
      at: 'key',
      message: say`the shares of the classes do not make up all merchants`,
      got: say`${Number(sum.toPrecision(12))} in all`,
      allowed: say`1 in all`,
    });
    return;
  }
  const mean = classes.reduce((total, { share, fee }) => total + share * fee, 0);
  if (fee !== undefined && Math.abs(mean - fee) > ROUNDING) {
    report(['scheme', 'fee'], {
      message: say`the fee is not the mean of the classes of merchants`,
      allowed: say`${Number(mean.toPrecision(12))}, the mean over market.merchants.classes`,
    });
  }
}
