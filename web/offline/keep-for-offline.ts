import { scriptInside } from '../one-file.ts';

/**
 * Keeps all of a page that came from a web server, so that it opens without it. The dashboard of this very machine needs no
 * copy of itself, and a page that is one file is kept by whoever has the file.
 */
export function keepForOffline(): void {
  if (
    scriptInside !== null ||
    !import.meta.env.PROD ||
    location.hostname === '127.0.0.1' ||
    !('serviceWorker' in navigator)
  )
    return;
  // When the page stands: what it needs at once comes first. Where it is not allowed, the page is as good as before.
  addEventListener('load', () => void navigator.serviceWorker.register('./offline.js').catch(() => {}));
}
