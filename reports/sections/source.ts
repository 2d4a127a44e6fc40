import { titled } from './heading.ts';
import type { Section } from './section.ts';

const TITLE = { en: 'The scenario file', zh: '情景文件' };

/** The file as read. */
export const sourceSection: Section = (context) =>
  titled(context, 'source', TITLE[context.lang], context.make('pre', {}, context.make('code', {}, context.source)));
