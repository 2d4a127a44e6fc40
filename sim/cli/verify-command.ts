import type { Command } from '@commander-js/extra-typings';
import { jsonOption } from './common-options.ts';
import { compute } from './verify/closed-forms.ts';
import { engineVerdicts } from './verify/engine-verdicts.ts';
import { type Inputs, judge, knownAnswers, networkAnswers, type Verdict } from './verify/known-answer.ts';
import { networkVerdicts } from './verify/recruited-networks.ts';

const CHECK_FAILED = 3;

const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toPrecision(12));
const numbers = (value: number | readonly number[]): string => [value].flat().map(number).join(', ');
const inputsText = (inputs: Inputs): string =>
  Object.entries(inputs)
    // Conventions and remarks stand in the JSON; here only what is computed with.
    .filter(([key]) => key !== 'note' && key !== 'convention')
    .map(([key, value]) => `${key} ${typeof value === 'object' ? `[${value.join(' ')}]` : value}`)
    .join(', ');

function printSection(title: string, verdicts: readonly Verdict[]): void {
  console.log(`\n${title}`);
  for (const { name, inputs, expected, got, error, tolerance, toleranceKind, pass, note } of verdicts) {
    console.log(`${pass ? 'ok  ' : 'FAIL'}  ${name}  (${inputsText(inputs)})`);
    console.log(`      expected ${numbers(expected)}`);
    console.log(`      got      ${numbers(got)}`);
    const kind = toleranceKind === 'relative' ? ' relative' : '';
    console.log(
      `      error ${error.toExponential(1)}, tolerance ${tolerance.toExponential(1)}${kind}${note ? `; ${note}` : ''}`,
    );
  }
}

/** `rebatescope verify`: every known answer, what this program gives for it, and how far apart they are. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .summary('check this program against known answers')
    .description(
      'Computes every built-in known answer, by closed form and, where it describes a process, by running the engine at ' +
        'ever smaller days; prints expected, got, error and verdict of each. Exit 0: all are met; 3: not.',
    )
    .addOption(jsonOption())
    .action(({ json }) => {
      const closedForms = knownAnswers.map((answer) => judge(answer, compute(answer)));
      const engine = [...engineVerdicts(knownAnswers), ...networkVerdicts(networkAnswers)];
      const all = [...closedForms, ...engine];
      const failed = all.filter(({ pass }) => !pass).length;
      if (json) {
        console.log(
          JSON.stringify(
            { schema: 'rebatescope-verify/1', closedForms, engine, passed: all.length - failed, failed },
            null,
            2,
          ),
        );
      } else {
        printSection('Closed forms', closedForms);
        printSection('Engine', engine);
        console.log(`\n${all.length - failed} passed, ${failed} failed`);
      }
      if (failed > 0) process.exitCode = CHECK_FAILED;
    });
}
