import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readScenarioFile } from '../../sim/io/read-scenario-file.ts';
import { good } from '../scenario/marked.ts';

let root: string;
const at = (...parts: string[]) => join(root, ...parts);
const csv = `day,turnover\n${Array.from({ length: 730 }, (_, day) => `${day},${day + 1}`).join('\n')}\n`;
const withSeries = (file: string) =>
  good.replace('{kind: exponential, rate: 0.004}', `{kind: series, file: ${file}, column: turnover}`);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  for (const folder of ['own/below', 'other', 'linked']) mkdirSync(at(folder), { recursive: true });
  for (const file of ['own/in.csv', 'own/below/in.csv', 'other/out.csv']) writeFileSync(at(file), csv);
  symlinkSync(at('other/out.csv'), at('own/leaves.csv'));
  symlinkSync(at('other'), at('own/leaves'));
  symlinkSync('in.csv', at('own/stays.csv'));
  symlinkSync('circle.csv', at('own/circle.csv'));
  symlinkSync(at('own'), at('linked/own'));
  writeFileSync(at('own/latin.csv'), Buffer.from('day,turnover\n0,\xff\n', 'latin1'));
  // A folder whose name begins with two dots is inside all the same.
  mkdirSync(at('own/..below'));
  writeFileSync(at('own/..below/in.csv'), csv);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function read(file: string, folder = 'own') {
  writeFileSync(at('own/scenario.yaml'), withSeries(file));
  return readScenarioFile(at(folder, 'scenario.yaml'));
}

describe('a scenario file', () => {
  test('comes with the hash of its bytes', () => {
    for (const text of [good, `\ufeff${good}`, good.replaceAll('\n', '\r\n')]) {
      writeFileSync(at('own/plain.yaml'), text);
      const loaded = readScenarioFile(at('own/plain.yaml'));
      expect(loaded.sha256).toBe(createHash('sha256').update(text).digest('hex'));
      expect(loaded.source).toBe(text);
      expect(loaded.scenario.name_zh).toBe('好的');
    }
  });

  test('that is not UTF-8 is told where it stops to be', () => {
    writeFileSync(at('own/latin.yaml'), Buffer.from('rebatescope: 1\nname: caf\xe9\n', 'latin1'));
    expect(() => readScenarioFile(at('own/latin.yaml'))).toThrow(
      `${at('own/latin.yaml')}:2:10: the file is not UTF-8 text from here on. Save it as UTF-8`,
    );
    writeFileSync(at('own/utf16.yaml'), Buffer.from(`\ufeff${good}`, 'utf16le'));
    expect(() => readScenarioFile(at('own/utf16.yaml'))).toThrow(/:1:1: the file is not UTF-8 text/);
  });

  test.each([
    ['none.yaml', 'there is no such file'],
    ['.', 'it is not a plain file'],
    ['in.csv/x.yaml', 'there is no such file'],
    [`${'x'.repeat(300)}.yaml`, 'its name is too long'],
  ])('%s cannot be read', (name, reason) => {
    expect(() => readScenarioFile(at('own', name))).toThrow(`${at('own', name)} cannot be read: ${reason}`);
  });

  test('settings and overrides reach it', () => {
    writeFileSync(at('own/plain.yaml'), good);
    const { scenario } = readScenarioFile(at('own/plain.yaml'), { set: ['scheme.fee=1%'], overrides: { paths: 7 } });
    expect([scenario.scheme.fee, scenario.paths]).toEqual([0.01, 7]);
  });
});

describe('the series file beside it', () => {
  test.each(['in.csv', './in.csv', 'below/in.csv', '..below/in.csv', 'stays.csv'])('%s is read', (file) => {
    expect(read(file).series?.slice(0, 3)).toEqual([1, 2, 3]);
  });

  test('is found when the scenario’s own folder is reached through a link', () => {
    expect(read('in.csv', 'linked/own').series).toHaveLength(730);
  });

  test.each([
    ['leaves.csv', 'leaves.csv cannot be read: it is a link that leaves the scenario’s folder'],
    ['leaves/out.csv', 'leaves/out.csv cannot be read: it is a link that leaves the scenario’s folder'],
    ['none.csv', 'none.csv cannot be read: there is no such file'],
    ['circle.csv', 'circle.csv cannot be read: its links go in circles'],
    ['below', 'below cannot be read: it is not a plain file'],
    ['../other/out.csv', 'market.turnover.growth.file leaves the scenario’s folder'],
  ])('%s is not', (file, message) => {
    expect(() => read(file)).toThrow(`${at('own/scenario.yaml')}:11:34: ${message}`);
  });

  test('that is not UTF-8 is told where it stops to be', () => {
    expect(() => read('latin.csv')).toThrow('latin.csv:2:3: the file is not UTF-8 text from here on');
  });
});
