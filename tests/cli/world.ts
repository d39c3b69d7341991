import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { World } from '../../src/cli/world.ts';
import { isoDate } from '../../src/domain/units.ts';
import { engine } from '../data/engine.ts';

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A world that remembers what was said, on the run's shared engine. `texts` are files that exist only in the test. */
export function testWorld(texts: Readonly<Record<string, string | Uint8Array>> = {}) {
  const out: string[] = [];
  const told: string[] = [];
  const written: Record<string, string> = {};
  const bytes: Record<string, Uint8Array> = {};
  const world: World = {
    version: '0.0.0',
    today: isoDate('2026-11-24'),
    personSecret: 'a secret of the test',
    async readFile(path) {
      const text = texts[path];
      const content = text === undefined ? new Uint8Array(readFileSync(path)) : bytesOf(text);
      return { name: basename(path), size: content.byteLength, content };
    },
    async readText(path) {
      const text = texts[path];
      return text === undefined ? readFileSync(path, 'utf8') : new TextDecoder().decode(bytesOf(text));
    },
    async writeFile(path, text) {
      written[path] = text;
    },
    async writeBytes(path, content) {
      bytes[path] = content;
    },
    async openDb() {
      return { ...(await engine()), close: async () => undefined };
    },
    out: (line) => out.push(line),
    tell: (line) => told.push(line),
  };
  return { world, out, told, written, bytes };
}
