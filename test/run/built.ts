/** The built package, as its users get it: threads run only what is built. `npm test` builds before it tests. */
const built = (path: string): Promise<unknown> => import(new URL(`../../dist/sim/${path}`, import.meta.url).href);

export const builtIndex = (await built('index.js')) as typeof import('../../sim/index.ts');
export const builtNode = (await built('node.js')) as typeof import('../../sim/node.ts');
