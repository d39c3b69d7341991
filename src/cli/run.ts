import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { openNodeDb } from '../data/db/node-db.ts';
import { isoDate } from '../domain/units.ts';
import { main } from './main.ts';

/** Runs the command line in the real world. */
export function run(args: readonly string[]): Promise<number> {
  return main(args, {
    today: isoDate(new Date().toISOString().slice(0, 10)),
    async readFile(path) {
      const content = await readFile(path);
      return { name: basename(path), size: content.byteLength, content };
    },
    readText: (path) => readFile(path, 'utf8'),
    async writeFile(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    openDb: openNodeDb,
    out: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
}
