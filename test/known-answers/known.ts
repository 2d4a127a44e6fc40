import { readFileSync } from 'node:fs';
import type { KnownAnswer } from '../../sim/cli/verify/known-answer.ts';

const facts = JSON.parse(readFileSync(new URL('oracles.json', import.meta.url), 'utf8')) as { oracles: KnownAnswer[] };

/** The known answers of this name. */
export const knownAnswer = (name: string): KnownAnswer[] => facts.oracles.filter((answer) => answer.name === name);
