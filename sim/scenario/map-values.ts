import type { Path } from './place.ts';

/**
 * A copy of plain data in which `change` has been asked what stands in the place of each value that is no list and no
 * plain map; markers of a class of their own are such values.
 */
export function mapValues<Data>(data: Data, change: (value: unknown, path: Path) => unknown, path: Path = []): Data {
  if (Array.isArray(data)) {
    return data.map((item, index) => mapValues(item as unknown, change, [...path, index])) as Data;
  }
  if (typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype) {
    return Object.fromEntries(
      Object.entries(data).map(([key, item]) => [key, mapValues(item as unknown, change, [...path, key])]),
    ) as Data;
  }
  return change(data, path) as Data;
}
