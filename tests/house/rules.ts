import { importsOf, packagesOf, type SourceText } from './source-files.ts';

/** Which rooms each room may import from, besides itself. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  report: ['domain', 'data'],
  boards: ['domain', 'data', 'report'],
  charts: ['domain', 'report'],
  export: ['domain', 'data', 'report'],
  ui: [],
  app: ['domain', 'data', 'report', 'boards', 'charts', 'export', 'ui'],
  cli: ['domain', 'data', 'report', 'boards', 'export'],
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

/** Which packages each room may import. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  domain: /^@stdlib\//,
  data: /^(@noble\/hashes\/(hmac|sha2|utils)\.js|@duckdb\/duckdb-wasm(\/blocking|\/dist\/duckdb-browser-eh\.worker\.js)?|papaparse|fflate|node:(module|path))$/,
  report: /^$/,
  boards: /^$/,
  charts: /^(react|recharts)$/,
  export: /^fflate$/,
  ui: /^react$/,
  app: /^(react|react-dom\/client|@duckdb\/duckdb-wasm\/dist\/.*\?url)$/,
  cli: /^node:/,
  serve: /^(node:|vite$)/,
};

/** Packages imported by a room that does without them, as `from -> package`. */
export function forbiddenPackages(files: readonly SourceText[]): readonly string[] {
  return files.flatMap((file) =>
    packagesOf(file)
      .filter((name) => !PACKAGES[roomOf(file.path)]?.test(name))
      .map((name) => `${file.path} -> ${name}`),
  );
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

interface Forbidden {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Things that no file may hold, tests included. */
const SILENCERS: readonly Forbidden[] = [
  { name: 'any', pattern: /(:|<|\bas)\s*any\b/ },
  { name: 'silenced type checker', pattern: /@ts-(ignore|nocheck|expect-error)/ },
  { name: 'silenced linter', pattern: /biome-ignore|eslint-disable/ },
  { name: 'note instead of an issue', pattern: /\b(TODO|FIXME|XXX)\b/ },
];

/** Things that no file of the product may hold. */
const DANGERS: readonly Forbidden[] = [
  { name: 'address of a content network', pattern: /(cdn\.|unpkg\.com|jsdelivr|googleapis|gstatic)/i },
  { name: 'markup from text', pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/ },
  { name: 'missing number turned into zero', pattern: /\|\| 0\b/ },
];

function named(files: readonly SourceText[], forbidden: readonly Forbidden[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    forbidden.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${path}: ${name}`),
  );
}

/** `path: name` for each checker that a file silences, and each note it leaves behind. */
export function silencers(files: readonly SourceText[]): readonly string[] {
  return named(files, SILENCERS);
}

/** Where people read numbers, a missing one must keep its reason; a tally elsewhere may begin at zero. */
const READ_BY_PEOPLE = /^src\/(report|export|app|cli)\//;

/** Tries the ways out, to show that they are closed. */
const PROVES_IT = 'src/app/prove/network-attempts.ts';

/** `path: name` for each thing that does not belong into the product. */
export function dangers(files: readonly SourceText[]): readonly string[] {
  const zeros = files.filter(
    ({ path, text }) => READ_BY_PEOPLE.test(path) && /(?<!\.get\([^()]*\)) \?\? 0\b/.test(text),
  );
  const senders = files.filter(({ path, text }) => path !== PROVES_IT && /\bsendBeacon\b/.test(text));
  return [
    ...named(files, DANGERS),
    ...senders.map(({ path }) => `${path}: data sent away`),
    ...zeros.map(({ path }) => `${path}: missing number turned into zero`),
  ];
}

/** What a test leaves behind for the files that run after it in the same worker, with what takes it away again. */
const LEFT_BEHIND: readonly (readonly [does: RegExp, undoes: RegExp | null])[] = [
  [/\bvi\.mock\(/, null],
  [/\bvi\.doMock\(/, /\bvi\.doUnmock\([\s\S]*\bvi\.resetModules\(/],
  [/\bvi\.stubEnv\(/, /\bvi\.unstubAllEnvs\(/],
  [/\bvi\.stubGlobal\(/, /\bvi\.unstubAllGlobals\(/],
  [/\bvi\.useFakeTimers\(/, /\bvi\.useRealTimers\(/],
  [/\bvi\.spyOn\(/, /\bvi\.restoreAllMocks\(|\.mockRestore\(/],
  [/\bprocess\.chdir\(|\b(process\.env|globalThis)\.\w+ = /, null],
];

/** Test files that share a worker with others and leave them something behind. */
export function leavesBehind(files: readonly SourceText[]): readonly string[] {
  return files
    .filter(({ path }) => /\.test\.tsx?$/.test(path) && !/\.alone\.test\.tsx?$/.test(path))
    .filter(({ text }) => LEFT_BEHIND.some(([does, undoes]) => does.test(text) && undoes?.test(text) !== true))
    .map(({ path }) => path);
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
