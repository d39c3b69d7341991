import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { finishSite } from './src/serve/finish-site.mjs';
import { headersFor, metaPolicy, parseHeadersFile } from './src/serve/headers-file.mjs';
import { buildServiceWorker } from './src/serve/service-worker-build.mjs';

const repository = fileURLToPath(new URL('.', import.meta.url));
const HEADERS_FILE = readFileSync(new URL('public/_headers', import.meta.url), 'utf8');

/** Puts the content security policy of `public/_headers` into the page as well, for servers that send no headers. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: metaPolicy(HEADERS_FILE),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** A statistics package finds out by `eval` whether the browser knows generators. Every browser served does; the policy forbids `eval`. */
function generatorsWithoutEval(): Plugin {
  return {
    name: 'generators-without-eval',
    apply: 'build',
    load: (id) =>
      /assert-has-generator-support[\\/]lib[\\/]main\.js$/.test(id) ? 'module.exports = () => true;' : null,
  };
}

/** The engine's package says that none of its files does anything by being imported; its worker does. */
function engineWorkerRuns(): Plugin {
  return {
    name: 'engine-worker-runs',
    transform: (code, id) =>
      /duckdb-browser-eh\.worker\.js$/.test(id) ? { code, map: null, moduleSideEffects: true } : null,
  };
}

/** Adds what can only be known when every file is written: hashes, and rules for other servers. */
function finishedSite(): Plugin {
  return {
    name: 'finished-site',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir = `${repository}dist` }) {
        await buildServiceWorker(dir);
        finishSite(dir);
      },
    },
  };
}

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  cacheDir: '../node_modules/.vite',
  plugins: [react(), generatorsWithoutEval(), policyInPage(), finishedSite()],
  // The engine's worker names `eval` for debugging only; the policy forbids it, and a warning at every start helps nobody.
  worker: { format: 'es', plugins: () => [engineWorkerRuns()], rolldownOptions: { checks: { eval: false } } },
  define: {
    __APP_VERSION__: JSON.stringify(manifest.version),
    __SITE_HEADERS__: JSON.stringify(headersFor(parseHeadersFile(HEADERS_FILE), '/')),
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'modules.json',
    // The engine's worker comes in one piece; what the first screen may weigh is held by tests/house/dist.test.ts.
    chunkSizeWarningLimit: 800,
  },
  test: {
    root: repository,
    // One project follows another without a gap between them: as many workers run until the last file.
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          root: repository,
          include: ['tests/**/*.alone.test.{ts,tsx}'],
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'core',
          root: repository,
          include: ['tests/{domain,report,boards,export,charts,app,ui,house}/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.alone.test.{ts,tsx}'],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          root: repository,
          include: ['tests/{data,cli,data-samples,bench}/**/*.test.ts'],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: repository,
          include: ['tests/browser/**/*.test.ts'],
          maxWorkers: 2,
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
