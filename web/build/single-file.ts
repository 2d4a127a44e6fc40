import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const insideOf = (html: string, tag: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text);

/** Text between tags that cannot end them; the same to JavaScript. */
const embedded = (code: string): string => code.replaceAll(/<(\/script|!--)/gi, '\\x3C$1');

/**
 * Goes before and behind `viteSingleFile`: the worker's script becomes a part of the page too (web/session/open-session.ts starts it
 * from there), and the page gets a content security policy that allows its own scripts, by their hashes, and nothing else.
 */
export function singleFile(fileName: string): Plugin[] {
  let worker = '';
  return [
    {
      name: 'rebatescope-take-worker',
      enforce: 'post',
      generateBundle: {
        order: 'pre',
        handler(_, bundle) {
          for (const [name, file] of Object.entries(bundle)) {
            if (!/session-worker.*\.js$/.test(name)) continue;
            worker = file.type === 'chunk' ? file.code : String(file.source);
            delete bundle[name];
          }
        },
      },
    },
    {
      name: 'rebatescope-single-file',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const page = bundle['index.html'];
          if (page?.type !== 'asset' || worker === '') return this.error('no page or no worker to put together');
          let html = String(page.source);
          // Vite leaves the icon of a page in a file of its own.
          for (const [name, file] of Object.entries(bundle)) {
            if (!name.endsWith('.svg') || file.type !== 'asset') continue;
            const address = `data:image/svg+xml,${encodeURIComponent(String(file.source))}`;
            html = html.replaceAll(`new URL(\`${name}\`,import.meta.url).href`, `\`${address}\``);
            html = html.replaceAll(`./${name}`, address);
            delete bundle[name];
          }
          const policy = [
            "default-src 'none'",
            `script-src ${insideOf(html, 'script').map(hashOf).join(' ')} blob:`,
            `style-src ${insideOf(html, 'style').map(hashOf).join(' ')}`,
            'worker-src blob:',
            'img-src data:',
            "base-uri 'none'",
            "form-action 'none'",
          ].join('; ');
          delete bundle['index.html'];
          const source = html
            .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
            .replace(
              '<div id="page">',
              () => `<script type="text/plain" id="session-code">${embedded(worker)}</script>\n    <div id="page">`,
            );
          this.emitFile({ type: 'asset', fileName, source });
        },
      },
    },
  ];
}
