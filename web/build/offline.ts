import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const FILE = 'offline.js';

/**
 * What the page needs to be on any web server: its content security policy in `page`, and beside it the service worker `source` as
 * `offline.js` with the list of the files that it keeps.
 */
export function offline(page: string, source: string, policy: string): Plugin {
  return {
    name: 'rebatescope-offline',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: page, offline: source },
          output: { entryFileNames: ({ name }) => (name === 'offline' ? FILE : 'assets/[name]-[hash].js') },
        },
      },
    }),
    buildStart() {
      // What `rebatescope dashboard FILE` answers with its file: no scenario is offered here.
      this.emitFile({ type: 'asset', fileName: 'scenario.json', source: 'null' });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = bundle['index.html'];
        const worker = bundle[FILE];
        if (html?.type !== 'asset' || worker?.type !== 'chunk') return this.error('no page or no service worker');
        html.source = String(html.source).replace(
          '<head>',
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
        const files = Object.keys(bundle)
          .filter((name) => name !== FILE)
          .sort();
        const hash = createHash('sha256');
        for (const name of files) {
          const file = bundle[name];
          hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
        }
        const kept = { version: hash.digest('hex').slice(0, 16), files };
        worker.code = `self.kept = ${JSON.stringify(kept)};\n${worker.code}`;
      },
    },
  };
}
