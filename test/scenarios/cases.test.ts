import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { simulate } from '../../sim/simulate.ts';
import { readScenario, scenarioPaths, scenariosFolder } from './scenario-files.ts';

const readme = readFileSync(`${scenariosFolder}cases/README.md`, 'utf8');

/** Doubling every half year (182.5 days). */
const RATE = 0.003798;

/** Cases of which only the total of turnover is known, in `days` days; what is said of each course in the README. */
const cases = [
  { file: 'yunlianhui', total: 3300e8, days: 1224 },
  { file: 'likegou', total: 4e8, days: 244 },
  { file: 'telexfree', total: 340e6, days: 836 },
];

const sums = { flat: (n: number) => n, doubling: (n: number) => Math.expm1(RATE * n) / Math.expm1(RATE) };

/** The settings that give the same total on another course, as the README prints them. */
const courses = ({ total, days }: (typeof cases)[number]) => ({
  flat: [`market.turnover.initial=${Math.round(total / sums.flat(days))}`, 'market.turnover.growth={kind: flat}'],
  line: [],
  doubling: [
    `market.turnover.initial=${Math.round(total / sums.doubling(days))}`,
    `market.turnover.growth={kind: exponential, rate: ${RATE}}`,
  ],
});

const runs = await Promise.all(
  cases.flatMap((one) =>
    Object.entries(courses(one)).map(async ([course, set]) => {
      const loaded = readScenario(`cases/${one.file}.yaml`, { set });
      const everyDay = await simulate(loaded, { everyDay: true });
      return { ...one, course, set, loaded, result: everyDay };
    }),
  ),
);

/** The cells of a row of the README's tables behind its name. */
const cells = (name: string) =>
  readme
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`))!
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());

test.each(runs)('$file, $course: turnover adds up to what was published', ({ total, days, loaded, result }) => {
  const { initial, growth } = loaded.scenario.market.turnover!;
  // A run that has failed has no more turnover: it is summed by the file's own formula.
  const level = (t: number) =>
    growth.kind === 'linear'
      ? initial! + growth.slope * t
      : initial! * Math.exp(growth.kind === 'exponential' ? growth.rate * t : 0);
  const sum = Array.from({ length: days }, (_, t) => level(t)).reduce((all, value) => all + value, 0);
  expect(Math.abs(sum / total - 1)).toBeLessThan(1e-3);
  const { turnover } = result.sustainability.series;
  expect(turnover.mean[100]).toBeCloseTo(level(100), 0);
});

test.each(cases)('the README says what the runs of $file say', ({ file }) => {
  const own = runs.filter((run) => run.file === file);
  const start = own[0].loaded.scenario.start!;
  const date = (day: number | null) =>
    day === null ? 'not in the run' : new Date(Date.parse(start) + day * 86_400_000).toISOString().slice(0, 10);
  const [short, paid] = [`${file}: money first short`, `${file}: paid of 100 promised`].map(cells);
  expect(short.slice(0, 3)).toEqual(own.map(({ result }) => date(result.sustainability.failure.firstShortDay.p50)));
  expect(paid.slice(0, 3)).toEqual(
    own.map(({ result }) => (100 * result.sustainability.recovery.mean.value!).toFixed(1)),
  );
});

test('the README says of every case file how it comes out, and of no other', () => {
  const named = [...readme.matchAll(/^## .*\(([\w-]+\.yaml)\)$/gm)].map(([, file]) => `cases/${file}`);
  expect(named.sort()).toEqual(scenarioPaths.filter((path) => path.startsWith('cases/')));
});

test('the README counts the real figures that agree', async () => {
  for (const path of scenarioPaths.filter((one) => one.startsWith('cases/'))) {
    const real = (await simulate(readScenario(path))).expect.filter((outcome) => outcome.real !== undefined);
    const agree = real.filter(({ met }) => met).length;
    expect([path, cells(path.slice(6, -5))[0]]).toEqual([path, `${agree} of ${real.length}`]);
  }
});
