import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../src/serve/repository.mjs';

const imports = (path: string) => `import { a } from '${path}';\nexport const b = a;\n`;

/** Each stands in a file of its own, in a folder with our rules: where, what, and the rule that must stop it. */
const PLANTED = [
  ['src/domain/x1.ts', imports('../data/a.ts'), 'noRestrictedImports'],
  [
    'src/domain/stats/x1.ts',
    "import type { A } from '../../report/a.ts';\nexport type B = A;\n",
    'noRestrictedImports',
  ],
  ['src/data/x1.ts', imports('../report/a.ts'), 'noRestrictedImports'],
  ['src/report/x1.ts', imports('../charts/a.ts'), 'noRestrictedImports'],
  ['src/charts/x1.ts', imports('../data/a.ts'), 'noRestrictedImports'],
  ['src/export/x1.ts', imports('../app/a.ts'), 'noRestrictedImports'],
  ['src/ui/x1.ts', imports('../domain/a.ts'), 'noRestrictedImports'],
  ['src/app/pages/x1.ts', imports('../../cli/a.ts'), 'noRestrictedImports'],
  ['src/cli/x1.ts', imports('../app/a.ts'), 'noRestrictedImports'],
  ['src/serve/x1.mjs', imports('../domain/a.ts'), 'noRestrictedImports'],
  ['src/app/x1.ts', "export const a = fetch('/x');\n", 'noRestrictedGlobals'],
  ['src/app/x2.ts', "export const a = new WebSocket('/x');\n", 'noRestrictedGlobals'],
  ['src/app/x3.ts', "export const a = localStorage.getItem('x');\n", 'noRestrictedGlobals'],
  ['src/app/n1.ts', 'export const a = new XMLHttpRequest();\n', 'noRestrictedGlobals'],
  ['src/app/n2.ts', "export const a = new EventSource('/x');\n", 'noRestrictedGlobals'],
  ['src/app/n3.ts', 'export const a = new RTCPeerConnection();\n', 'noRestrictedGlobals'],
  ['src/app/n4.ts', "export const a = () => navigator.sendBeacon('/x');\n", 'plugin'],
  ['src/app/n5.ts', "export const a = () => window.fetch('/x');\n", 'plugin'],
  ['src/data/n6.ts', "export const a = () => new globalThis.WebSocket('/x');\n", 'plugin'],
  ['src/app/n7.ts', "export const a = () => import('https://example.com/a.js');\n", 'plugin'],
  ['src/app/n8.ts', "export const a = () => new Worker('//example.com/a.js');\n", 'plugin'],
  [
    'src/app/n9.ts',
    "export const a = (b: HTMLImageElement) => {\n  b.src = 'https://example.com/a.png';\n};\n",
    'plugin',
  ],
  ['src/data/n10.ts', "importScripts('a.js');\n", 'plugin'],
  ['src/app/n11.ts', "export const a = () => navigator.serviceWorker.register('a.js');\n", 'plugin'],
  ['src/app/n12.ts', "export const a = () => {\n  document.cookie = 'a=1';\n};\n", 'noDocumentCookie'],
  ['src/app/prove/network-attempts.ts', "export const a = localStorage.getItem('x');\n", 'noRestrictedGlobals'],
  ['src/app/prove/leftovers.ts', "export const a = fetch('/x');\n", 'noRestrictedGlobals'],
  ['src/app/prove/element-attempts.ts', "export const a = fetch('/x');\n", 'noRestrictedGlobals'],
  ['src/app/offline/service-worker.ts', "export const a = indexedDB.open('x');\n", 'noRestrictedGlobals'],
  ['src/report/x2.ts', 'export const a = document.title;\n', 'noRestrictedGlobals'],
  ['src/report/x3.ts', "export const a = fetch('/x');\n", 'noRestrictedGlobals'],
  ['src/app/x4.ts', 'export const a: any = 1;\n', 'noExplicitAny'],
  ['src/app/x5.ts', 'export const a = (b?: string) => b!.length;\n', 'noNonNullAssertion'],
  ['src/app/x6.ts', "console.log('a');\n", 'noConsole'],
  ['src/app/x7.ts', 'export default 1;\n', 'noDefaultExport'],
  ['src/app/x8.ts', "export * from './x9.ts';\n", 'noReExportAll'],
  ['src/app/x9.ts', "import { b } from './x10.ts';\nexport const a = () => b;\n", 'noImportCycles'],
  ['src/app/x10.ts', "import { a } from './x9.ts';\nexport const b = () => a;\n", 'noImportCycles'],
  ['src/ui/X1.tsx', 'export const X = () => <img src="a.png" />;\n', 'useAltText'],
  ['src/ui/X2.tsx', 'export const X = () => <p onClick={() => {}}>a</p>;\n', 'useKeyWithClickEvents'],
  [
    'src/app/use-x.ts',
    "import { useState } from 'react';\nexport function useX(on: boolean) {\n  if (on) useState(1);\n}\n",
    'useHookAtTopLevel',
  ],
] as const;

/** What the design allows, so that the rules above are not simply red for everything. */
const ALLOWED = [
  ['src/charts/fine.ts', imports('../report/a.ts')],
  ['src/app/n13.ts', "export const a = () => import('./fine.ts');\n"],
  ['src/app/prove/own-headers.ts', "export const a = () => fetch('./');\n"],
] as const;

let folder = '';
let words = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  for (const name of ['.biome.json', '.biome.egress.grit', '.gitignore'])
    copyFileSync(inRepository(name), join(folder, name));
  for (const [path, text] of [...PLANTED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const biome = inRepository('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'lint', '--colors=off', '--max-diagnostics=none', '--reporter=github', '.'];
  words = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout.replaceAll('\\', '/');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The rules that the linter names for one file. */
function rulesFor(path: string): readonly string[] {
  const lines = words.split('\n').filter((line) => line.startsWith('::error') && line.includes(`/${path},`));
  return lines.map((line) => /title=(?:lint\/\w+\/)?(\w+)/.exec(line)?.[1] ?? line);
}

/** Files that may name what is denied to all others, and why. Each is still denied the rest. */
const EXCEPTIONS = {
  'src/app/prove/network-attempts.ts': 'tries the ways out, to show that they are closed',
  'src/app/prove/own-headers.ts': 'asks its own server which headers it sends',
  'src/app/prove/leftovers.ts': 'looks whether a browser keeps anything',
  'src/app/offline/service-worker.ts': 'fetches and keeps the files of the build, and nothing else',
};

describe('the linter', () => {
  it('makes no exception from the ban on requests and storage but those with a reason', () => {
    const overrides: readonly { readonly includes: readonly string[] }[] = JSON.parse(
      readFileSync(inRepository('.biome.json'), 'utf8'),
    ).overrides;
    const single = overrides.flatMap(({ includes }) => includes).filter((path) => /^src\/.*\.ts$/.test(path));
    expect(single).toEqual(Object.keys(EXCEPTIONS));
  });

  it.each(PLANTED)('stops what is planted in %s: %j', (path, _text, rule) => {
    expect(rulesFor(path)).toContain(rule);
  });

  it.each(ALLOWED)('lets pass what the design allows in %s: %j', (path) => {
    expect(rulesFor(path)).toEqual([]);
  });
});
