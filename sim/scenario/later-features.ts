import { type Path, pathText } from './place.ts';

/**
 * What the format has a name for and this version cannot compute yet, so that a reader is told so instead of “unknown”.
 * A feature that arrives is taken out here.
 */
const laterValues: Readonly<Record<string, readonly string[]>> = {
  'scheme.referral.plan': ['binary', 'matrix'],
};

/** Whether the format names this value at `path`, but this version does not know it yet. */
export const isLaterValue = (path: Path, value: unknown): boolean =>
  typeof value === 'string' && (laterValues[pathText(path)]?.includes(value) ?? false);
