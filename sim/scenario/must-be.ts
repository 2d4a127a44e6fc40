import type { Said } from './say.ts';

const MUST_BE = 'must be ';

/** What is allowed, as the text of an error of the schema, which holds no more than a text. */
export const mustBe = (allowed: Said): string => MUST_BE + JSON.stringify(allowed);

/** What such an error says to be allowed; undefined for an error of the schema's own. */
export const readMustBe = (message: string): Said | undefined =>
  message.startsWith(MUST_BE) ? (JSON.parse(message.slice(MUST_BE.length)) as Said) : undefined;
