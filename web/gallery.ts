import { scriptInside } from './one-file.ts';
import type { ScenarioText } from './session/session.ts';

/** A text of the page's own server, or of the page itself; null when it is not there. */
async function fetchText(path: string): Promise<string | null> {
  if (scriptInside !== null) {
    const { sources } = await import('virtual:gallery');
    return sources?.[path.replace(/^scenarios\//, '')] ?? null;
  }
  const response = await fetch(`./${path}`).catch(() => null);
  return response?.ok ? response.text() : null;
}

/** A path of the gallery that names nothing outside of it. */
const isInside = (path: string) =>
  /^[\w./-]+$/.test(path) && !path.split('/').some((part) => part === '..' || part === '');

/** A scenario of the gallery, by its path below `scenarios/`; null when there is none. */
export async function fetchScenario(path: string): Promise<ScenarioText | null> {
  const source = isInside(path) ? await fetchText(`scenarios/${path}`) : null;
  return source === null ? null : { name: path.replace(/^.*\//, ''), source, files: {} };
}

/** The series files of a scenario of the gallery, as far as they are there. */
export async function fetchBeside(scenario: string, files: readonly string[]): Promise<Record<string, string>> {
  const folder = scenario.replace(/[^/]*$/, '');
  const found: Record<string, string> = Object.create(null);
  for (const file of files) {
    const text = isInside(file) ? await fetchText(`scenarios/${folder}${file}`) : null;
    if (text !== null) found[file] = text;
  }
  return found;
}

/** The scenario that `rebatescope dashboard FILE` was started with; null without one. */
export async function fetchOffered(): Promise<ScenarioText | null> {
  const text = await fetchText('scenario.json');
  return text === null ? null : (JSON.parse(text) as ScenarioText | null);
}
