import type { ResultBundle } from '../sim/index.ts';

/** Gives a file to the browser's downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A file name from a scenario's name: only letters, digits and dashes are left of it. */
export function fileName(name: string, extension: string): string {
  const safe = name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${safe || 'scenario'}.${extension}`;
}

/** The result as `rebatescope run --json` prints it. */
export const saveResult = (result: ResultBundle): void =>
  saveFile(fileName(result.scenario.name, 'json'), 'application/json', `${JSON.stringify(result, null, 2)}\n`);
