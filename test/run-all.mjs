// `npm test`: installs what is missing, builds, runs every test; the last line is `N passed, N failed`.
// `npm run test:long`: the same for the long statistical set.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing, root, run, runNpm } from '../sim/cli/install.mjs';
import { installChromium } from './chromium.mjs';

const total = { passed: 0, failed: 0 };
const unwell = [];

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) unwell.push(`${name} (${failed})`);
}

/** One check that is good or bad as a whole. */
function step(name, isGood) {
  const began = performance.now();
  console.log(`\n── ${name}`);
  const good = isGood();
  console.log(`── ${name}: ${good ? 'good' : 'FAILED'}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  count(name, good ? 1 : 0, good ? 0 : 1);
  return good;
}

const tool = (path, ...args) => run(process.execPath, [`${root}node_modules/${path}`, ...args]) === 0;

/** One run of vitest over some projects; a test that was skipped counts as failed, so that none is skipped silently. */
function vitest(projects, { env, options = [] } = {}) {
  const name = `tests: ${projects.join(', ')}`;
  const folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  const file = join(folder, 'result.json');
  console.log(`\n── ${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', ...reporters, ...options, ...projects.map((project) => `--project=${project}`)];
  const code = run(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, ...args], env);
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const empty = result.testResults.filter(({ status, assertionResults }) => {
      return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
    });
    const skipped = result.numPendingTests + result.numTodoTests;
    if (skipped > 0) console.log(`── ${skipped} skipped: counted as failed`);
    const failed = result.numFailedTests + empty.length + skipped;
    // An error outside of any test still makes vitest fail: it must not be lost.
    count(name, result.numPassedTests, failed === 0 && code !== 0 ? 1 : failed);
  } catch {
    count(name, 0, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const build = () => step('build', () => runNpm('run', '--silent', 'build') === 0);

function quick() {
  step('types', () => tool('typescript/bin/tsc', '--noEmit', '-p', '.'));
  step('style', () => tool('@biomejs/biome/bin/biome', 'check', '.'));
  step('nothing unused', () => tool('knip/bin/knip.js'));
  build();
  // By default one core is left idle: half of a machine of two. What looks at dist/ runs alone.
  vitest(['rules', 'unit'], { options: ['--maxWorkers=100%'] });
  const chromium = installChromium();
  // Two browsers at a time, however many cores there are: each page takes them all. `speed` comes after them, alone.
  vitest(['browser', 'pack', 'speed'], { env: chromium ? { CHROMIUM: chromium } : {}, options: ['--maxWorkers=2'] });
}

function long() {
  build();
  vitest(['long']);
}

if (step('packages', installMissing)) {
  if (process.argv.includes('--long')) long();
  else quick();
}
if (unwell.length > 0) console.log(`\nnot well: ${unwell.join(' · ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
