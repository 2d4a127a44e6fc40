import type { z } from 'zod';
import { isDistribution } from './fields.ts';
import { readMustBe } from './must-be.ts';
import { didYouMean, nearestName } from './nearest-name.ts';
import { type Path, pathText, type Report, valueAt } from './place.ts';
import { type Said, say, type Value, wording } from './say.ts';
import { listOf, printable } from './show.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** What a type is called in a message. */
const typeNames: Readonly<Record<string, Said>> = {
  object: say`a map (\`key: value\` lines)`,
  record: say`a map (\`name: value\` lines)`,
  array: say`a list`,
  string: say`a text`,
  number: say`a number`,
  boolean: say`true or false`,
  date: say`a date such as 2012-02-15`,
};

/** What an unknown branch would have allowed, for values that fit no branch at all. */
function allowedBy(issue: Issue): Value[] {
  const own = readMustBe(issue.message);
  if (own !== undefined) return [own];
  if (issue.code === 'invalid_type') return [typeNames[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_value') return [listOf(issue.values)];
  if (issue.code === 'invalid_union') return issue.errors.flatMap((branch) => branch.flatMap(allowedBy));
  return [];
}

/** `a, or b`, each once. */
function either(all: readonly Value[]): Value | undefined {
  const once = [...new Map(all.map((one) => [wording(one), one])).values()];
  return once.length === 0 ? undefined : once.reduceRight((rest, one) => say`${one}, or ${rest}`);
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
    const where = printable(pathText(path), 120) || say`the scenario`;

    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys.get(issue.keys) ?? [];
      // Made once: a file may have very many such keys.
      const allowed = known.length === 0 ? say`no keys here` : listOf(known);
      for (const key of issue.keys) {
        const there = [...path, key];
        const name = printable(pathText(there), 120);
        const nearest = nearestName(key, known);
        report(there, {
          at: 'key',
          message: say`unknown key ${name}`,
          allowed,
          hint: didYouMean(nearest),
        });
      }
      return;
    }
    const custom = readMustBe(issue.message);
    if (issue.code === 'invalid_union' && custom === undefined && issue.errors.length > 0) {
      const branch = value === undefined ? undefined : meantBranch(issue, value);
      if (branch !== undefined) {
        for (const inner of branch) explain(inner, inside);
        return;
      }
    }
    if (isDistribution(value) && custom !== undefined) {
      report(path, { message: say`${where} must be known for certain: it cannot be a distribution`, allowed: custom });
      return;
    }
    let allowed: Value | undefined = custom;
    let names: readonly unknown[] | undefined;
    if (issue.code === 'invalid_union' && 'options' in issue) names = issue.options;
    if (issue.code === 'invalid_value') names = issue.values;
    if (allowed === undefined && names !== undefined) allowed = listOf(names);
    if (allowed === undefined) allowed = either(allowedBy(issue));

    if (value === undefined) {
      report(path, { at: 'key', message: say`${where} is missing`, allowed });
      return;
    }
    if (value === null) {
      report(path, { message: say`${where} has no value`, allowed });
      return;
    }
    const hint =
      typeof value === 'string' && names !== undefined ? didYouMean(nearestName(value, names.map(String))) : undefined;
    if (custom === undefined && (issue.code === 'too_small' || issue.code === 'too_big')) {
      const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
      const limit = Number(bound);
      const words = issue.exact
        ? say`exactly ${limit}`
        : issue.code === 'too_small'
          ? say`at least ${limit}`
          : say`at most ${limit}`;
      const entries = limit === 1 ? say`${words} entry` : say`${words} entries`;
      allowed = issue.origin === 'array' ? entries : issue.origin === 'string' ? say`${words} characters` : words;
    }
    report(path, { message: say`${where} does not fit`, allowed: allowed ?? [issue.message], hint });
  };
  for (const issue of result.error.issues) explain(issue, []);
  return undefined;
}
