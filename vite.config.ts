import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const repository = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  cacheDir: '../node_modules/.vite',
  plugins: [react()],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022' },
  test: {
    root: repository,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'core', root: repository, include: ['tests/{domain,report,export,charts,app,ui,house}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          root: repository,
          include: ['tests/{data,cli,data-samples}/**/*.test.ts'],
          isolate: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: repository,
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
