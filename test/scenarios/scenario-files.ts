import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readScenarioFile } from '../../sim/node.ts';
import type { LoadedScenario } from '../../sim/types.ts';

export const scenariosFolder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Every scenario of the project, below `scenarios/`, in alphabetical order. */
export const scenarioPaths: readonly string[] = readdirSync(scenariosFolder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.ya?ml$/.test(path))
  .sort();

export const readScenario = (path: string, options = {}): LoadedScenario =>
  readScenarioFile(scenariosFolder + path, options);
