// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './repository.mjs';
import { newestChange } from './site-build.mjs';

const FOLDER = inRepository('node_modules', '.cache', 'throughline-cli');
const BUNDLED_FROM = ['src/cli', 'src/data', 'src/domain', 'src/export', 'src/report', 'package-lock.json'];

/**
 * The command line as one JavaScript file: it is TypeScript with SQL and JSON beside it, so it is bundled once, and again when
 * a source has changed.
 * @returns {Promise<string>} the path of the file
 */
export async function cliProgram() {
  const program = join(FOLDER, 'run.js');
  const changed = newestChange(BUNDLED_FROM.map((path) => inRepository(path)));
  if (!existsSync(program) || changed > statSync(program).mtimeMs) {
    const fresh = `${FOLDER}-${process.pid}`;
    await bundle(fresh);
    mkdirSync(FOLDER, { recursive: true });
    // In one step, so that a second call at the same moment never reads half a file.
    renameSync(join(fresh, 'run.js'), program);
    rmSync(fresh, { recursive: true });
  }
  return program;
}

/** @param {string} folder */
async function bundle(folder) {
  const { build } = await import('vite');
  await build({
    root: inRepository('.'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: inRepository('src', 'cli', 'run.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'run.js', codeSplitting: false } },
    },
  });
}
