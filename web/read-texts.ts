import type { ScenarioText } from './session/session.ts';

/** Longer files are no scenarios, and would only keep the page from answering. */
const LARGEST = 20_000_000;

/** Its message is the file's name. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * The files that a user chose or dropped: one scenario (the first YAML or JSON file), and the series files beside it by
 * their name. Throws TooLarge, or the browser's error for a file that cannot be read.
 */
export async function readTexts(
  files: readonly File[],
): Promise<{ scenario: ScenarioText | null; beside: Record<string, string> }> {
  let scenario: ScenarioText | null = null;
  const beside: Record<string, string> = Object.create(null);
  for (const file of files) {
    if (file.size > LARGEST) throw new TooLarge(file.name);
    const source = await file.text();
    if (scenario === null && /\.(ya?ml|json)$/i.test(file.name)) scenario = { name: file.name, source, files: {} };
    else beside[file.name] = source;
  }
  return { scenario, beside };
}
