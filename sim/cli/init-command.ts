import type { Command } from '@commander-js/extra-typings';
import { schemaText } from '../model/json-schema.ts';
import { type StarterName, starterNames, starterScenario } from '../model/starter-scenario.ts';
import { UserError } from '../scenario/diagnostics.ts';
import { didYouMean, nearestName } from '../scenario/nearest-name.ts';
import { listed, say } from '../scenario/say.ts';
import { printable } from '../scenario/show.ts';

function starterName(given: string): StarterName {
  const name = starterNames.find((one) => one === given);
  if (name !== undefined) return name;
  const nearest = nearestName(given, starterNames);
  const advice = nearest === undefined ? '' : say`. ${didYouMean(nearest) ?? ''}`;
  throw new UserError(say`unknown kind “${printable(given)}”; allowed: ${listed(starterNames)}${advice}`);
}

export function addInitCommand(program: Command): void {
  program
    .command('init')
    .summary('print a commented scenario to start from')
    .description('Prints a commented scenario to start from: rebatescope init pool > mine.yaml')
    .argument('[kind]', `the payout rule, or the kind of an ordinary scheme: ${starterNames.join(', ')}`, 'fixed')
    .option('--schema', 'print the JSON Schema of scenario files instead, for editors')
    .action((kind, { schema }) => {
      process.stdout.write(schema ? schemaText() : starterScenario(starterName(kind)));
    });
}
