import type { Db } from '../data/db/port.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import type { IsoDate } from '../domain/units.ts';

/** Everything by which the command line touches the world; the real one is made in `run.ts`. */
export interface World {
  /** Of Throughline. */
  readonly version: string;
  readonly today: IsoDate;
  /** A random text, another one each run, under which people's names are hashed. */
  readonly personSecret: string;
  readFile(path: string): Promise<SourceFile>;
  readText(path: string): Promise<string>;
  writeFile(path: string, text: string): Promise<void>;
  writeBytes(path: string, bytes: Uint8Array): Promise<void>;
  openDb(): Promise<Db>;
  /** One line on standard output: results only. */
  out(line: string): void;
  /** One line on standard error: what a person should know. */
  tell(line: string): void;
}

/** A call that cannot be carried out; its message is the sentence shown, the exit code is 2. */
export class UsageError extends Error {}
