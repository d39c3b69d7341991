import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { openNodeDb } from '../data/db/node-db.ts';
import { isoDate } from '../domain/units.ts';
import { main } from './main.ts';

/** Runs the command line in the real world. */
export function run(args: readonly string[]): Promise<number> {
  return main(args, {
    version: packageJson.version,
    today: isoDate(new Date().toISOString().slice(0, 10)),
    personSecret: randomBytes(32).toString('hex'),
    async readFile(path) {
      const content = await readFile(fromCaller(path));
      return { name: basename(path), size: content.byteLength, content };
    },
    readText: (path) => readFile(fromCaller(path), 'utf8'),
    writeFile: write,
    writeBytes: write,
    openDb: openNodeDb,
    out: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(fromCaller(path)), { recursive: true });
  await writeFile(fromCaller(path), content);
}

/** npm runs scripts in the repository; paths are meant from where the call was made. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
