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

/** Every source file below a folder. */
export function sourceTexts(folder: string): readonly SourceText[] {
  return filesBelow(folder)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }));
}

const IMPORTS: readonly RegExp[] = [
  /^\s*import\s+['"]([^'"]+)['"]/gm,
  /^\s*(?:import|export)\s+(?:type\s+)?(?:[\w$]+\s*,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?\s*from\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
];

function namesImported(text: string): readonly string[] {
  return IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)].map((found) => found[1] ?? ''));
}

/** The repository paths that a file imports, types, workers and assets included; packages are left out. */
export function importsOf({ path, text }: SourceText): readonly string[] {
  return namesImported(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative('.', normalize(join(dirname(path), name.replace(/\?.*$/, '')))).replaceAll('\\', '/'));
}

/** The packages that a file imports, each with the path inside it. */
export function packagesOf({ text }: SourceText): readonly string[] {
  return namesImported(text).filter((name) => !name.startsWith('.'));
}
