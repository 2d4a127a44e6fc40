import { describe, expect, test } from 'vitest';
import { type Import, importsOf, importsUnder, projectFiles } from './project-files.ts';

/** The order in which data flows: a folder imports only from itself and from folders before it. */
const flow = [
  'scenario',
  'random',
  'market',
  'schemes',
  'fraud',
  'operator',
  'law',
  'model',
  'path',
  'agents',
  'stats', // before run: workers reduce their series to sketches themselves, or memory would grow with the paths
  'run',
  'analysis',
  'findings',
  'io',
  'cli',
];

const folderOf = (path: string) => path.match(/^sim\/([^/]+)\//)?.[1] ?? null;

/** The nouns and the table of contents: everything may use them, they may use everything of sim/. */
const everywhere = ['sim/types.ts', 'sim/index.ts'];

function faultInSim(from: string, to: string): string | null {
  if (everywhere.includes(to)) return null;
  if (everywhere.includes(from)) return to.startsWith('sim/') ? null : 'types.ts and index.ts know only sim/';
  const [mine, theirs] = [folderOf(from), folderOf(to)];
  if (to.startsWith('reports/')) return mine === 'cli' ? null : 'only sim/cli/ may use reports/';
  if (!to.startsWith('sim/')) return 'sim/ may not use web/ or test/';
  // The files beside the folders (simulate.ts, node.ts) put them together for cli/.
  if (mine === null) return theirs === 'cli' ? 'sim/cli/ comes last' : null;
  if (theirs === null) return mine === 'cli' ? null : `${to} comes after sim/${mine}/`;
  return flow.indexOf(theirs) <= flow.indexOf(mine) ? null : `sim/${theirs}/ comes after sim/${mine}/`;
}

/** Null when the import is allowed, else the reason. */
function fault({ from, to, typeOnly }: Import): string | null {
  const isOwn = /^(sim|reports|web|test)\//.test(to);
  if (!isOwn) return null;
  const [top] = from.split('/');
  if (top === 'sim') return faultInSim(from, to);
  if (top === 'reports') {
    return to.startsWith('reports/') || to === 'sim/index.ts' || (typeOnly && to === 'sim/types.ts')
      ? null
      : 'reports/ knows only sim/index.ts';
  }
  if (top === 'web') {
    return /^(web|reports)\//.test(to) || to === 'sim/index.ts' || (typeOnly && to === 'sim/types.ts')
      ? null
      : 'web/ knows only sim/index.ts and reports/';
  }
  return null;
}

const faults = (imports: readonly Import[]) =>
  imports.flatMap((one) => (fault(one) ? [`${one.from} imports ${one.to}: ${fault(one)}`] : []));

describe('imports go one way', () => {
  test('every folder of sim/ has its place in the flow', () => {
    const folders = new Set(projectFiles.flatMap((path) => folderOf(path) ?? []));
    expect([...folders].filter((folder) => !flow.includes(folder))).toEqual([]);
  });

  test('sim/, reports/ and web/ import only what comes before them', () => {
    expect(faults(importsUnder('sim', 'reports', 'web'))).toEqual([]);
  });

  test('an import of a file names a file that is there', () => {
    const files = new Set(projectFiles);
    // A thread's script is named as it will be built.
    const isThere = (path: string) => files.has(path) || files.has(path.replace(/\.js$/, '.ts'));
    const missing = importsUnder('sim', 'reports', 'web', 'test')
      .filter(({ to }) => /^(sim|reports|web|test)\/.*\.\w+$/.test(to) && !isThere(to))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(missing).toEqual([]);
  });

  test.each([
    ['sim/scenario/a.ts', "import { b } from '../model/b.ts'"],
    ['sim/path/a.ts', "export * from '../stats/b.ts'"],
    ['sim/law/a.ts', "const b = await import('../cli/b.ts')"],
    ['sim/law/a.ts', "type B = import('../path/b.ts').B"],
    ['sim/run/a.ts', "new Worker(new URL('../cli/b.ts', import.meta.url))"],
    ['sim/stats/a.ts', "import { b } from '../../reports/b.ts'"],
    ['sim/cli/a.ts', "import { b } from '../../web/b.ts'"],
    ['sim/index.ts', "export { b } from '../reports/b.ts'"],
    ['sim/simulate.ts', "import { b } from './cli/b.ts'"],
    ['sim/findings/a.ts', "import { simulate } from '../simulate.ts'"],
    ['reports/charts/a.ts', "import { b } from '../../sim/law/b.ts'"],
    ['reports/charts/a.ts', "import { seriesNames } from '../../sim/types.ts'"],
    ['web/a.ts', "import { b } from '../sim/run/b.ts'"],
  ])('%s may not say %s', (path, text) => {
    expect(faults(importsOf(path, text))).toHaveLength(1);
  });

  test.each([
    ['sim/cli/a.ts', "import { b } from '../../reports/b.ts'"],
    ['sim/path/a.ts', "import { b } from '../model/b.ts'"],
    ['sim/scenario/a.ts', "import type { B } from '../types.ts'"],
    ['reports/a.ts', "import type { B } from '../sim/types.ts'"],
    ['web/a.ts', "import { b } from '../sim/index.ts'"],
    ['web/a.ts', "import { html } from 'lit'"],
  ])('%s may say %s', (path, text) => {
    expect(faults(importsOf(path, text))).toEqual([]);
  });
});
