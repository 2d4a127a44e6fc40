import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** A scenario that comes with the page. */
export interface GalleryEntry {
  /** Below `scenarios/`: `first/growing.yaml`. */
  readonly path: string;
  readonly name: string;
  readonly name_zh?: string;
  readonly question?: string;
  readonly question_zh?: string;
}

const name = 'virtual:gallery';

/** Files that a scenario may need beside it. */
const isData = (path: string) => /\.(ya?ml|csv)$/.test(path);

const filesIn = (folder: string, prefix = ''): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = prefix + entry.name;
      return entry.isDirectory() ? filesIn(`${folder}/${entry.name}`, `${path}/`) : isData(path) ? [path] : [];
    })
    .sort();

function entryOf(path: string, source: string): GalleryEntry {
  const { name, name_zh, question, question_zh } = parse(source) as GalleryEntry;
  return { path, name, name_zh, question, question_zh };
}

/**
 * Puts the scenarios of a folder beside the page, to be fetched when one is chosen, or inside it, and their names into the page:
 * `import { gallery, sources } from 'virtual:gallery'`; `sources` has the texts by their path where they are inside, else it is null.
 */
export function gallery(folder: string, place: 'beside' | 'inside'): Plugin {
  return {
    name: 'rebatescope-gallery',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const entries: GalleryEntry[] = [];
      const sources: Record<string, string> = {};
      for (const path of filesIn(folder)) {
        const source = readFileSync(`${folder}/${path}`, 'utf8');
        sources[path] = source;
        if (place === 'beside') this.emitFile({ type: 'asset', fileName: `scenarios/${path}`, source });
        if (!path.endsWith('.csv')) entries.push(entryOf(path, source));
      }
      const inside = place === 'inside' ? JSON.stringify(sources) : 'null';
      return `export const gallery = ${JSON.stringify(entries)};\nexport const sources = ${inside};`;
    },
  };
}
