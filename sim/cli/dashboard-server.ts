import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { UserError } from '../scenario/diagnostics.ts';
import { say } from '../scenario/say.ts';
import { pagePolicy } from './page-policy.ts';

/** A scenario as the page takes it: its text and the series files that it names, by their relative path. */
export interface OfferedScenario {
  readonly name: string;
  readonly source: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface DashboardServer {
  /** `http://127.0.0.1:41234/` */
  readonly address: string;
  /** Ends open connections too. */
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.yaml': 'text/plain; charset=utf-8',
  '.csv': 'text/plain; charset=utf-8',
};

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

interface Content {
  readonly body: Buffer;
  readonly type: string;
  /** Files whose name holds a hash of their content never change. */
  readonly lasting: boolean;
}

/** Only what was in the folder at the start is served, by exact name: no request reaches the file system. */
function readFolder(folder: string, prefix = '/'): Map<string, Content> {
  const contents = new Map<string, Content>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      for (const [name, content] of readFolder(path, `${prefix}${entry.name}/`)) contents.set(name, content);
    } else if (entry.isFile()) {
      const type = types[extname(entry.name)] ?? 'application/octet-stream';
      contents.set(prefix + entry.name, { body: readFileSync(path), type, lasting: prefix === '/assets/' });
    }
  }
  return contents;
}

/**
 * Serves the built page on 127.0.0.1 alone.
 *
 * `folder` is the built page, `port` 0 takes a free one, `scenario` is what the page opens with.
 * Throws a UserError when the page was not built or the port cannot be had.
 */
export async function serveDashboard(
  folder: string,
  port: number,
  scenario: OfferedScenario | null,
): Promise<DashboardServer> {
  const contents = existsSync(`${folder}/index.html`) ? readFolder(folder) : new Map<string, Content>();
  const page = contents.get('/index.html');
  if (!page) throw new UserError(say`The dashboard is not built here. Run \`npm run build\` first.`);
  contents.set('/', page);
  contents.set('/scenario.json', { body: Buffer.from(JSON.stringify(scenario)), type: types['.json'], lasting: false });

  const hosts = new Set<string>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const end = (status: number, body: string | Buffer, more: Record<string, string> = {}) => {
      const length = { 'Content-Length': String(Buffer.byteLength(body)) };
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers, ...more, ...length });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    // A page of another site may have a name that leads to 127.0.0.1; it then sends that name.
    if (!hosts.has(request.headers.host ?? '')) return end(403, 'This server answers only to its own address.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return end(405, 'Only GET and HEAD are answered.\n', { Allow: 'GET, HEAD' });
    }
    const content = contents.get((request.url ?? '').replace(/[?#].*$/s, ''));
    if (!content) return end(404, 'There is nothing under this address.\n');
    const caching = content.lasting ? 'public, max-age=31536000, immutable' : 'no-store';
    return end(200, content.body, { 'Content-Type': content.type, 'Cache-Control': caching });
  };

  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  for (const host of ['127.0.0.1', 'localhost']) {
    hosts.add(`${host}:${taken}`);
    if (taken === 80) hosts.add(host);
  }
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  const advice = say`Choose another with --port, or leave --port out for a free one.`;
  if (error.code === 'EADDRINUSE') return new UserError(say`Port ${port} is in use. ${advice}`);
  if (error.code === 'EACCES') return new UserError(say`Port ${port} may not be opened by this user. ${advice}`);
  return error;
}
