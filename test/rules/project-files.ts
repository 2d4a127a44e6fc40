import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);

/** What git ignores, and git's own folder. */
const ignored = new Set(['node_modules', 'dist', 'coverage', '.git', 'report', 'shots']);

function walk(folder: string): string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name) || entry.name.endsWith('.tgz')) return [];
    return entry.isDirectory() ? walk(`${folder}${entry.name}/`) : [`${folder}${entry.name}`];
  });
}

/** Every file of the project, as a path from its root with forward slashes. */
export const projectFiles: readonly string[] = walk('').sort();

export const readProjectFile = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export interface Import {
  /** The file that imports. */
  readonly from: string;
  /** The file of this project that is imported, or the package's name. */
  readonly to: string;
  /** True for `import type` and `export type`, which leave nothing behind at run time. */
  readonly typeOnly: boolean;
}

/** Every import, re-export, `import()` and type import of a TypeScript source. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { text: name } = specifier;
    const to = name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name;
    found.push({ from: path, to: to.replace(/\?.*$/, ''), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      // new Worker(new URL('./worker.ts', import.meta.url))
      if (node.arguments?.[1]?.getText() === 'import.meta.url') add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

export const typescriptFiles = projectFiles.filter((path) => /\.m?ts$/.test(path));

/** All imports of all sources under one of the folders given. */
export const importsUnder = (...folders: string[]): Import[] =>
  typescriptFiles
    .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)))
    .flatMap((path) => importsOf(path, readProjectFile(path)));
