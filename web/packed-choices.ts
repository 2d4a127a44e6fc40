import { type AxisFields, askedNames, type Choices, MOST_BESIDE, noChoices } from './choices.ts';
import { BadLink, pack, unpack } from './packed.ts';
import { scenarioIn } from './packed-scenario.ts';

/** What may stand in a field: short texts only, and of what the browser itself reads only what it can read. */
const FIELD = /^[^\p{Cc}]{0,60}$/u;
const PATH = /^[\w.[\]-]{1,200}$/;
const IN_GALLERY = /^[\w-]+(\/[\w-]+)*\.ya?ml$/;
const DATE = /^(\d{4}-\d{2}-\d{2})?$/;
const DAY = /^(-?\d{1,9}(\.\d{1,9})?)?$/;

const axisList = ({ path, from, to, steps }: AxisFields) => [path, from, to, steps];

/** Choices as a part of an address; null when they are too long for one. */
export function packChoices({ beside, frontier, purchase, shown }: Choices): Promise<string | null> {
  return pack({
    ...(beside.length > 0 && { beside }),
    ...(frontier !== null && {
      frontier: [frontier.paths, ...frontier.axes.flatMap((axis) => (axis === null ? [] : [axisList(axis)]))],
    }),
    ...(purchase !== null && { purchase: [purchase.amount, purchase.date, purchase.day] }),
    ...(shown !== null && { shown }),
  });
}

const foreign = (): never => {
  throw new BadLink('foreign');
};

const listOf = (value: unknown, least: number, most: number): readonly unknown[] =>
  Array.isArray(value) && value.length >= least && value.length <= most ? value : foreign();

const text = (value: unknown, form: RegExp): string =>
  typeof value === 'string' && value.length <= 200 && form.test(value) ? value : foreign();

function axisIn(value: unknown): AxisFields {
  const [path, from, to, steps] = listOf(value, 4, 4);
  return { path: text(path, PATH), from: text(from, FIELD), to: text(to, FIELD), steps: text(steps, FIELD) };
}

function frontierIn(value: unknown): Choices['frontier'] {
  const [paths, first, second] = listOf(value, 2, 3);
  return { axes: [axisIn(first), second === undefined ? null : axisIn(second)], paths: text(paths, FIELD) };
}

function purchaseIn(value: unknown): Choices['purchase'] {
  const [amount, date, day] = listOf(value, 3, 3);
  return { amount: text(amount, FIELD), date: text(date, DATE), day: text(day, DAY) };
}

/** The choices of an address. Whatever stands there, it throws BadLink or gives choices; what it does not know it refuses. */
export async function unpackChoices(packed: string): Promise<Choices> {
  const value = await unpack(packed);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return foreign();
  const given = new Map(Object.entries(value));
  if ([...given.keys()].some((key) => !Object.hasOwn(noChoices, key))) return foreign();
  const read = <Value>(key: keyof Choices, of: (value: unknown) => Value, without: Value): Value =>
    given.has(key) ? of(given.get(key)) : without;
  return {
    beside: read(
      'beside',
      (list) =>
        listOf(list, 1, MOST_BESIDE).map((one) => (typeof one === 'string' ? text(one, IN_GALLERY) : scenarioIn(one))),
      noChoices.beside,
    ),
    frontier: read('frontier', frontierIn, null),
    purchase: read('purchase', purchaseIn, null),
    shown: read('shown', (name) => askedNames.find((one) => one === name) ?? foreign(), null),
  };
}
