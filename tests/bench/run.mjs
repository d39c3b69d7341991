// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../../src/serve/ensure-installed.mjs';
import { inRepository } from '../../src/serve/repository.mjs';
import { buildSite, isBuildStale } from '../../src/serve/site-build.mjs';
import { serveFolder } from '../../src/serve/static-server.mjs';

const FOLDER = inRepository('node_modules', '.cache', 'throughline-bench');

/** Bundles the benchmark like the command line, TypeScript with SQL and JSON beside it, and runs it. */
async function bundled() {
  const { build } = await import('vite');
  await build({
    root: inRepository('.'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: inRepository('tests', 'bench', 'main.ts'),
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'bench.js', codeSplitting: false } },
    },
  });
  return join(FOLDER, 'bench.js');
}

if (!ensureInstalled()) process.exit(1);
const { main } = await import(pathToFileURL(await bundled()).href);
await main(process.argv.slice(2), {
  say: (/** @type {string} */ text) => process.stdout.write(`${text}\n`),
  serve() {
    const { ok, text } = isBuildStale() ? buildSite('pipe') : { ok: true, text: '' };
    if (!ok) throw new Error(`The build failed:\n${text}`);
    return serveFolder(inRepository('dist'));
  },
});
process.exit(0);
