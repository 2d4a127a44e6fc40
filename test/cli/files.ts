import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder that goes with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebatescope-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a scenario with the given body into a new folder; gives its path. */
export function scenarioFile(body: string, horizon = 60): string {
  const path = join(newFolder(), 'scenario.yaml');
  writeFileSync(path, `rebatescope: 1\nname: test\nhorizon: ${horizon}\n${body}`);
  return path;
}
