import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOMS = ['ui', 'charts', 'app/figure'];
const folder = (room: string) => new URL(`../../src/${room}/`, import.meta.url);
const read = (room: string, file: string) => readFileSync(new URL(file, folder(room)), 'utf8');
const components = ROOMS.flatMap((room) =>
  readdirSync(folder(room))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ room, file, code: read(room, file) })),
);

interface Use {
  readonly file: string;
  readonly sheet: string;
  readonly name: string;
}

function stylesheets(code: string): readonly { readonly local: string; readonly sheet: string }[] {
  return [...code.matchAll(/import (\w+) from '\.\/([\w.-]+\.module\.css)'/g)].map(([, local = '', sheet = '']) => ({
    local,
    sheet,
  }));
}

function uses(room: string, file: string, code: string): readonly Use[] {
  return stylesheets(code).flatMap(({ local, sheet }) =>
    [...code.matchAll(new RegExp(`(?<![./\\w])${local}\\.(\\w+)`, 'g'))].map(([, name = '']) => ({
      file,
      sheet: `${room}/${sheet}`,
      name,
    })),
  );
}

function defined(sheet: string): ReadonlySet<string> {
  const css = readFileSync(new URL(`../../src/${sheet}`, import.meta.url), 'utf8').replace(/:global\([^)]*\)/g, '');
  return new Set([...css.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name = '']) => name));
}

describe('CSS modules', () => {
  it('define every class that a component names', () => {
    const named = components.flatMap(({ room, file, code }) => uses(room, file, code));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ sheet, name }) => !defined(sheet).has(name))).toEqual([]);
  });

  it('are each used by a component', () => {
    const imported = new Set(
      components.flatMap(({ room, code }) => stylesheets(code).map(({ sheet }) => `${room}/${sheet}`)),
    );
    const sheets = ROOMS.flatMap((room) =>
      readdirSync(folder(room))
        .filter((file) => file.endsWith('.module.css'))
        .map((file) => `${room}/${file}`),
    );
    expect(sheets.filter((sheet) => !imported.has(sheet))).toEqual([]);
  });

  it('take their colours from the tokens', () => {
    const sheets = new Set(
      components.flatMap(({ room, code }) => stylesheets(code).map(({ sheet }) => [room, sheet] as const)),
    );
    for (const [room, sheet] of sheets) {
      expect([sheet, read(room, sheet).match(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(/gi)]).toEqual([sheet, null]);
    }
  });
});
