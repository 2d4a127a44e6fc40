import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFiles, readProjectFile, typescriptFiles } from './project-files.ts';

const isSource = (path: string) => /^(sim|web|reports)\/.*\.(ts|mjs|css|html)$/.test(path);
const isText = (path: string) => /\.(m?[jt]s|json|ya?ml|md|css|html|svg|csv|c|npmrc)$|^\.ci\/|LICENSE$/.test(path);
const bytesOf = (path: string) => statSync(new URL(`../../${path}`, import.meta.url)).size;

describe('layout', () => {
  test('sources are under 14 kB each', () => {
    expect(projectFiles.filter((path) => isSource(path) && bytesOf(path) > 14_000)).toEqual([]);
  });

  test('files and folders are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
    const folders = projectFiles.filter((path) => /^(sim|web|reports|scenarios|test)\//.test(path) && isText(path));
    const bad = folders.filter((path) => path.split('/').some((part) => !kebab.test(part) && part !== 'README.md'));
    expect(bad).toEqual([]);
  });

  test('no heap called utils', () => {
    const heap = /^(utils?|helpers?|misc|common|shared)$/;
    expect(
      typescriptFiles.filter((path) => path.split('/').some((part) => heap.test(part.replace(/\..*/, '')))),
    ).toEqual([]);
  });

  test('only the folders of the design stand at the top', () => {
    const folders = new Set(projectFiles.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    const design = ['sim', 'reports', 'web', 'scenarios', 'test', '.ci'];
    expect([...folders].filter((folder) => !design.includes(folder))).toEqual([]);
  });

  test('no file names a path of one machine or the host of a package registry', () => {
    // Written in parts, so that this file does not hold them itself.
    const machine = new RegExp(
      ['work', 'tmp', 'root', 'home/\\w+', 'Users/\\w+'].map((part) => `(?<![\\w.)}\`*])/${part}/`).join('|'),
    );
    const registry = /https?:\/\/(registry\.|npm\.)[a-z]|registry\.npmjs|npmmirror|jfrog|verdaccio/i;
    const bad = projectFiles
      .filter((path) => isText(path) && path !== 'test/rules/layout.test.ts')
      .filter((path) => {
        const text = readProjectFile(path);
        return machine.test(text) || registry.test(text);
      });
    expect(bad).toEqual([]);
  });

  test('the lockfile holds no download addresses', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  test('dependencies are pinned exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
    expect(loose).toEqual([]);
  });

  test('checks are not switched off, and nothing is left for later', () => {
    const marks = new RegExp(
      ['ts-ignore', 'ts-expect-error', 'ts-nocheck', 'biome-ignore', 'TO' + 'DO', 'FIX' + 'ME'].join('|'),
    );
    const bad = projectFiles.filter((path) => /\.(m?ts|mjs)$/.test(path) && path !== 'test/rules/layout.test.ts');
    expect(bad.filter((path) => marks.test(readProjectFile(path)))).toEqual([]);
  });
});
