import { readFileSync } from 'node:fs';
import { inRepository } from '../../src/serve/repository.mjs';
import type { TestFile } from './visit.ts';

/** A sample file with every fifth person only, the last of the county among them; lines without a person stay. */
export function everyFifthPerson(name: string): TestFile {
  const lines = readFileSync(inRepository('data-samples', name), 'latin1').split('\n');
  const kept = lines.filter((line) => {
    const id = /^"?(\d,?\d{3})"?,/.exec(line)?.[1]?.replace(',', '');
    return id === undefined || Number(id) % 5 === 3;
  });
  return { name, bytes: new Uint8Array(Buffer.from(kept.join('\n'), 'latin1')) };
}
