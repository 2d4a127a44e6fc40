/*
 * `npm run bench`: one table of what the engine costs and how that stands to others. Nothing is asserted; README.md
 * beside this file explains the rows and keeps a run. `--long` adds a million paths.
 */
import { rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { child, installRivals, kernel, plainC, temporaryFolder } from './children.mjs';
import { interleave } from './stopwatch.mjs';
import { digits, printTable } from './table.mjs';
import { DAYS, fewPeople, hopeless, manyPeople, ordinarySchemes, otherRules, slow, terms } from './terms.mjs';

const began = performance.now();
const folder = temporaryFolder();
const rows = [];
const ns = (value) => `${digits(value)} ns`;
const row = (what, measured, against = '', ratio = '', target = '') =>
  rows.push([what, measured, against, ratio, target]);

/** Says what is under way; where a part cannot be done, the table says why. */
function part(name, measure) {
  process.stderr.write(`${name} …\n`);
  try {
    measure();
  } catch (error) {
    const said = error.stderr?.trim() || error.message;
    row(name, `not measured: ${said.split('\n').find((line) => line.includes('Error')) ?? said}`);
  }
}

const { key } = kernel({ paths: 5 });
let engine = Number.NaN;

part('pool path, against plain C', () => {
  const c = plainC(folder);
  const sameAs = ({ check }, other) => Math.abs(check - other.check) <= 1e-9 * other.check;
  const paths = 5120;
  if (!sameAs(kernel({ paths }), c({ paths, key }))) throw new Error('the two do not compute the same');
  const seen = interleave(
    {
      path: () => kernel({ paths, keeping: 'path' }).ns,
      c: () => c({ paths, key }).ns,
      slow: () => kernel({ paths, keeping: 'path', market: hopeless }).ns,
      slowC: () => c({ paths, key, market: hopeless }).ns,
      engine: () => kernel({ paths }).ns,
      sketch: () => kernel({ paths, keeping: 'sketch' }).ns,
    },
    9,
  );
  engine = seen.engine.median;
  const against = (what, mine, other, target) =>
    row(what, ns(mine.median), `C: ${ns(other.median)}`, `${digits(mine.median / other.median)}×`, target);
  against('pool path, claims fill', seen.path, seen.c, '≤ 2.0×');
  against('pool path, no claim fills', seen.slow, seen.slowC, '≤ 2.0×');
  against('… with its series handed over', seen.engine, seen.c);
  against('… into sketches', seen.sketch, seen.c);
});

part('the same in other packages', () => {
  installRivals(folder);
  const c = plainC(folder);
  const rivals = {
    '@quri/squiggle-lang': {
      target: '≥ 100×',
      run: (...args) => child('squiggle', folder, ...args),
      size: [20, 365],
    },
    '@veenie/risk, its samples': {
      target: '≥ 6×',
      run: (...args) => child('veenie', folder, ...args, 'samples'),
      size: [400, DAYS],
    },
    '@veenie/risk, its bare sampler': {
      run: (...args) => child('veenie', folder, ...args, 'sampler'),
      size: [2000, DAYS],
    },
  };
  // Without noise all must come to the same number.
  const quiet = { paths: 1, days: 1000, market: { ...terms, sd: 1e-12 } };
  const wanted = c({ ...quiet, key }).check;
  const seen = interleave(
    Object.fromEntries(Object.entries(rivals).map(([name, { run, size }]) => [name, () => run(...size, terms.sd).ns])),
    5,
  );
  for (const [name, { run, target }] of Object.entries(rivals)) {
    const { check } = run(quiet.paths, quiet.days, quiet.market.sd);
    if (Math.abs(check - wanted) > 1e-6 * wanted) throw new Error(`${name} does not compute the same`);
    const { median } = seen[name];
    row(`pool path, against ${name}`, ns(engine), ns(median), `${digits(median / engine)}×`, target);
  }
});

/** Whole runs over one worker and over two, in turn. */
function workersAt(paths, rounds) {
  const size = `${paths.toLocaleString('en-US').replaceAll(',', ' ')} paths`;
  part(`${size}, workers`, () => {
    const runs = { 1: [], 2: [] };
    for (let round = 0; round < rounds; round++) {
      for (const workers of [1, 2]) runs[workers].push(child('wholeRun', paths, DAYS, workers));
    }
    const least = (workers, what) => Math.min(...runs[workers].map((run) => run[what]));
    const compare = (name, what) => {
      const [one, two] = [least(1, what), least(2, what)];
      row(name, `${digits(two)} s`, `${digits(one)} s`, `${digits(one / two)}×`, '≥ 1.8×');
    };
    compare(`${size}, 2 workers against 1, by the clock`, 'seconds');
    if (runs[1][0].busy !== null) compare(`${size}, 2 workers against 1, if alone`, 'busy');
    row(`${size}, 1 worker, by the clock`, ns((least(1, 'seconds') * 1e9) / paths / DAYS));
  });
}
workersAt(40_000, 3);
workersAt(200_000, 2);

/** Peak memory of a whole run over two workers. */
function memory(paths) {
  const name = `${paths.toLocaleString('en-US').replaceAll(',', ' ')} paths, peak memory`;
  part(name, () => {
    const { seconds, megabytes } = child('wholeRun', paths, DAYS, 2);
    row(name, `${digits(megabytes)} MB`, `in ${digits(seconds)} s`, '', '< 500 MB');
  });
}
memory(100_000);
if (process.argv.includes('--long')) memory(1_000_000);

part('cost by size', () => {
  const market = slow;
  const seen = interleave(
    {
      few: () => kernel({ paths: 2560 }).ns,
      many: () => kernel({ paths: 25_600 }).ns,
      short: () => kernel({ paths: 25_600, days: 365, market }).ns,
      middle: () => kernel({ paths: 2560, days: 3650, market }).ns,
      long: () => kernel({ paths: 1280, days: 36_500, market }).ns,
    },
    7,
  );
  const tenfold = (what, a, b, target = '9–11×') =>
    row(what, ns(b.median), ns(a.median), `${digits((10 * b.median) / a.median)}×`, target);
  tenfold('10× the paths, 2560 → 25 600', seen.few, seen.many);
  tenfold('10× the days, 365 → 3650, recorded 365 → 400', seen.short, seen.middle, '');
  tenfold('10× the days, 3650 → 36 500', seen.middle, seen.long);
});

part('people', () => {
  const paths = 1280;
  const seen = interleave(
    {
      plain: () => kernel({ paths }).ns,
      many: () => kernel({ paths, market: manyPeople }).ns,
      few: () => kernel({ paths, market: fewPeople }).ns,
    },
    5,
  );
  const against = (what, { median }, target = '') =>
    row(what, ns(median), `pool: ${ns(seen.plain.median)}`, `${digits(median / seen.plain.median)}×`, target);
  against('members, merchants, feedback, 10 uncertain inputs', seen.many, '≤ 4.0×');
  against('… so few that their purchases are drawn', seen.few);
});

part('other payout rules', () => {
  const contestants = Object.entries(otherRules).map(([name, payout]) => [
    name,
    () => kernel({ paths: 2560, payout }).ns,
  ]);
  const seen = interleave(Object.fromEntries(contestants), 3);
  for (const [name, { median }] of Object.entries(seen)) {
    row(name, ns(median), `pool: ${ns(engine)}`, `${digits(median / engine)}×`);
  }
});

part('ordinary schemes', () => {
  const contestants = Object.entries(ordinarySchemes).map(([name, market]) => [
    name,
    () => kernel({ paths: 2560, market }).ns,
  ]);
  const seen = interleave(Object.fromEntries(contestants), 3);
  for (const [name, { median }] of Object.entries(seen)) {
    row(name, ns(median), `pool: ${ns(engine)}`, `${digits(median / engine)}×`);
  }
});

part('members one by one', () => {
  const days = 1095;
  const seen = interleave(
    {
      one: () => child('members', 100_000, days, 1).perSecond,
      six: () => child('members', 100_000, days, 6).perSecond,
    },
    3,
  );
  const each = ({ median }) => `${digits(median / 1e6)} M/s`;
  row('purchases of members one by one, one paid level', each(seen.one), '', '', '≥ 5 M/s');
  row('purchases of members one by one, six paid levels', each(seen.six), '', '', '≥ 2 M/s');
  const { seconds, megabytes } = child('members', 1_000_000, days, 1);
  row(
    'a million members, 3 years, 34 M purchases',
    `${digits(seconds)} s`,
    `${digits(megabytes)} MB`,
    '',
    '< 15 s, < 400 MB',
  );
});

rmSync(folder, { recursive: true, force: true });
console.log(`${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.versions.node}`);
const load = loadavg().map((value) => value.toFixed(1));
console.log(`${Math.round((performance.now() - began) / 1000)} s; load of the machine at the end ${load.join(', ')}\n`);
printTable(['what', 'measured', 'against', 'ratio', 'target'], rows);
