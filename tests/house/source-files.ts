import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** One source file: its path in the repository, and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Every file below `folder`, with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(repository, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(repository, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every source file of the product. */
export function sourceTexts(): readonly SourceText[] {
  return filesBelow('src')
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }));
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'"();]*?(?:from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The repository paths that a file imports, types included; packages are left out. */
export function importsOf({ path, text }: SourceText): readonly string[] {
  return [...text.matchAll(IMPORT)]
    .map((found) => found[1] ?? found[2] ?? '')
    .filter((name) => name.startsWith('.'))
    .map((name) => relative('.', normalize(join(dirname(path), name.replace(/\?.*$/, '')))).replaceAll('\\', '/'));
}
