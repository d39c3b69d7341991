import { describe, expect, it } from 'vitest';
import { type FileAnswer, type FileQuestion, fileDesk } from '../../src/app/file-desk.ts';
import { filesInWorker, type ReadingWorker } from '../../src/app/read-in-worker.ts';
import type { UnpackProgress } from '../../src/data/import/containers/found-table.ts';
import type { ReadFailure } from '../../src/data/import/read-outcome.ts';
import type { ReadProgress } from '../../src/data/import/read-table.ts';
import { assert } from '../../src/domain/assert.ts';
import { archiveBytes } from '../data/import/containers/archive-writer.ts';
import { fileOf } from '../data/import/containers/unpacking.ts';
import { workbookBytes } from '../data/import/containers/workbook-writer.ts';

const SOURCE = { name: 'a.csv', size: 3, content: new Uint8Array([97, 44, 98]) };
const REFUSED: ReadFailure = {
  ok: false,
  file: 'a.csv',
  bytes: 3,
  issue: { rule: 'no-data-rows', level: 'error', parameters: { file: 'a.csv' } },
};

type Answering = (question: FileQuestion, tell: (answer: FileAnswer) => void) => void;

/** A worker that answers as it is told, and remembers what was asked and whether it was ended. */
function fakeWorker(answering: Answering) {
  const log = { asked: [] as FileQuestion[], ended: 0 };
  const worker: ReadingWorker = {
    onmessage: null,
    onerror: null,
    postMessage(question: FileQuestion) {
      log.asked.push(question);
      const tell = (data: FileAnswer) => {
        if (log.ended === 0) Reflect.apply(worker.onmessage ?? (() => undefined), worker, [{ data }]);
      };
      queueMicrotask(() => answering(question, tell));
    },
    terminate: () => {
      log.ended += 1;
    },
  };
  return { worker, log };
}

const saying = (...answers: readonly FileAnswer[]) =>
  fakeWorker((_, tell) => {
    for (const answer of answers) tell(answer);
  });

/** A worker that does the work, as the page's own does. */
function workingWorker() {
  const desk = fileDesk();
  return fakeWorker((question, tell) => void desk(question, (progress) => tell({ progress })).then(tell));
}

describe('reading in a worker', () => {
  it('hands over the file and its options, tells the progress, and gives the outcome', async () => {
    const progress: ReadProgress = { bytes: 2, size: 3, rows: 1 };
    const { worker, log } = saying({ progress }, { read: REFUSED });
    const told: ReadProgress[] = [];
    const { readFile } = filesInWorker(() => worker);
    const outcome = await readFile(SOURCE, { headerRow: 2 }, { onProgress: (one) => told.push(one) });
    expect([outcome, told, log.ended]).toEqual([REFUSED, [progress], 0]);
    expect(log.asked).toEqual([{ task: 'read', source: SOURCE, override: { headerRow: 2 }, lane: undefined }]);
  });

  it('says what went wrong', async () => {
    const { worker, log } = saying({ failure: 'the disk is gone' });
    await expect(filesInWorker(() => worker).readFile(SOURCE, {}, {})).rejects.toThrow('the disk is gone');
    expect(log.ended).toBe(0);
  });

  it('ends the worker at once when it is called off, and goes on with another', async () => {
    const { worker, log } = saying();
    const workers = [worker, saying({ read: REFUSED }).worker];
    const controller = new AbortController();
    const { readFile } = filesInWorker(() => workers.shift() ?? worker);
    const reading = readFile(SOURCE, {}, { signal: controller.signal });
    while (log.asked.length === 0) await Promise.resolve();
    controller.abort();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(log.ended).toBe(1);
    expect(await readFile(SOURCE, {}, {})).toEqual(REFUSED);
  });
});

describe('erasing', () => {
  it('ends the worker, and the next file is read in another', async () => {
    const { worker, log } = saying();
    const workers = [worker, saying({ read: REFUSED }).worker];
    const { readFile, endReading } = filesInWorker(() => workers.shift() ?? worker);
    endReading();
    expect(log.ended).toBe(1);
    expect(await readFile(SOURCE, {}, {})).toEqual(REFUSED);
  });

  it('calls off what is being read, so that nothing waits for it', async () => {
    const { worker, log } = saying();
    const workers = [worker, saying({ read: REFUSED }).worker];
    const { readFile, endReading } = filesInWorker(() => workers.shift() ?? worker);
    const reading = readFile(SOURCE, {}, {});
    while (log.asked.length === 0) await Promise.resolve();
    endReading();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(await readFile(SOURCE, {}, {})).toEqual(REFUSED);
  });
});

describe('unpacking in a worker', () => {
  const row = (id: number) => [id, '2025-01-03', 'Yes'];
  const book = fileOf(
    'county.xlsx',
    workbookBytes({
      sheets: ['Referrals', 'Follow-up', 'Notes'].map((name) => ({
        name,
        rows: [['client_id', 'encounter_date', 'referred'], row(1), row(2)],
      })),
    }),
  );

  it('names each sheet as it comes, and opens a table when it is wanted', async () => {
    const { worker, log } = workingWorker();
    const told: UnpackProgress[] = [];
    const { unpackFile } = filesInWorker(() => worker);
    const found = await unpackFile(book, { recipes: [], onProgress: (one) => told.push(one) });
    expect(told.map(({ name, part, of }) => `${name} ${part}/${of}`)).toEqual([
      'Referrals 1/3',
      'Follow-up 2/3',
      'Notes 3/3',
    ]);
    assert(found?.ok === true, 'the workbook is unpacked');
    const opened = await found.contents.tables[1]?.open();
    assert(opened?.ok === true && opened.source.content instanceof Blob, 'the sheet is opened');
    expect((await opened.source.content.text()).split('\n')[0]).toContain('client_id');
    expect(log.asked.map(({ task }) => task)).toEqual(['unpack', 'open']);
  });

  it('is no container where the file is plain text', async () => {
    expect(await filesInWorker(() => workingWorker().worker).unpackFile(SOURCE, { recipes: [] })).toBeNull();
  });

  it('can be called off between two sheets, and works again afterwards in another worker', async () => {
    const workers = [workingWorker(), workingWorker()];
    const left = [...workers];
    const { unpackFile } = filesInWorker(() => left.shift()?.worker ?? saying().worker);
    const controller = new AbortController();
    const calledOff = unpackFile(book, {
      recipes: [],
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(calledOff).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(workers.map(({ log }) => log.ended)).toEqual([1, 0]);
    const again = await unpackFile(book, { recipes: [] });
    expect(again?.ok === true && again.contents.tables.length).toBe(3);
  });

  it('opens a table of an archive in another worker than the one that listed it', async () => {
    const archive = fileOf('county.zip', archiveBytes({ 'a.csv': 'id,day\n1,2025-01-03\n' }));
    const left = [workingWorker(), workingWorker()];
    const { unpackFile } = filesInWorker(() => left.shift()?.worker ?? saying().worker);
    const found = await unpackFile(archive, { recipes: [] });
    assert(found?.ok === true, 'the archive is unpacked');
    const controller = new AbortController();
    const other = unpackFile(book, { recipes: [], signal: controller.signal, onProgress: () => controller.abort() });
    await expect(other).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    const opened = await found.contents.tables[0]?.open();
    expect(opened?.ok === true && opened.source.name).toBe('county.zip › a.csv');
  });
});
