import { z } from 'zod';
import { type Kind, metaOf } from '../scenario/kind.ts';
import { fake } from './fake.ts';
import { insiders } from './insiders.ts';
import { markup } from './markup.ts';
import { sybils } from './sybils.ts';

/** The frauds on members and on the scheme; a new one is one file, one line here and below, and its part of the day. */
export const fraudKinds = [fake, markup, insiders, sybils] as const;

/** The strict schema of a fraud that describes itself. */
const part = <Parameters extends z.ZodRawShape>(kind: Kind<string, Parameters>) =>
  z.strictObject(kind.parameters).meta(metaOf(kind)).optional();

/** `fraud:` of a scenario; what is left out does not go on. */
export const fraudSchema = z
  .strictObject({ fake: part(fake), markup: part(markup), insiders: part(insiders), sybils: part(sybils) })
  .describe('Frauds that go on beside honest purchases.');
