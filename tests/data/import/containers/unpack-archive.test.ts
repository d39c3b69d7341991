import { describe, expect, it } from 'vitest';
import { archiveBytes, FIELD, withEntryFields } from './archive-writer.ts';
import { contentsOf, refusalOf, textOf } from './unpacking.ts';
import { workbookBytes } from './workbook-writer.ts';

const CSV = 'id,day\n1,2024-01-02\n';

async function reasonsOf(bytes: Uint8Array) {
  const { notes } = await contentsOf('all.zip', bytes);
  return notes.map(({ part, reason }) => [part, reason]);
}

describe('an archive', () => {
  it('offers its tables in their order, as they are', async () => {
    const { kind, tables, notes } = await contentsOf(
      'all.zip',
      archiveBytes({ 'b/two.tsv': 'id\tday\n', 'one.csv': CSV }),
    );
    expect(kind).toBe('archive');
    expect(tables.map(({ name, isSuggested }) => [name, isSuggested])).toEqual([
      ['all.zip › b/two.tsv', true],
      ['all.zip › one.csv', true],
    ]);
    expect(await textOf(tables[1])).toBe(CSV);
    expect(notes).toEqual([]);
  });

  it('reads from a file on disk as from memory', async () => {
    const { unpack } = await import('../../../../src/data/import/containers/unpack.ts');
    const bytes = archiveBytes({ 'one.csv': CSV });
    const unpacked = await unpack({ name: 'all.zip', size: bytes.length, content: new Blob([bytes.slice()]) });
    expect(unpacked?.ok === true && (await textOf(unpacked.contents.tables[0]))).toBe(CSV);
  });

  it('notes by name what is no table', async () => {
    const bytes = archiveBytes({
      'data/': '',
      '__MACOSX/._one.csv': 'x',
      'data/.DS_Store': 'x',
      'notes.pdf': '%PDF',
      'more.zip': archiveBytes({ 'one.csv': CSV }),
      'empty.csv': '',
    });
    expect(await reasonsOf(bytes)).toEqual([
      ['data/', 'folder'],
      ['__MACOSX/._one.csv', 'system-file'],
      ['data/.DS_Store', 'system-file'],
      ['notes.pdf', 'other-file'],
      ['more.zip', 'nested-archive'],
      ['empty.csv', 'empty-file'],
    ]);
  });

  it('opens workbooks in it, each with its own best sheet', async () => {
    const book = workbookBytes({
      sheets: [
        { name: 'Notes', rows: [['a']] },
        {
          name: 'Data',
          rows: [
            ['id', 'day'],
            [1, '2024-01-02'],
          ],
        },
        { name: 'Void', rows: [] },
      ],
    });
    const { tables, notes } = await contentsOf('all.zip', archiveBytes({ 'one.csv': CSV, 'county.xlsx': book }));
    expect(tables.map(({ name, isSuggested }) => [name, isSuggested])).toEqual([
      ['all.zip › one.csv', true],
      ['all.zip › county.xlsx › Notes', false],
      ['all.zip › county.xlsx › Data', true],
    ]);
    expect(await textOf(tables[2])).toBe('id,day\n1,2024-01-02\n');
    expect(notes).toEqual([{ part: 'county.xlsx › Void', reason: 'empty-sheet' }]);
  });

  it('takes a text that is only called a workbook for the table it is', async () => {
    const { tables } = await contentsOf('all.zip', archiveBytes({ 'export.xls': 'id\tday\n1\t2024-01-02\n' }));
    expect(await textOf(tables[0])).toBe('id\tday\n1\t2024-01-02\n');
  });

  it('suggests twelve tables, the expected ones first, and offers the rest', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`t${String(at).padStart(2, '0')}.csv`, CSV]),
    );
    const { tables } = await contentsOf('all.zip', archiveBytes(files), { expected: () => ['t19.csv'] });
    const suggested = tables.filter(({ isSuggested }) => isSuggested).map(({ name }) => name);
    expect(suggested).toHaveLength(12);
    expect(suggested).toContain('all.zip › t19.csv');
  });

  it('survives names meant to do harm', async () => {
    const names = ['../../x.csv', '/etc/passwd.csv', '__proto__.csv', `${'x'.repeat(3000)}.csv`, 'a\u202evsc.exe.csv'];
    const { tables } = await contentsOf('all.zip', archiveBytes(Object.fromEntries(names.map((name) => [name, CSV]))));
    expect(tables.map(({ name }) => name)).toEqual([
      'all.zip › ../../x.csv',
      'all.zip › /etc/passwd.csv',
      'all.zip › __proto__.csv',
      expect.stringMatching(/^all\.zip › x{60}…x{56}\.csv$/),
      'all.zip › a vsc.exe.csv',
    ]);
    for (const table of tables) expect(await textOf(table)).toBe(CSV);
  });

  it('reads a name in the alphabet of DOS where it is no UTF-8, and says that it may be wrong', async () => {
    const bytes = withEntryFields(archiveBytes({ 'xxx.csv': CSV }), [{ at: FIELD.name + 1, value: 0x81, bytes: 1 }]);
    const { tables, notes } = await contentsOf('all.zip', bytes);
    expect(tables.map(({ name }) => name)).toEqual(['all.zip › xüx.csv']);
    expect(notes).toEqual([{ part: 'xüx.csv', reason: 'odd-name' }]);
  });
});

describe('an archive that cannot be trusted', () => {
  const archive = archiveBytes({ 'one.csv': CSV.repeat(2000) });
  const size = CSV.length * 2000;

  it.each([
    ['a locked entry', [{ at: FIELD.flags, value: 1, bytes: 1 as const }], 'encrypted'],
    ['an unknown packing', [{ at: FIELD.method, value: 99, bytes: 2 as const }], 'unknown-packing'],
    ['two gigabytes announced', [{ at: FIELD.unpackedBytes, value: 2e9, bytes: 4 as const }], 'too-large'],
  ])('refuses %s before a byte of it is unpacked', async (_, fields, reason) => {
    expect(await reasonsOf(withEntryFields(archive, fields))).toEqual([['one.csv', reason]]);
  });

  it.each([
    [
      'grows beyond the size it states',
      [{ at: FIELD.unpackedBytes, value: 100, bytes: 4 as const }],
      'all.zip › one.csv grows far beyond the size it states when it is unpacked, so it was stopped.',
    ],
    [
      'stays below the size it states',
      [{ at: FIELD.unpackedBytes, value: size + 1, bytes: 4 as const }],
      'all.zip › one.csv is damaged or cut off: its parts do not fit together.',
    ],
    [
      'has another checksum',
      [{ at: FIELD.crc, value: 7, bytes: 4 as const }],
      'all.zip › one.csv is damaged or cut off: its parts do not fit together.',
    ],
    [
      'begins elsewhere',
      [{ at: FIELD.headerAt, value: 5, bytes: 4 as const }],
      'all.zip › one.csv is damaged or cut off: its parts do not fit together.',
    ],
  ])('stops an entry that %s', async (_, fields, sentence) => {
    const { tables } = await contentsOf('all.zip', withEntryFields(archive, fields));
    expect(await textOf(tables[0])).toBe(sentence);
  });

  it.each([10, 100, archive.length - 30, archive.length - 1])(
    'is refused when it is cut off after %i bytes',
    async (end) => {
      expect(await refusalOf('all.zip', archive.slice(0, end))).toBe(
        'all.zip is damaged or cut off: its parts do not fit together.',
      );
    },
  );
});

describe('a ZIP64 archive', () => {
  it('is read like any other', async () => {
    const { tables } = await contentsOf('all.zip', wide(archiveBytes({ 'one.csv': CSV })));
    expect(tables.map(({ name }) => name)).toEqual(['all.zip › one.csv']);
    expect(await textOf(tables[0])).toBe(CSV);
  });
});

/** The archive of one entry with its sizes and places in the wide fields. */
function wide(archive: Uint8Array): Uint8Array {
  const old = new DataView(archive.buffer, archive.byteOffset);
  const endAt = archive.length - 22;
  const directoryAt = old.getUint32(endAt + 16, true);
  const nameBytes = old.getUint16(directoryAt + 28, true);
  const entry = archive.slice(directoryAt, directoryAt + 46 + nameBytes);
  const entryView = new DataView(entry.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  for (const [index, at] of [24, 20, 42].entries()) {
    extra.setBigUint64(4 + index * 8, BigInt(entryView.getUint32(at, true)), true);
    entryView.setUint32(at, 0xffffffff, true);
  }
  entryView.setUint16(30, 28, true);
  const directoryBytes = entry.length + 28;
  const end64 = new DataView(new ArrayBuffer(56));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(40, BigInt(directoryBytes), true);
  end64.setBigUint64(48, BigInt(directoryAt), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(directoryAt + directoryBytes), true);
  const end = archive.slice(endAt);
  new DataView(end.buffer).setUint32(16, 0xffffffff, true);
  const parts = [archive.slice(0, directoryAt), entry, extra.buffer, end64.buffer, locator.buffer, end];
  return new Uint8Array(Buffer.concat(parts.map((part) => new Uint8Array(part))));
}
