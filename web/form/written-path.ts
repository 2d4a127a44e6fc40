import type { Path } from './control.ts';

/** `scheme.referral.rates[1]`, as a sweep and a correlation write it. */
export const writtenPath = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
