/** Version of the program; a test holds it against package.json. Written here, since a page has no package.json to read. */
export const VERSION = '0.1.0';
