// @ts-check
import { pathToFileURL } from 'node:url';
import { cliProgram } from './cli-program.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

if (!ensureInstalled()) process.exit(1);
const { run } = await import(pathToFileURL(await cliProgram()).href);
process.exitCode = await run(process.argv.slice(2));
