// `npm start`: from a bare checkout to a result on the terminal, a report in report/ and the dashboard.
import { installMissing, root, run, runNpm } from './install.mjs';

const first = 'scenarios/first/growing.yaml';
const command = `${root}dist/sim/cli/main.js`;
const rebatescope = (...args) => run(process.execPath, [command, ...args]);

const unknown = process.argv.slice(2).filter((argument) => argument !== '--no-serve');
if (unknown.length > 0) {
  console.error(`npm start: unknown option ${unknown.join(' ')}; there is only --no-serve.`);
  process.exit(2);
}

/** Each step must succeed before the next; the first that fails gives the exit code. */
const steps = [
  () => (installMissing() ? 0 : 1),
  () => runNpm('run', '--silent', 'build'),
  () => rebatescope('run', first),
  () => rebatescope('report', first, '-o', 'report', '--quiet'),
];
for (const step of steps) {
  const code = step();
  if (code !== 0) process.exit(code);
}
console.log(`\nThe report: ${root}report/`);
if (!process.argv.includes('--no-serve')) process.exit(rebatescope('dashboard', first));
