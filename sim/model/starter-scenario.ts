import { isMap, isScalar, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { fraudKinds } from '../fraud/frauds.ts';
import { amountKinds } from '../market/amount/amount.ts';
import { frequencyKinds } from '../market/frequency/frequency.ts';
import { growthKinds } from '../market/growth/growth.ts';
import { safeguardKinds } from '../operator/safeguards.ts';
import { normal } from '../random/distributions/normal.ts';
import type { Kind } from '../scenario/kind.ts';
import { ordinaryKinds } from '../schemes/ordinary/ordinary.ts';
import { type PayoutName, payoutKinds } from '../schemes/staged/payout.ts';
import { indexKinds } from '../schemes/staged/schedule.ts';
import { scenarioSchema } from './scenario-schema.ts';

const stagedNames = [...payoutKinds.map(({ name }) => name), 'schedule'] as const;
type StagedName = PayoutName | 'schedule';
const ordinaryNames = ordinaryKinds.map(({ name }) => name);
type OrdinaryName = (typeof ordinaryNames)[number];

/** What `starterScenario` has a scenario for: the payout rules of a staged scheme, and the ordinary kinds. */
export const starterNames = [...stagedNames, ...ordinaryNames] as const;
export type StarterName = StagedName | OrdinaryName;

const COMMENT_COLUMN = 40;

/** Columns that a text takes where Chinese characters are twice as wide. */
const width = (text: string) => text.length + (text.match(/[\u3000-\u9fff]/g)?.length ?? 0);

/** `text   # comment`, the comments of a file under one another. */
const commented = (text: string, comment: string | undefined) =>
  comment === undefined ? text : `${text}${' '.repeat(Math.max(1, COMMENT_COLUMN - width(text)))}# ${comment}`;

const inside = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? inside(schema.unwrap() as z.ZodType)
    : schema instanceof z.ZodDiscriminatedUnion
      ? inside(schema.options[0] as z.ZodType) // a scheme is staged here
      : schema;

/** What the schema says of the field at `path`. */
function descriptionOf(path: string): string | undefined {
  let schema: z.ZodType = scenarioSchema;
  for (const key of path.split('.')) schema = (inside(schema) as z.ZodObject).shape[key] as z.ZodType;
  return schema.description ?? inside(schema).description;
}

/** A line of the file, explained in the schema's own words; `off` writes it as a comment that waits to be taken in. */
function field(path: string, value: string, off = false): string {
  const keys = path.split('.');
  const text = `${'  '.repeat(keys.length - 1)}${off ? '# ' : ''}${keys[keys.length - 1]}: ${value}`;
  return commented(text.trimEnd(), descriptionOf(path));
}

/** The pairs of an example `{kind: fixed, days: 500}` as they are written there. */
function pairsOf(example: string): [name: string, value: string][] {
  const { contents } = parseDocument(example);
  if (!isMap(contents)) return [];
  return contents.items.map(({ key, value }) => {
    const [from, to] = (value as Node).range!;
    return [String(isScalar(key) ? key.value : key), example.slice(from, to)];
  });
}

/** The default of a field as it may stand in a file; nothing where it has none. */
function defaultOf(schema: z.ZodType): string {
  if (!(schema instanceof z.ZodDefault)) return '';
  const value = schema.def.defaultValue;
  return ` ${JSON.stringify(value)
    .replaceAll('"', '')
    .replaceAll(/([:,])/g, '$1 ')}`;
}

/** The parameters of a kind: those of its example, and the others as comments that wait to be taken in. */
function parameterLines(
  { example, parameters }: Pick<Kind<string, z.ZodRawShape>, 'example' | 'parameters'>,
  indent: string,
  others: readonly string[],
): string[] {
  const schemas = parameters as Record<string, z.ZodType>;
  const describe = (key: string) => schemas[key].description ?? inside(schemas[key]).description;
  const pairs = pairsOf(example);
  const given = pairs.map(([key, value]) =>
    commented(`${indent}${key}: ${value}`, key === 'kind' ? `or ${others.join(', ')}` : describe(key)),
  );
  const left = Object.keys(schemas).filter((key) => !pairs.some(([one]) => one === key));
  return [...given, ...left.map((key) => commented(`${indent}# ${key}:${defaultOf(schemas[key])}`, describe(key)))];
}

const othersThan = <Name>(names: readonly Name[], name: Name): Name[] => names.filter((one) => one !== name);

function payoutLines(name: StagedName): string[] {
  if (name === 'schedule') {
    const entries = indexKinds.map(({ example, summary }, year) =>
      commented(`      - {from: ${year === 0 ? '0' : `${year}y`}, ${example.slice(1)}`, summary.en),
    );
    return ['  payout:', '    schedule:', ...entries];
  }
  const kind = payoutKinds.find((one) => one.name === name)!;
  return ['  payout:', ...parameterLines(kind, '    ', othersThan(stagedNames, name))];
}

function headLines(name: StarterName): string[] {
  const kind = [...payoutKinds, ...ordinaryKinds].find((one) => one.name === name);
  const about =
    kind === undefined
      ? ['A scheme that changes its rule on set days', '在规定日期更换规则的方案']
      : [`${kind.title.en}: ${kind.summary.en}`, `${kind.title.zh}：${kind.summary.zh}`];
  return [
    '# yaml-language-server: $schema=schema.json',
    '# (an editor completes and checks this file when `rebatescope init --schema > schema.json` stands beside it)',
    '#',
    ...about.map((line) => `# ${line}`),
    '#',
    '# Rates are a day and may be written 0.16 or 16%; money 1_000_000, 500万, 3亿, 2.5k, 1M; times 90, 90d, 24mo, 2y.',
    `# A number that is not known for certain may be a distribution, drawn once a path: ${normal.example}`,
    '# Lines that begin with # wait to be used. Try: rebatescope validate FILE, then rebatescope run FILE',
  ];
}

const isOrdinaryName = (name: StarterName): name is OrdinaryName => ordinaryNames.some((one) => one === name);

/** A merchant that gives back from its own margin, with the members whom that needs. */
function ordinaryStarter(name: OrdinaryName): string[] {
  const kind = ordinaryKinds.find((one) => one.name === name)!;
  return [
    field('market', ''),
    field('market.members', ''),
    field('market.members.initial', '2000'),
    field('market.members.churn', '0.0006'),
    field('market.members.frequency', '{kind: poisson, rate: 0.05}'),
    ...othersIn(frequencyKinds, 'poisson').map((example) => `    # frequency: ${example}`),
    field('market.members.amount', '{kind: lognormal, mean: 200, cv: 1.2}'),
    ...othersIn(amountKinds, 'lognormal').map((example) => `    # amount: ${example}`),
    '    # growth: {kind: linear, slope: 5}',
    '    # growth: {kind: exponential, rate: 0.001}',
    '',
    field('scheme', ''),
    ...parameterLines(kind, '  ', [...othersThan(ordinaryNames, name), 'staged']),
  ];
}

const othersIn = (kinds: readonly Kind<string, z.ZodRawShape>[], name: string): string[] =>
  kinds.filter((kind) => kind.name !== name).map(({ example }) => example);

/** A commented scenario to start from, put together from what the kinds and the schema say of themselves. */
export function starterScenario(name: StarterName): string {
  const head = [
    ...headLines(name),
    '',
    field('rebatescope', '1'),
    `name: My scheme (${name})`,
    field('seed', 'my-scheme'),
    field('start', '2024-01-01', true),
    field('horizon', '5y'),
    field('paths', '10_000'),
    '',
  ];
  return `${[...head, ...(isOrdinaryName(name) ? ordinaryStarter(name) : stagedStarter(name))].join('\n')}\n`;
}

function stagedStarter(name: StagedName): string[] {
  const growths = growthKinds
    .filter((kind) => kind.name !== 'exponential')
    .flatMap(({ example, summary }) => [`    # ${summary.en}`, `    # growth: ${example}`]);
  return [
    field('market', ''),
    field('market.turnover', ''),
    field('market.turnover.initial', '100万'),
    '    growth: {kind: exponential, rate: 0.002}',
    ...growths,
    field('market.turnover.noise', '{sd: 0.02, reversion: 0}'),
    field('market.turnover.seasonality', '{weekly: [1, 1, 1, 1, 1.2, 1.5, 1.4]}', true),
    field(
      'market.shocks',
      '[{name: festival, factor: 2, on: 100, lasts: 3}, {name: crackdown, factor: 0.3, hazard: 0.05%, lasts: 90}]',
      true,
    ),
    '',
    field('scheme', ''),
    field('scheme.fee', '16%'),
    field('scheme.poolShare', '1'),
    field('scheme.cap', '1'),
    field('scheme.unit', '500', true),
    ...payoutLines(name),
    field('scheme.onShort', 'fail'),
    field('scheme.referral', '{plan: unilevel, rates: [0.4%, 0.2%]}', true),
    '',
    field('operator', ''),
    field('operator.capital', '100万'),
    '  costs:',
    field('operator.costs.fixed', '0'),
    field('operator.costs.rate', '0'),
    field('operator.tax', '0'),
    field('operator.draw', '0'),
    '',
    field('failure', ''),
    field('failure.illiquid', 'true'),
    '  # halted: {below: 0.25, days: 30}',
    commented('  # absconded: {hazard: 0.0005}', 'Hazard a day that the operator flees.'),
    commented('  # closed: {day: 711}', 'The day on which it is closed.'),
    '',
    field('safeguards', ''),
    field('safeguards.supervised', '0'),
    ...safeguardKinds
      .filter(({ name }) => name !== 'supervised')
      .map(({ name, example }) => field(`safeguards.${name}`, example, true)),
    '',
    // Several frauds stand in one map.
    ...fraudKinds.map(({ name, example, summary }) => commented(`# fraud: {${name}: ${example}}`, summary.en)),
  ];
}
