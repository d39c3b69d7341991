import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { offeredTables } from '../../src/app/pages/import/offered-tables.ts';
import { readingChoices } from '../../src/app/pages/import/reading-choices.ts';
import { createSession, type Session } from '../../src/app/session.ts';
import { openNodeDb } from '../../src/data/db/node-db.ts';
import type { Db } from '../../src/data/db/port.ts';
import type { SourceFile } from '../../src/data/import/source-file.ts';
import { archiveBytes } from '../data/import/containers/archive-writer.ts';
import { fileOf } from '../data/import/containers/unpacking.ts';
import { styled, type TestCell, workbookBytes } from '../data/import/containers/workbook-writer.ts';
import { fakeWorld } from './fake-app.tsx';

vi.setConfig({ testTimeout: 60_000 });

let db: Db;
beforeAll(async () => {
  db = await openNodeDb();
}, 60_000);
afterAll(() => db.close());

function session(): Session {
  return createSession(fakeWorld({ openEngine: async () => ({ ...db, close: async () => undefined }) }).effects);
}

const HEADER: readonly TestCell[] = ['client_id', 'encounter_date', 'referred'];
const REFERRALS = [HEADER, [1, styled(45_660), 'Yes'], [2, styled(45_661), 'No'], [3, styled(45_662), 'No']];

function workbook(name: string, sheets: readonly string[] = ['Referrals', 'Follow-up']): SourceFile {
  const book = workbookBytes({
    formats: ['m/d/yyyy'],
    sheets: sheets.map((sheet, at) => ({ name: sheet, rows: REFERRALS.slice(0, 4 - at) })),
  });
  return fileOf(name, book);
}

const names = ({ store }: Session) => store.get().files.map(({ name, status }) => `${name} ${status}`);

/** What is offered of the first container. */
function offers({ store }: Session): readonly string[] {
  const [container] = store.get().containers;
  return container ? offeredTables(container, store.get().files).map(({ table }) => table.name) : [];
}

describe('a workbook in a session', () => {
  it("becomes the sheet that looks most like records, under the sheet's own row numbers", async () => {
    const here = session();
    await here.addFiles([workbook('county.xlsx')]);
    expect(names(here)).toEqual(['county.xlsx › Referrals ready']);
    const [file] = here.store.get().files;
    if (file?.status !== 'ready') throw new Error('the sheet was not read');
    expect(file.inspection.read.preview).toEqual([
      ['1', '2025-01-03', 'Yes'],
      ['2', '2025-01-04', 'No'],
      ['3', '2025-01-05', 'No'],
    ]);
    expect(readingChoices(file).map(({ key }) => key)).toEqual(['headerRow', 'headerRows', 'footerRows']);
    expect(file.mapping.columns).toMatchObject({ encounter_date: 'encounter_date' });
  });

  it('offers the other sheets, adds one when asked, and offers it again when it is removed', async () => {
    const here = session();
    await here.addFiles([workbook('county.xlsx')]);
    expect(offers(here)).toEqual(['county.xlsx › Follow-up']);
    const { id } = here.store.get().containers[0] ?? { id: -1 };
    await here.addTable(id, 1);
    expect(names(here)).toEqual(['county.xlsx › Referrals ready', 'county.xlsx › Follow-up ready']);
    expect(offers(here)).toEqual([]);
    here.removeFile(here.store.get().files[1]?.id ?? -1);
    expect(offers(here)).toEqual(['county.xlsx › Follow-up']);
  });

  it('goes as a whole, or by itself with its only sheet', async () => {
    const here = session();
    await here.addFiles([workbook('county.xlsx'), workbook('one.xlsx', ['Only'])]);
    expect(here.store.get().containers).toHaveLength(2);
    here.removeFile(here.store.get().files[1]?.id ?? -1);
    expect(here.store.get().containers.map(({ name }) => name)).toEqual(['county.xlsx']);
    here.removeContainer(here.store.get().containers[0]?.id ?? -1);
    expect([here.store.get().files, here.store.get().containers]).toEqual([[], []]);
  });

  it('is read next month by the same recipe under another name, whichever sheet is larger', async () => {
    const first = session();
    await first.addFiles([workbook('june.xlsx', ['Big', 'Referrals'])]);
    const { id } = first.store.get().containers[0] ?? { id: -1 };
    await first.addTable(id, 1);
    first.removeFile(first.store.get().files[0]?.id ?? -1);
    const files = first.store.get().files.flatMap((file) =>
      file.status === 'ready'
        ? [
            {
              name: file.name,
              headers: HEADER,
              dialect: file.override,
              mapping: { ...file.mapping, constants: { program: 'East' } },
            },
          ]
        : [],
    );
    const project = { throughline: 1, name: '', asOf: null, policy: 'cms', events: [], files };
    const next = session();
    next.openProject(JSON.stringify(project));
    await next.addFiles([workbook('county 2024-07 final.xlsx', ['Big', 'Referrals'])]);
    expect(names(next)).toEqual(['county 2024-07 final.xlsx › Referrals ready']);
    const [file] = next.store.get().files;
    expect(file?.status === 'ready' && file.mapping.constants).toEqual({ program: 'East' });
  });
});

describe('an archive in a session', () => {
  const CSV = 'client_id,encounter_date,referred\n1,2025-01-03,Yes\n2,2025-01-04,No\n';

  it('becomes its tables; one that is broken is refused and the others stay', async () => {
    const bytes = archiveBytes({ 'a.csv': CSV, 'b.csv': CSV, 'read me.pdf': 'x' });
    // The first byte behind the header of the first entry.
    bytes[35] = 0xff;
    const here = session();
    await here.addFiles([fileOf('all.zip', bytes)]);
    expect(names(here)).toEqual(['all.zip › a.csv refused', 'all.zip › b.csv ready']);
    expect(here.store.get().containers[0]?.notes).toEqual([{ part: 'read me.pdf', reason: 'other-file' }]);
  });

  it('that holds nothing to read stays to be looked at, with the reasons', async () => {
    const here = session();
    await here.addFiles([fileOf('all.zip', archiveBytes({ 'a.pdf': 'x' }))]);
    expect(names(here)).toEqual([]);
    expect(here.store.get().containers.map(({ name, tables }) => [name, tables])).toEqual([['all.zip', []]]);
  });

  it('is refused in a sentence when it is broken', async () => {
    const here = session();
    await here.addFiles([fileOf('all.zip', archiveBytes({ 'a.csv': CSV }).slice(0, 50))]);
    const [file] = here.store.get().files;
    expect(file?.status === 'refused' && file.issue.rule).toBe('damaged-container');
  });
});
