// `npm run packs`: makes the module of each rule pack from its YAML, so that Node, browser and package need no file.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../sim/findings/compliance/packs/', import.meta.url));
const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  const name = file.replace('.yaml', '');
  const variable = name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const data = JSON.stringify(parse(readFileSync(folder + file, 'utf8')), null, 2);
  const text = `// Made from ${file} by \`npm run packs\`: change that file, not this one.
import type { RulePack } from '../rule-pack.ts';

export const ${variable}: RulePack = ${data};
`;
  writeFileSync(`${folder}${name}.ts`, text);
}
execFileSync(process.execPath, [biome, 'check', '--write', folder], { stdio: 'inherit' });
