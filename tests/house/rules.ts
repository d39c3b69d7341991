import { importsOf, type SourceText } from './source-files.ts';

/** Which rooms each room may import from, besides itself. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  report: ['domain', 'data'],
  charts: ['domain', 'report'],
  export: ['domain', 'data', 'report'],
  ui: [],
  app: ['domain', 'data', 'report', 'charts', 'export', 'ui'],
  cli: ['domain', 'data', 'report', 'export'],
  serve: [],
};

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Imports against the arrows, as `from -> to`. */
export function forbiddenImports(files: readonly SourceText[]): readonly string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = [room, ...(ARROWS[room] ?? [])];
    return importsOf(file)
      .filter((target) => target.startsWith('src/') && !allowed.includes(roomOf(target)))
      .map((target) => `${file.path} -> ${target}`);
  });
}

/** Files that reach themselves through their imports, types included. */
export function filesInCycles(files: readonly SourceText[]): readonly string[] {
  const targets = new Map(files.map((file) => [file.path, importsOf(file)]));
  return files.map(({ path }) => path).filter((path) => reachable(path, targets).has(path));
}

function reachable(from: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(targets.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(targets.get(next) ?? []));
  }
  return seen;
}

/** Things no source file may hold, with the name of each. */
export const FORBIDDEN: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'any', pattern: /(:|<|\bas|,)\s*any\b(?!\w)/ },
  { name: 'silenced type checker', pattern: /@ts-(ignore|nocheck|expect-error)/ },
  { name: 'silenced linter', pattern: /biome-ignore|eslint-disable/ },
  { name: 'note instead of an issue', pattern: /\b(TODO|FIXME|XXX)\b/ },
  { name: 'address of a content network', pattern: /(cdn\.|unpkg\.com|jsdelivr|googleapis|gstatic)/i },
  { name: 'missing number turned into zero', pattern: /\|\| 0\b/ },
];

/** Where people read numbers, a missing one must keep its reason; a tally elsewhere may begin at zero. */
const READ_BY_PEOPLE = /^src\/(report|export|app|cli)\//;

/** `path: name` for each forbidden thing. */
export function forbiddenWords(files: readonly SourceText[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const named = FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${path}: ${name}`);
    const zero = READ_BY_PEOPLE.test(path) && /(?<!\.get\([^()]*\)) \?\? 0\b/.test(text);
    return zero ? [...named, `${path}: missing number turned into zero`] : named;
  });
}

export const MOST_LINES = 400;

export function tooLong(files: readonly SourceText[]): readonly string[] {
  return files.filter(({ text }) => text.split('\n').length - 1 > MOST_LINES).map(({ path }) => path);
}

/** Rooms and files whose name fits anything. */
export function junkDrawers(files: readonly SourceText[]): readonly string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.)/i.test(path));
}

/** Names that two brands share: the compiler could not keep them apart. */
export function sharedBrands(files: readonly SourceText[]): readonly string[] {
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(/Brand<[^,<>]+, '([^']+)'>/g)].map((found) => found[1] ?? ''),
  );
  return names.filter((name, index) => names.indexOf(name) !== index);
}
