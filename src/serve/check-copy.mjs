// @ts-check
import { readFileSync } from 'node:fs';
import { inRepository } from './repository.mjs';
import { differences } from './site-hashes.mjs';

// npm run -s check-copy -- FOLDER [LIST]: without a list the copy is checked by its own.
const [folder = inRepository('dist'), list] = process.argv.slice(2);
const found = differences(folder, list === undefined ? undefined : readFileSync(list, 'utf8'));
for (const { path, is } of found) process.stdout.write(`${is}: ${path}\n`);
process.stdout.write(found.length === 0 ? 'Every file is as published.\n' : `${found.length} differ from the list.\n`);
process.exitCode = found.length === 0 ? 0 : 1;
