import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ARROWS,
  dangers,
  filesInCycles,
  forbiddenImports,
  forbiddenPackages,
  junkDrawers,
  leavesBehind,
  MOST_LINES,
  sharedBrands,
  silencers,
  tooLong,
} from './rules.ts';
import { importsOf, packagesOf, repository, sourceTexts } from './source-files.ts';

const files = sourceTexts('src');
const tests = [...sourceTexts('tests'), ...sourceTexts('data-samples')];

describe('the house', () => {
  it('has only the rooms that the design names', () => {
    expect(files.length).toBeGreaterThan(100);
    const rooms = readdirSync(`${repository}/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).toSorted()).toEqual(Object.keys(ARROWS).toSorted());
  });

  it('imports one way only', () => {
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
    expect(forbiddenImports(files)).toEqual([]);
  });

  it('lets each room use its own packages only, so that domain and reports run without page, React or engine', () => {
    expect(files.flatMap(packagesOf).length).toBeGreaterThan(30);
    expect(forbiddenPackages(files)).toEqual([]);
  });

  it('has no cycle, not even of types', () => {
    expect(filesInCycles(files)).toEqual([]);
  });

  it(`has no file over ${MOST_LINES} lines`, () => {
    expect(tooLong([...files, ...tests])).toEqual([]);
  });

  it('silences no checker and leaves no note behind', () => {
    expect(silencers(files)).toEqual([]);
    expect(silencers(tests.filter(({ path }) => !path.startsWith('tests/house/')))).toEqual([]);
  });

  it('sends nothing, makes no markup of text, and turns no missing number into zero', () => {
    expect(dangers(files)).toEqual([]);
  });

  it('has no drawer for anything', () => {
    expect(junkDrawers(files)).toEqual([]);
  });

  it('gives each brand a name of its own', () => {
    expect(sharedBrands(files)).toEqual([]);
  });

  it('has no test that leaves anything behind for the next one in its worker', () => {
    expect(leavesBehind(tests.filter(({ path }) => !path.startsWith('tests/house/architecture')))).toEqual([]);
  });
});

describe('the checker of the house', () => {
  const plant = (path: string, text: string) => [{ path, text }];

  it('reads every way of importing', () => {
    const text = [
      "import { a } from '../data/a.ts';",
      "import type { B } from './b.ts';",
      "export { c } from './c.ts';",
      "import './d.css';",
      "const e = import('./e.ts');",
      "import f from './f.sql?raw';",
      "import {\n  g,\n} from '../ui/g.ts';",
      "new Worker(new URL('./h.ts', import.meta.url));",
      "import i from 'react';",
      "import j from '@duckdb/duckdb-wasm';",
      "export const k = './not-imported.ts';",
    ].join('\n');
    const file = { path: 'src/domain/x.ts', text };
    expect(importsOf(file).toSorted()).toEqual([
      'src/data/a.ts',
      'src/domain/b.ts',
      'src/domain/c.ts',
      'src/domain/d.css',
      'src/domain/e.ts',
      'src/domain/f.sql',
      'src/domain/h.ts',
      'src/ui/g.ts',
    ]);
    expect(packagesOf(file)).toEqual(['react', '@duckdb/duckdb-wasm']);
  });

  it.each([
    ['src/domain/x.ts', "import type { F } from '../report/figure.ts';", 'src/report/figure.ts'],
    ['src/ui/X.tsx', "import { s } from '../app/store.ts';", 'src/app/store.ts'],
    ['src/charts/X.tsx', "import { a } from '../data/analyse.ts';", 'src/data/analyse.ts'],
    ['src/app/pages/x.ts', "import('../../cli/main.ts');", 'src/cli/main.ts'],
  ])('finds a forbidden import planted in %s', (path, text, target) => {
    expect(forbiddenImports(plant(path, text))).toEqual([`${path} -> ${target}`]);
  });

  it.each([
    ['src/report/x.ts', "import { useState } from 'react';"],
    ['src/domain/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/export/x.ts', "import left from 'left-pad';"],
  ])('finds a forbidden package planted in %s', (path, text) => {
    expect(forbiddenPackages(plant(path, text))).toHaveLength(1);
  });

  it('finds a planted cycle, and only the files in it', () => {
    const cycle = [
      { path: 'src/domain/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/domain/b.ts', text: "import type { A } from './a.ts';" },
      { path: 'src/domain/c.ts', text: "import { a } from './a.ts';" },
    ];
    expect(filesInCycles(cycle)).toEqual(['src/domain/a.ts', 'src/domain/b.ts']);
  });

  it.each(['const x: any = 1;', 'const x = y as any;', '// @ts-ignore', '// biome-ignore lint: no', '// TODO later'])(
    'finds the silencer %j',
    (text) => {
      expect(silencers(plant('src/report/x.ts', text))).toHaveLength(1);
    },
  );

  it.each([
    "const url = 'https://cdn.example.com';",
    'navigator.sendBeacon(url, rows);',
    'element.innerHTML = name;',
    'const n = row.count ?? 0;',
    'const n = row.count || 0;',
  ])('finds the danger %j', (text) => {
    expect(dangers(plant('src/report/x.ts', text))).toHaveLength(1);
  });

  it.each([
    "vi.mock('../a.ts', () => ({}));",
    "vi.doMock('../a.ts', () => ({}));",
    "vi.stubGlobal('fetch', none); vi.unstubAllEnvs();",
    'vi.useFakeTimers();',
    "process.env.HOME = '/';",
  ])('finds what a test leaves behind: %j', (text) => {
    expect(leavesBehind(plant('tests/app/x.test.ts', text))).toHaveLength(1);
    expect(leavesBehind(plant('tests/app/x.alone.test.ts', text))).toEqual([]);
  });

  it('finds a long file, a drawer, and two brands of one name', () => {
    expect(tooLong(plant('src/domain/x.ts', 'x\n'.repeat(MOST_LINES)))).toEqual([]);
    expect(tooLong(plant('src/domain/x.ts', 'x\n'.repeat(MOST_LINES + 1)))).toHaveLength(1);
    expect(junkDrawers(plant('src/domain/utils/x.ts', ''))).toHaveLength(1);
    const brands = plant('src/domain/x.ts', "type A = Brand<number, 'A'>; type B = Brand<number, 'A'>;");
    expect(sharedBrands(brands)).toEqual(['A']);
  });
});
