import type { z } from 'zod';
import { isDistribution } from './fields.ts';
import { nearestName } from './nearest-name.ts';
import { type Path, pathText, type Report, valueAt } from './place.ts';
import { printable } from './show.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** What a type is called in a message. */
const typeNames: Readonly<Record<string, string>> = {
  object: 'a map (`key: value` lines)',
  record: 'a map (`name: value` lines)',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date such as 2012-02-15',
};

const listed = (names: readonly unknown[]): string => {
  const shown = names.slice(0, 20).map((name) => printable(String(name)));
  return names.length > 20 ? `${shown.join(', ')}, …` : shown.join(', ');
};

const asHint = (nearest: string | undefined) => (nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`);

/** What an unknown branch would have allowed, for values that fit no branch at all. */
function allowedBy(issue: Issue): string[] {
  if (issue.message.startsWith('must be ')) return [issue.message.slice('must be '.length)];
  if (issue.code === 'invalid_type') return [typeNames[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_value') return [listed(issue.values)];
  if (issue.code === 'invalid_union') return issue.errors.flatMap((branch) => branch.flatMap(allowedBy));
  return [];
}

/**
 * The branch of a union that was meant: the one whose own shape fits best. A branch is out when the value as a whole
 * has the wrong type; otherwise the fewest unknown keys count, then the fewest missing ones.
 */
function meantBranch({ errors, path }: UnionIssue, data: unknown): readonly Issue[] | undefined {
  let best: readonly Issue[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const issues of errors) {
    if (issues.some((issue) => issue.path.length === 0 && ['invalid_type', 'invalid_union'].includes(issue.code)))
      continue;
    let score = 0;
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys') score += 100 * issue.keys.length;
      else if (issue.path.length === 1 && valueAt(data, [...path, ...issue.path] as Path) === undefined) score += 10;
      else score += 1;
    }
    if (score < least) {
      least = score;
      best = issues;
    }
  }
  return best;
}

/**
 * Holds plain data against a schema and reports every problem in words, inside the branch that was meant. Gives the
 * output of the schema, or undefined when anything was wrong. `around` is the path of `data` in the scenario.
 */
export function checkWithSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  report: Report,
  around: Path = [],
): z.output<Schema> | undefined {
  // Which keys a map may have is known only where the issue arises.
  const knownKeys = new WeakMap<readonly string[], readonly string[]>();
  const result = schema.safeParse(data, {
    error: (raw) => {
      if (raw.code === 'unrecognized_keys') {
        const { shape } = (raw.inst as z.core.$ZodObject)._zod.def;
        knownKeys.set(raw.keys as string[], Object.keys(shape));
      }
      return undefined;
    },
  });
  if (result.success) return result.data;

  const explain = (issue: Issue, base: Path): void => {
    const inside = [...base, ...(issue.path as Path)];
    const value = valueAt(data, inside);
    const path = [...around, ...inside];
    const where = printable(pathText(path), 120) || 'the scenario';

    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys.get(issue.keys) ?? [];
      for (const key of issue.keys) {
        const there = [...path, key];
        const name = printable(pathText(there), 120);
        const nearest = nearestName(key, known);
        report(there, {
          at: 'key',
          message: `unknown key ${name}`,
          allowed: known.length === 0 ? 'no keys here' : listed(known),
          hint: asHint(nearest),
        });
      }
      return;
    }
    const custom = issue.message.startsWith('must be ') ? issue.message.slice('must be '.length) : undefined;
    if (issue.code === 'invalid_union' && custom === undefined && issue.errors.length > 0) {
      const branch = value === undefined ? undefined : meantBranch(issue, value);
      if (branch !== undefined) {
        for (const inner of branch) explain(inner, inside);
        return;
      }
    }
    if (isDistribution(value) && custom !== undefined) {
      report(path, { message: `${where} must be known for certain: it cannot be a distribution`, allowed: custom });
      return;
    }
    let allowed = custom;
    let names: readonly unknown[] | undefined;
    if (issue.code === 'invalid_union' && 'options' in issue) names = issue.options;
    if (issue.code === 'invalid_value') names = issue.values;
    if (allowed === undefined && names !== undefined) allowed = listed(names);
    if (allowed === undefined) allowed = [...new Set(allowedBy(issue))].join(', or ') || undefined;

    if (value === undefined) {
      report(path, { at: 'key', message: `${where} is missing`, allowed });
      return;
    }
    if (value === null) {
      report(path, { message: `${where} has no value`, allowed });
      return;
    }
    const hint =
      typeof value === 'string' && names !== undefined ? asHint(nearestName(value, names.map(String))) : undefined;
    if (custom === undefined && (issue.code === 'too_small' || issue.code === 'too_big')) {
      const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
      const words = `${issue.exact ? 'exactly' : issue.code === 'too_small' ? 'at least' : 'at most'} ${bound}`;
      allowed =
        issue.origin === 'array'
          ? `${words} ${Number(bound) === 1 ? 'entry' : 'entries'}`
          : issue.origin === 'string'
            ? `${words} characters`
            : words;
    }
    report(path, { message: `${where} does not fit`, allowed: allowed ?? issue.message, hint });
  };
  for (const issue of result.error.issues) explain(issue, []);
  return undefined;
}
