// @ts-check
import { inRepository } from './repository.mjs';

/**
 * Builds the service worker as one file at the top of the site: it must stand there to speak for all of it, and may share no
 * file with the page.
 * @param {string} folder
 */
export async function buildServiceWorker(folder) {
  const { build } = await import('vite');
  await build({
    root: inRepository('src'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: inRepository('src', 'app', 'offline', 'service-worker.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife', codeSplitting: false },
      },
    },
  });
}
