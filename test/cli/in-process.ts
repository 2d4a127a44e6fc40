import { vi } from 'vitest';
import { runCommandLine } from '../../sim/cli/program.ts';

/** Runs a command line inside the test and catches what it prints. */
export async function rebatescope(...given: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      stdout += text;
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      stderr += text;
      return true;
    }),
    vi.spyOn(console, 'log').mockImplementation((text) => {
      stdout += `${text}\n`;
    }),
    vi.spyOn(console, 'error').mockImplementation((text) => {
      stderr += `${text}\n`;
    }),
  ];
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    return { code: await runCommandLine(given), stdout, stderr };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
