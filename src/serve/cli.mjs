import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, inRepository, newest, repository } from './repository.mjs';

const FOLDER = inRepository('node_modules', '.cache', 'throughline-cli');
const PROGRAM = inRepository('node_modules', '.cache', 'throughline-cli', 'run.js');

if (!ensureInstalled()) process.exit(1);
if (
  !existsSync(PROGRAM) ||
  newest([inRepository('src'), inRepository('package-lock.json')]) > statSync(PROGRAM).mtimeMs
) {
  await bundle();
}
const { run } = await import(pathToFileURL(PROGRAM).href);
process.exitCode = await run(process.argv.slice(2));

/** The command line is TypeScript with SQL and JSON beside it, so it is bundled once and again when a source changes. */
async function bundle() {
  const { build } = await import('vite');
  await build({
    root: repository,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: inRepository('src', 'cli', 'run.ts'),
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'run.js' } },
    },
  });
}
