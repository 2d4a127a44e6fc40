import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAside } from '../../sim/io/write-aside.ts';
import { UserError } from '../../sim/scenario/diagnostics.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes a file whole, makes its folder, and leaves nothing else', () => {
  writeAside(join(folder, 'a/b/c.txt'), 'one');
  writeAside(join(folder, 'a/b/c.txt'), new Uint8Array([0x74, 0x77, 0x6f]));
  expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
});

test('a write that fails leaves the old file and no other', () => {
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken/inside'), 'old');
  expect(() => writeAside(join(folder, 'taken'), 'new')).toThrow(
    `${join(folder, 'taken')} cannot be written: a folder stands there`,
  );
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(readFileSync(join(folder, 'taken/inside'), 'utf8')).toBe('old');
});

test('a file in the place of a folder is a user’s mistake', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => writeAside(join(folder, 'file/x.txt'), 'new')).toThrow(
    /cannot be written: a file stands where a folder/,
  );
  expect(() => writeAside(join(folder, 'file/x/y.txt'), 'new')).toThrow(UserError);
});

test('a folder that takes no other is told, not tried for ever', () => {
  expect(() => writeAside('/proc/rebatescope/x.txt', 'new')).toThrow(UserError);
});
