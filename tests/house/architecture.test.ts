import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ARROWS,
  filesInCycles,
  forbiddenImports,
  forbiddenWords,
  junkDrawers,
  MOST_LINES,
  sharedBrands,
  tooLong,
} from './rules.ts';
import { importsOf, repository, sourceTexts } from './source-files.ts';

const files = sourceTexts();

describe('the house', () => {
  it('has only the rooms that the design names', () => {
    expect(files.length).toBeGreaterThan(100);
    const rooms = readdirSync(`${repository}/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).toSorted()).toEqual(Object.keys(ARROWS).toSorted());
  });

  it('imports one way only', () => {
    expect(forbiddenImports(files)).toEqual([]);
  });

  it('has no cycle, not even of types', () => {
    expect(filesInCycles(files)).toEqual([]);
  });

  it(`has no file over ${MOST_LINES} lines`, () => {
    expect(tooLong(files)).toEqual([]);
  });

  it('silences no checker, leaves no note behind, and turns no missing number into zero', () => {
    expect(forbiddenWords(files)).toEqual([]);
  });

  it('has no drawer for anything', () => {
    expect(junkDrawers(files)).toEqual([]);
  });

  it('gives each brand a name of its own', () => {
    expect(sharedBrands(files)).toEqual([]);
  });

  it('lets the domain and the reports run without page, React or engine', () => {
    const pure = files.filter(({ path }) => /^src\/(domain|report)\//.test(path));
    const impure = pure.filter(
      ({ text }) =>
        /from '(react|recharts|papaparse|@duckdb|node:)/.test(text) || /\b(document|window)\.[a-z]/.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });
});

describe('the checker', () => {
  const plant = (path: string, text: string) => [{ path, text }];

  it('reads every way of importing', () => {
    const text = `import { a } from '../data/a.ts';\nimport type { B } from './b.ts';\nexport { c } from './c.ts';\nimport './d.css';\nconst e = import('./e.ts');\nimport f from './f.sql?raw';\nimport {\n  g,\n} from '../ui/g.ts';\nimport h from 'react';`;
    expect(importsOf({ path: 'src/domain/x.ts', text }).toSorted()).toEqual([
      'src/data/a.ts',
      'src/domain/b.ts',
      'src/domain/c.ts',
      'src/domain/d.css',
      'src/domain/e.ts',
      'src/domain/f.sql',
      'src/ui/g.ts',
    ]);
  });

  it('finds a planted forbidden import, type or value', () => {
    expect(forbiddenImports(plant('src/domain/x.ts', "import type { F } from '../report/figure.ts';"))).toEqual([
      'src/domain/x.ts -> src/report/figure.ts',
    ]);
    expect(forbiddenImports(plant('src/ui/X.tsx', "import { s } from '../app/store.ts';"))).toHaveLength(1);
  });

  it('finds a planted cycle', () => {
    const cycle = [
      { path: 'src/domain/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/domain/b.ts', text: "import type { A } from './a.ts';" },
      { path: 'src/domain/c.ts', text: "import { a } from './a.ts';" },
    ];
    expect(filesInCycles(cycle)).toEqual(['src/domain/a.ts', 'src/domain/b.ts']);
  });

  it.each([
    'const x: any = 1;',
    'const x = y as any;',
    '// @ts-ignore',
    '// biome-ignore lint: no',
    '// TODO later',
    "const url = 'https://cdn.example.com';",
    'const n = row.count ?? 0;',
    'const n = row.count || 0;',
  ])('finds %j', (text) => {
    expect(forbiddenWords(plant('src/report/x.ts', text))).toHaveLength(1);
  });

  it('finds a long file, a drawer, and two brands of one name', () => {
    expect(tooLong(plant('src/domain/x.ts', 'x\n'.repeat(401)))).toHaveLength(1);
    expect(junkDrawers(plant('src/domain/utils/x.ts', ''))).toHaveLength(1);
    expect(sharedBrands(plant('src/domain/x.ts', "type A = Brand<number, 'A'>; type B = Brand<number, 'A'>;"))).toEqual(
      ['A'],
    );
  });
});
