/**
 * The session worker's script where the page is one file (web/build/single-file.ts): such a page has no server and all of its parts in
 * itself. Null for a page that came from a web server.
 */
export const scriptInside: string | null = document.querySelector('#session-code')?.textContent ?? null;
