import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { SourceFile } from '../data/import/source-file.ts';
import { parseFingerprintKey } from '../data/provenance/fingerprint-key.ts';
import { assert } from '../domain/assert.ts';
import { isoDate } from '../domain/units.ts';
import type { Effects } from './effects.ts';
import { browserOffline } from './offline/browser-offline.ts';
import { filesInWorker } from './read-in-worker.ts';

const RELEASE_AFTER_MS = 60_000;

/** The real world: this browser's engine, file picker, downloads, clipboard and calendar. */
export function browserEffects(page: Document): Effects {
  const build = page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';
  return {
    build,
    today: () => dayOf(new Date()),
    personSecret: [...crypto.getRandomValues(new Uint32Array(8))].join('-'),
    newFingerprintKey() {
      const digits = [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0'));
      const key = parseFingerprintKey(digits.join(''));
      assert(key !== undefined, '32 bytes make 64 digits');
      return key;
    },
    async openEngine(onProgress) {
      const { openBrowserDb } = await import('../data/db/browser-db.ts');
      const makeWorker = () => new Worker(new URL('../data/db/engine-worker.ts', import.meta.url), { type: 'module' });
      return openBrowserDb({ wasmUrl: new URL(wasmUrl, page.baseURI).href, makeWorker }, onProgress);
    },
    ...filesInWorker(() => new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })),
    pickFiles: (accept) => pickFiles(page, accept),
    download: (name, mediaType, content) => download(page, name, new Blob([content], { type: mediaType })),
    async drawFigure(figure, kind) {
      const { figureFile } = await import('./picture/figure-file.ts');
      return figureFile(figure, kind, page);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    async loadSample() {
      const { SAMPLE_FILE, SAMPLE_PROJECT_TEXT } = await import('./sample.ts');
      return { file: SAMPLE_FILE, projectText: SAMPLE_PROJECT_TEXT };
    },
    async provePage() {
      const { provePage } = await import('./prove/prove-page.ts');
      return provePage(page, build);
    },
    print: () => window.print(),
    offline: browserOffline(page),
  };
}

/** The day on the user's own calendar: at 11 p.m. it is still today, whatever UTC says. */
export function dayOf(moment: Date) {
  const part = (value: number, digits: number) => String(value).padStart(digits, '0');
  return isoDate(`${part(moment.getFullYear(), 4)}-${part(moment.getMonth() + 1, 2)}-${part(moment.getDate(), 2)}`);
}

/** A file as the browser hands it over; its bytes stay on the disk until they are read. */
export function sourceOf(file: File): SourceFile {
  return { name: file.name, size: file.size, content: file };
}

function pickFiles(page: Document, accept: string): Promise<readonly SourceFile[]> {
  const input = page.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept;
  input.hidden = true;
  page.body.append(input);
  return new Promise<readonly SourceFile[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])].map(sourceOf)));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  }).finally(() => input.remove());
}

function download(page: Document, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari begins the download only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
}
