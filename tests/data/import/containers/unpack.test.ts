import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../../src/data/import/containers/unpack.ts';
import { archiveBytes } from './archive-writer.ts';
import { fileOf, refusalOf } from './unpacking.ts';
import { workbookBytes } from './workbook-writer.ts';

/** A compound file whose directory, in its first sector, lists these streams. */
function oleBytes(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  for (const [at, name] of ['Root Entry', ...streams].entries()) {
    for (const [index, char] of [...name].entries()) {
      view.setUint16(512 + at * 128 + index * 2, char.charCodeAt(0), true);
    }
  }
  return bytes;
}

const cannot = (what: string) => `cannot be read as it is: it is ${what}.`;

describe('what a file is', () => {
  it.each([
    ['a plain table', 'table.csv', 'id,day\n1,2024-01-02\n'],
    ['a tab-separated table called a workbook', 'export.xls', 'id\tday\n1\t2024-01-02\n'],
    ['an empty file', 'empty.csv', ''],
    ['a web page of its own name', 'page.html', '<html><table></table></html>'],
  ])('is left to the reading of texts: %s', async (_, name, text) => {
    expect(await unpack(fileOf(name, strToU8(text)))).toBeNull();
  });

  it.each([
    [
      'a locked workbook',
      oleBytes('EncryptionInfo', 'EncryptedPackage'),
      'county.xls is locked with a password, so nobody can read it without opening it first.',
    ],
    ['an old workbook', oleBytes('Workbook'), `county.xls ${cannot('an old Excel workbook (.xls, before 2007)')}`],
    [
      'a web page',
      strToU8('\ufeff<table border=1><tr><td>id</td></tr></table>'),
      `county.xls ${cannot('a web page saved under the name of a workbook')}`,
    ],
    [
      'a web archive',
      strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'),
      `county.xls ${cannot('a web archive saved under the name of a workbook')}`,
    ],
    [
      'the XML of 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      `county.xls ${cannot('an "XML Spreadsheet 2003"')}`,
    ],
    [
      'a binary workbook',
      archiveBytes({ '[Content_Types].xml': '<x/>', 'xl/workbook.bin': 'x' }),
      `county.xls ${cannot('a binary Excel workbook (.xlsb)')}`,
    ],
    [
      'an OpenDocument file',
      archiveBytes({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      `county.xls ${cannot('an OpenDocument file (.ods)')}`,
    ],
    [
      'a Word document',
      archiveBytes({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }),
      `county.xls ${cannot('a Word document')}`,
    ],
    ['an empty archive', archiveBytes({}), 'county.xls holds no table that Throughline can read.'],
    [
      'a workbook without sheets',
      workbookBytes({ sheets: [] }),
      'county.xls holds no table that Throughline can read.',
    ],
  ])('is said in a sentence: %s', async (_, bytes, sentence) => {
    expect(await refusalOf('county.xls', bytes)).toBe(sentence);
  });

  it('is found, or told to be broken, whatever happens to its bytes', async () => {
    const whole = workbookBytes({
      sheets: [
        {
          name: 'Data',
          rows: [
            ['id', 'day'],
            [1, '2024-01-02'],
          ],
        },
      ],
    });
    const harm = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(harm, fc.integer({ min: 0, max: whole.length }), async (changes, end) => {
        const bytes = whole.slice(0, end);
        for (const [at, value] of changes) if (at < end) bytes[at] = value;
        await unpack(fileOf('county.xlsx', bytes));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
