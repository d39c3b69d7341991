import { describe, expect, it } from 'vitest';
import { type ReadAnswer, type ReadingWorker, type ReadQuestion, readInWorker } from '../../src/app/read-in-worker.ts';
import type { ReadFailure } from '../../src/data/import/read-outcome.ts';
import type { ReadProgress } from '../../src/data/import/read-table.ts';

const SOURCE = { name: 'a.csv', size: 3, content: new Uint8Array([97, 44, 98]) };
const REFUSED: ReadFailure = {
  ok: false,
  file: 'a.csv',
  bytes: 3,
  issue: { rule: 'no-data-rows', level: 'error', parameters: { file: 'a.csv' } },
};

/** A worker that answers as it is told, and remembers what was asked and whether it was ended. */
function fakeWorker(answers: readonly ReadAnswer[]) {
  const log = { asked: [] as ReadQuestion[], ended: 0 };
  const worker: ReadingWorker = {
    onmessage: null,
    onerror: null,
    postMessage(question: ReadQuestion) {
      log.asked.push(question);
      queueMicrotask(() => {
        for (const data of answers) Reflect.apply(worker.onmessage ?? (() => undefined), worker, [{ data }]);
      });
    },
    terminate: () => {
      log.ended += 1;
    },
  };
  return { worker, log };
}

describe('reading in a worker', () => {
  it('hands over the file and its options, tells the progress, and gives the outcome', async () => {
    const progress: ReadProgress = { bytes: 2, size: 3, rows: 1 };
    const { worker, log } = fakeWorker([{ progress }, { outcome: REFUSED }]);
    const told: ReadProgress[] = [];
    const outcome = await readInWorker(() => worker)(SOURCE, { headerRow: 2 }, { onProgress: (one) => told.push(one) });
    expect([outcome, told, log.ended]).toEqual([REFUSED, [progress], 0]);
    expect(log.asked).toEqual([{ source: SOURCE, override: { headerRow: 2 }, lane: undefined }]);
  });

  it('says what went wrong', async () => {
    const { worker, log } = fakeWorker([{ failure: 'the disk is gone' }]);
    await expect(readInWorker(() => worker)(SOURCE, {}, {})).rejects.toThrow('the disk is gone');
    expect(log.ended).toBe(0);
  });

  it('ends the worker at once when it is called off, and goes on with another', async () => {
    const { worker, log } = fakeWorker([]);
    const workers = [worker, fakeWorker([{ outcome: REFUSED }]).worker];
    const controller = new AbortController();
    const readFile = readInWorker(() => workers.shift() ?? worker);
    const reading = readFile(SOURCE, {}, { signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(log.ended).toBe(1);
    expect(await readFile(SOURCE, {}, {})).toEqual(REFUSED);
  });
});
