/** Put in front of this script by web/build/offline.ts. */
interface Kept {
  /** Changes with any of the files. */
  readonly version: string;
  /** Every file of the page but this one, from its folder. */
  readonly files: readonly string[];
}

const PREFIX = 'rebatescope-';
const worker = self as unknown as ServiceWorkerGlobalScope & { readonly kept: Kept };
const { version, files } = worker.kept;
const cacheName = PREFIX + version;

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== cacheName);
  await Promise.all(old.map((key) => caches.delete(key)));
  await worker.clients.claim();
}

/** The page itself comes from the server while there is one: nobody is to work with an old version without knowing. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  if (request.mode === 'navigate') {
    try {
      return await fetch(request);
    } catch {
      return (await cache.match('index.html')) ?? Response.error();
    }
  }
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === location.origin) {
    event.respondWith(answer(event.request));
  }
});

// Else TypeScript takes this for a script whose names are everybody's.
export {};
