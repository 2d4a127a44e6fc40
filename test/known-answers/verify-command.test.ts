import { afterEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../sim/cli/program.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../sim/cli/verify/known-answer.ts');
  vi.resetModules();
  process.exitCode = undefined;
});

async function printed(run: typeof runCommandLine, ...given: string[]): Promise<{ text: string; code: number }> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const code = await run(['verify', ...given]);
  return { text: lines.join('\n'), code };
}

test('prints expected, got, error and verdict of each, and ends well', async () => {
  const { text, code } = await printed(runCommandLine);
  expect(code).toBe(0);
  expect(text).toMatch(
    /ok {4}scheme\.gstar {2}\(phi 0\.1, D 500\)\n +expected 0\.0199990915889\n +got +0\.0199990915889\n +error/,
  );
  expect(text).toMatch(/error ratios \d\.\d{3}/);
  expect(text).toMatch(/\n\d+ passed, 0 failed$/);
});

test('--json prints both sections and nothing else', async () => {
  const { text } = await printed(runCommandLine, '--json');
  const report = JSON.parse(text);
  expect(report).toMatchObject({ schema: 'rebatescope-verify/1', failed: 0 });
  expect(report.closedForms).toHaveLength(164);
  expect(report.passed).toBe(report.closedForms.length + report.engine.length);
});

test('a known answer that is missed gives exit 3', async () => {
  vi.resetModules();
  vi.doMock('../../sim/cli/verify/known-answer.ts', async (original) => {
    const real = await original<typeof import('../../sim/cli/verify/known-answer.ts')>();
    return { ...real, knownAnswers: [{ ...real.knownAnswers[0], expected: 1 }] };
  });
  const { runCommandLine: run } = await import('../../sim/cli/program.ts');
  const { text, code } = await printed(run);
  expect(code).toBe(3);
  expect(text).toMatch(/FAIL {2}artzrouni/);
  expect(text).toMatch(/1 failed$/);
});
