import { BadLink, pack, unpack } from './packed.ts';
import type { ScenarioText } from './session/session.ts';

/** A scenario with its series files as a part of an address; null when it is too long for one. */
export const packScenario = ({ name, source, files }: ScenarioText): Promise<string | null> =>
  pack({ name, source, files });

const isText = (value: unknown): value is string => typeof value === 'string';

/** The scenario that data of an address hold; throws BadLink where they hold none. */
export function scenarioIn(value: unknown): ScenarioText {
  if (typeof value !== 'object' || value === null) throw new BadLink('foreign');
  const { name, source, files } = value as Partial<Record<string, unknown>>;
  if (!isText(name) || !isText(source) || typeof files !== 'object' || files === null || Array.isArray(files)) {
    throw new BadLink('foreign');
  }
  const beside: Record<string, string> = Object.create(null);
  for (const [path, text] of Object.entries(files)) {
    if (!isText(text)) throw new BadLink('foreign');
    beside[path] = text;
  }
  return { name: name.slice(0, 200), source, files: beside };
}

/** The scenario of an address. Whatever stands there, it throws BadLink or gives texts. */
export const unpackScenario = async (packed: string): Promise<ScenarioText> => scenarioIn(await unpack(packed));
