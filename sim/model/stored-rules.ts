import { type Path, type Report, valueAt } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';

/** What of a staged scheme's operator and failure a shop with stored value has not. */
export const NOT_OF_STORED: readonly Path[] = [
  ['operator', 'tax'],
  ['operator', 'draw'],
  ['failure', 'halted'],
];

/** The rules between the fields of stored value. `data` is the file as read. */
export function checkStored(data: unknown, report: Report): void {
  for (const path of NOT_OF_STORED) {
    if (valueAt(data, path) === undefined) continue;
    report(path, {
      at: 'key',
      message: say`${path.join('.')} does not go with scheme.kind stored-value`,
      allowed: say`operator.capital and operator.costs; failure.absconded and failure.closed`,
      hint: path[1] === 'halted' ? undefined : say`What the owner takes of the float is \`scheme.ownerSpends\``,
    });
  }
  if (valueAt(data, ['failure', 'illiquid']) === false) {
    report(['failure', 'illiquid'], {
      message: say`a shop that cannot serve its balances ends`,
      got: 'false',
      allowed: say`true, or without it`,
    });
  }
  const spend = ['scheme', 'spend'];
  if (valueAt(data, spend) === undefined) {
    const frequency = valueAt(data, ['market', 'members', 'frequency', 'kind']);
    if (valueAt(data, ['market', 'members']) === undefined || frequency === 'bg-nbd') {
      report(spend, {
        at: 'key',
        message: say`scheme.spend is missing: how fast balances are spent cannot be told from this market`,
        allowed: say`a share of balances a day, over 0 up to 1; or members (\`market.members\`) whose frequency is not \`bg-nbd\``,
      });
    }
  }
  if (valueAt(data, ['scheme', 'run']) !== undefined && valueAt(data, ['scheme', 'expiry']) !== undefined) {
    report(['scheme', 'run'], {
      at: 'key',
      message: say`a run does not go with balances that expire`,
      hint: say`Take \`run\` or \`expiry\` out`,
    });
  }
}
