import { placeAt } from './place.ts';
import { readYaml } from './read-yaml.ts';

/** Where a field such as `scheme.referral.rates` stands in a scenario, counted from 1; of one that is not there what holds it. */
export function fieldPlaces(source: string, file: string): (field: string) => { line: number; column: number } {
  const { place: root } = readYaml(source, file);
  return (field) => {
    const { place } = placeAt(root, field.split('.'));
    const { line, column } = place.key ?? place;
    return { line, column };
  };
}
