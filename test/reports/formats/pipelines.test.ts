import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { CheckedScenario } from '../../../reports/formats/checked.ts';
import { junitXml } from '../../../reports/formats/junit.ts';
import { sarifLog } from '../../../reports/formats/sarif.ts';
import type { ComplianceStatus, RuleOutcome } from '../../../sim/index.ts';
import { estimate } from '../fixture.ts';

const outcome = (status: ComplianceStatus, more: Partial<RuleOutcome> = {}): RuleOutcome => ({
  rule: status,
  pack: 'cn-pyramid',
  status,
  probability: estimate(status === 'breach' ? 1 : null),
  when: { p05: null, p50: null, p95: null },
  title: 'Title',
  title_zh: '标题',
  evidence: 'Evidence.',
  evidence_zh: '证据。',
  remedy: 'Remedy.',
  remedy_zh: '整改。',
  source: 'Text, art. 1',
  source_zh: '文本，第一条',
  date: '2005',
  verified: true,
  at: 'scheme.fee',
  ...more,
});

const HOSTILE = `a<b>&"'\u0000\u001b[2J\ud800]]><script>\u{1f600}\ufffe`;

const checked = (outcomes: readonly RuleOutcome[], more: Partial<CheckedScenario> = {}): CheckedScenario => ({
  file: 'scenarios/a b.yaml',
  scenario: { name: 'Name', sha256: 'ab'.repeat(32) },
  run: { version: '0.1.0' },
  outcomes,
  lang: 'en',
  placeOf: () => ({ line: 7, column: 3 }),
  ...more,
});

const every = (['breach', 'pass', 'undecidable', 'not-applicable'] as const).map((status) => outcome(status));
const hostile = checked([outcome('breach', { evidence: HOSTILE, title: HOSTILE, remedy: HOSTILE, rule: HOSTILE })], {
  file: `C:\\x\\${HOSTILE}.yaml`,
  scenario: { name: HOSTILE, sha256: '00' },
});

/** A strict reader of the XML that we write: tags must match, attributes be quoted, entities be known. */
function readXml(text: string): { tags: string[]; attributes: Record<string, string>[] } {
  expect(text).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
  const open: string[] = [];
  const tags: string[] = [];
  const attributes: Record<string, string>[] = [];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const pieces = body.matchAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/g);
  for (const [, close, name, given, empty, data, stray] of pieces) {
    expect(stray).toBeUndefined();
    if (data !== undefined) {
      expect(data.replaceAll(/&(amp|lt|gt|quot|apos|#10|#13|#9);/g, '')).not.toContain('&');
      continue;
    }
    if (close === '/') expect(open.pop()).toBe(name);
    else {
      tags.push(name);
      attributes.push(
        Object.fromEntries([...given.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
      );
      expect(given.replaceAll(/&(amp|lt|gt|quot|apos|#10|#13|#9);/g, '')).not.toContain('&');
      if (empty !== '/') open.push(name);
    }
  }
  expect(open).toEqual([]);
  return { tags, attributes };
}

describe('JUnit', () => {
  test('a breach is a failure, what says nothing is skipped, and the counts agree', () => {
    const { tags, attributes } = readXml(junitXml(checked(every)));
    expect(tags.filter((tag) => tag === 'testcase')).toHaveLength(4);
    expect(tags.filter((tag) => tag === 'failure')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'skipped')).toHaveLength(2);
    expect(attributes[0]).toMatchObject({ tests: '4', failures: '1', errors: '0', skipped: '2' });
    expect(attributes[tags.indexOf('failure')]).toMatchObject({ type: 'breach', message: 'Evidence.' });
    expect(attributes[tags.indexOf('testcase')]).toMatchObject({
      classname: 'cn-pyramid',
      name: 'breach: Title',
      file: 'scenarios/a b.yaml',
      line: '7',
    });
    expect(attributes[tags.indexOf('property')].value).toContain('not legal advice');
  });

  test('one suite a pack', () => {
    const { tags } = readXml(junitXml(checked([outcome('pass'), outcome('pass', { pack: 'us-ftc' })])));
    expect(tags.filter((tag) => tag === 'testsuite')).toHaveLength(2);
  });

  test('no name ends an element, and nothing stands in it that XML cannot hold', () => {
    const text = junitXml(hostile);
    const { tags } = readXml(text);
    expect(tags).toEqual(['testsuites', 'testsuite', 'properties', 'property', 'testcase', 'failure']);
    const { document } = parseHTML(text);
    expect(document.querySelector('script')).toBeNull();
  });
});

describe('SARIF', () => {
  const logOf = (given: CheckedScenario) => JSON.parse(sarifLog(given));

  test('holds what version 2.1.0 requires', () => {
    const log = logOf(checked(every));
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0/);
    const [run] = log.runs;
    const { driver } = run.tool;
    expect(driver.name).toBe('rebatescope');
    expect(driver.fullDescription.text).toContain('not legal advice');
    const ids = driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const result of run.results) {
      expect(result.ruleId).toBe(ids[result.ruleIndex]);
      expect(['pass', 'open', 'notApplicable', 'fail']).toContain(result.kind);
      // Section 3.27.10: only a failure has a level other than none.
      if (result.kind !== 'fail') expect(result.level).toBe('none');
      else expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      const [{ physicalLocation }] = result.locations;
      expect(physicalLocation.region).toEqual({ startLine: 7, startColumn: 3 });
      expect(run.artifacts[physicalLocation.artifactLocation.index].location.uri).toBe('scenarios/a%20b.yaml');
    }
    expect(run.artifacts[0].hashes['sha-256']).toBe('ab'.repeat(32));
  });

  test('what was not seen, and what is our own line, is a warning', () => {
    const levels = (more: Partial<RuleOutcome>) => logOf(checked([outcome('breach', more)])).runs[0].results[0].level;
    expect(levels({})).toBe('error');
    expect(levels({ verified: false })).toBe('warning');
    expect(levels({ pack: 'analyst' })).toBe('warning');
  });

  test('the file is a reference that an address may hold, absolute or not', () => {
    const uri = (file: string) => logOf(checked(every, { file })).runs[0].artifacts[0].location.uri;
    expect(uri('a/b.yaml')).toBe('a/b.yaml');
    expect(uri('/a/ü#?.yaml')).toBe('file:///a/%C3%BC%23%3F.yaml');
    expect(() => new URL(uri(hostile.file), 'file:///')).not.toThrow();
    expect(logOf(hostile).runs[0].results[0].message.text).toContain('<script>');
  });
});
