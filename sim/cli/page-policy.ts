/**
 * The content security policy of the page: everything from its own place, nothing inline, nothing evaluated. The dashboard's
 * server sends it, and the page brings it to any other server (vite.config.ts); that it stands in nobody's frame only a server can say.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A chart becomes a PNG by way of an image that the page itself has made.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
