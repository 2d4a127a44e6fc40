import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rebatescope } from '../cli/in-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

/** The examples of the README: the command line and what it printed. */
const examples = [...readme.matchAll(/```\n\$ npx rebatescope (.+)\n([\s\S]*?)```/g)].map(([, command, printed]) => ({
  command,
  printed,
}));

/** The numbers of a text; wording may change, they may not. The reasons of the verdict and the seconds are left out. */
const numbersOf = (text: string) =>
  text
    .replace(/^because[\s\S]*?\n(?=\S)/m, '')
    .replace(/[\d.]+\s+s\s*$/, '')
    .match(/\d+(?:[.,]\d+)*/g);

test('the README shows more than one command', () => {
  expect(examples.length).toBeGreaterThan(1);
});

test.each(examples)('$command prints what the README shows', async ({ command, printed }) => {
  const { code, stdout } = await rebatescope(
    ...command.split(' ').map((word) => word.replace(/^scenarios\//, `${root}$&`)),
  );
  expect(code).toBe(0);
  expect(numbersOf(stdout)).toEqual(numbersOf(printed));
});

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to).filter((to) => !to.startsWith('http'));
  expect(links.filter((to) => !existsSync(root + to))).toEqual([]);
});
