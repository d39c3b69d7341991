import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentsOf, findingsOf, refusalOf, textOf } from './unpacking.ts';
import { styled, type TestSheet, type TestWorkbook, workbookBytes } from './workbook-writer.ts';

async function bookOf(book: TestWorkbook) {
  return contentsOf('county.xlsx', workbookBytes(book));
}

/** The text of a workbook's first sheet. */
async function sheetText(
  rows: TestSheet['rows'],
  book: Omit<TestWorkbook, 'sheets'> = {},
  sheet: Partial<TestSheet> = {},
) {
  const { tables } = await bookOf({ ...book, sheets: [{ name: 'Data', rows, ...sheet }] });
  return textOf(tables[0]);
}

const xml = (text: string) => ({ xml: text });

describe('a sheet', () => {
  it('becomes a CSV of its own rows and columns, the empty ones included', async () => {
    expect(await sheetText([[], [null, 'id', 'day'], [], [null, 1, '2024-03-18', null], [null, null, 'x,"y"']])).toBe(
      ',,\n,id,day\n,,\n,1,2024-03-18\n,,"x,""y"""\n',
    );
  });

  it('keeps text as it is typed: leading zeros, blanks at the ends, line breaks, quotes', async () => {
    expect(await sheetText([['00501', ' x ', 'a\nb', "'=1+1"]])).toBe(`00501," x ","a\nb",'=1+1\n`);
  });

  it('takes texts from the shared list, rich ones whole and without their reading aids', async () => {
    const sharedStrings = [
      '<t>id</t>',
      '<r><t xml:space="preserve">first </t></r><r><rPr><b/></rPr><t>contact</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t>one_x000D_&#10;two &amp; three</t>',
    ];
    const cells = [0, 1, 2, 3].map((index) => xml(`<c t="s"><v>${index}</v></c>`));
    expect(await sheetText([cells], { sharedStrings })).toBe('id,first contact,東京,"one\ntwo & three"\n');
  });

  it('writes days and times by their number formats, in both date systems', async () => {
    const formats = ['m/d/yyyy', 'yyyy-mm-dd hh:mm', 'h:mm'];
    const row = [styled(45369), styled(45369.586805555555, 2), styled(0.25, 3), 45369];
    expect(await sheetText([row], { formats })).toBe('2024-03-18,2024-03-18 14:05,06:00,45369\n');
    expect(await sheetText([[styled(43907)]], { formats, date1904: true })).toBe('2024-03-18\n');
    expect(await sheetText([[xml('<c t="d"><v>2024-03-18T00:00:00</v></c>')]])).toBe('2024-03-18\n');
  });

  it('writes numbers in digits, percents as such, and yes and no', async () => {
    const formats = ['0%', '00000'];
    expect(await sheetText([[1.5e15, styled(0.5), styled(501, 2), true, false]], { formats })).toBe(
      '1500000000000000,50%,00501,TRUE,FALSE\n',
    );
  });

  it('takes what a formula came to, and tells where there is no result', async () => {
    const rows = [
      [
        xml('<c><f>1+1</f><v>2</v></c>'),
        xml('<c t="str"><f>A1&amp;"x"</f><v>2x</v></c>'),
        xml('<c t="str"><f>""</f><v></v></c>'),
        xml('<c><f>B1*2</f></c>'),
        'end',
      ],
    ];
    const { tables } = await bookOf({ sheets: [{ name: 'Data', rows }] });
    expect(await textOf(tables[0])).toBe('2,2x,,,end\n');
    expect(await findingsOf(tables[0])).toEqual([
      '1 cell holds a formula whose result is not saved, the first in D1. Such cells are read as empty.',
    ]);
  });

  it('keeps errors as they show and says where the first one is', async () => {
    const rows = [
      ['id', 'n'],
      [1, xml('<c t="e"><v>#REF!</v></c>')],
      [2, xml('<c t="e"><v>#N/A</v></c>')],
    ];
    const { tables } = await bookOf({ sheets: [{ name: 'Data', rows }] });
    expect(await textOf(tables[0])).toBe('id,n\n1,#REF!\n2,#N/A\n');
    expect(await findingsOf(tables[0])).toEqual(['2 cells show an error of the spreadsheet, the first in B2: #REF!.']);
  });

  it('reads hidden rows and columns like all others and says that they are there', async () => {
    const sheet = { hiddenRows: [2], before: '<cols><col min="2" max="9" hidden="1"/></cols>' };
    const rows = [
      ['id', 'day'],
      [1, '2024-01-01'],
      [2, '2024-01-02'],
    ];
    const { tables } = await bookOf({ sheets: [{ name: 'Data', rows, ...sheet }] });
    expect(await textOf(tables[0])).toBe('id,day\n1,2024-01-01\n2,2024-01-02\n');
    expect(await findingsOf(tables[0])).toEqual([
      'The sheet hides 1 row and 1 column. What it hides is read like all else.',
    ]);
  });

  it('reads cells without an address in their order, and names with any prefix', async () => {
    const part =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await sheetText([[0]], { parts: { 'xl/worksheets/sheet1.xml': strToU8(part) } })).toBe('1,a\n');
  });
});

describe('merged cells', () => {
  it('of a header over two rows name each of their columns', async () => {
    const rows = [
      ['Client', 'Referral', null, 'Entry'],
      [null, 'Day', 'Agency', null],
      [1, '2024-01-02', 'Police', '2024-01-09'],
    ];
    expect(await sheetText(rows, {}, { merged: ['A1:A2', 'B1:C1', 'D1:D2'] })).toBe(
      'Client,Referral,,Entry\nClient,Referral Day,Referral Agency,Entry\n1,2024-01-02,Police,2024-01-09\n',
    );
  });

  it('of a title stay one cell', async () => {
    const rows = [
      ['Referrals 2024', null, null],
      ['id', 'day', 'agency'],
      [1, '2024-01-02', 'Police'],
    ];
    expect(await sheetText(rows, {}, { merged: ['A1:C1'] })).toBe(
      'Referrals 2024,,\nid,day,agency\n1,2024-01-02,Police\n',
    );
  });

  it('in the table stand for each of their rows, and that is told', async () => {
    const rows = [
      ['program', 'id'],
      ['East', 1],
      [null, 2],
      [null, 3],
      ['West', 4],
    ];
    const { tables } = await bookOf({ sheets: [{ name: 'Data', rows, merged: ['A2:A4'] }] });
    expect(await textOf(tables[0])).toBe('program,id\nEast,1\nEast,2\nEast,3\nWest,4\n');
    expect(await findingsOf(tables[0])).toEqual([
      '1 cell is merged over several rows, the first in row 2. Each of these rows was given the value.',
    ]);
  });
});

describe('a workbook', () => {
  const many = [['id', 'day', 'agency'], ...Array.from({ length: 20 }, (_, at) => [at, '2024-01-02', 'Police'])];
  const notes = Array.from({ length: 30 }, (_, at) => [`note ${at}`]);

  it('suggests the sheet that looks most like records and offers the others', async () => {
    const {
      kind,
      tables,
      notes: told,
    } = await bookOf({
      sheets: [
        { name: 'Read me', rows: notes },
        { name: 'Referrals', rows: many },
        { name: 'Codes', rows: [['1', 'completed']], state: 'hidden' },
        { name: 'Sheet4', rows: [] },
      ],
    });
    expect(kind).toBe('workbook');
    expect(tables.map(({ name, isSuggested, extent }) => [name, isSuggested, extent])).toEqual([
      ['county.xlsx › Read me', false, { rows: 30, columns: 1 }],
      ['county.xlsx › Referrals', true, { rows: 21, columns: 3 }],
      ['county.xlsx › Codes', false, { rows: 1, columns: 2 }],
    ]);
    expect(told).toEqual([
      { part: 'Codes', reason: 'hidden-sheet' },
      { part: 'Sheet4', reason: 'empty-sheet' },
    ]);
  });

  it('suggests the sheets that a saved recipe reads before all others', async () => {
    const bytes = workbookBytes({
      sheets: [
        { name: 'Referrals', rows: many },
        { name: 'Jan', rows: [['id'], [1]] },
      ],
    });
    const { tables } = await contentsOf('county.xlsx', bytes, { expected: () => ['Jan'] });
    expect(tables.map(({ isSuggested }) => isSuggested)).toEqual([false, true]);
  });

  it('survives names meant to do harm', async () => {
    const names = ['../../etc/passwd', '__proto__', 'constructor', 'x'.repeat(5000), 'a\u202egnp.csv'];
    const { tables } = await bookOf({ sheets: names.map((name) => ({ name, rows: [['id'], [1]] })) });
    expect(tables.map(({ name }) => name)).toEqual([
      'county.xlsx › ../../etc/passwd',
      'county.xlsx › __proto__',
      'county.xlsx › constructor',
      `county.xlsx › ${'x'.repeat(60)}…${'x'.repeat(60)}`,
      'county.xlsx › a gnp.csv',
    ]);
  });

  it('notes a broken sheet and a chart, and reads the others', async () => {
    const parts = { 'xl/worksheets/sheet2.xml': strToU8('<worksheet><sheetData><row r="1"><c r="A') };
    const sheets = ['Good', 'Broken'].map((name) => ({ name, rows: [['id'], [1]] }));
    const chart =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="x/chartsheet" Target="charts/1.xml"/></Relationships>';
    const { tables, notes: told } = await bookOf({
      sheets: [...sheets, { name: 'Chart', rows: [] }],
      parts: { ...parts, 'xl/_rels/workbook.xml.rels': strToU8(chart) },
    });
    expect(tables.map(({ name }) => name)).toEqual(['county.xlsx › Good']);
    expect(told).toEqual([
      { part: 'Broken', reason: 'damaged' },
      { part: 'Chart', reason: 'no-cells' },
    ]);
  });

  it('is refused when it declares entities that could swell', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook/>';
    const bytes = workbookBytes({ sheets: [], parts: { 'xl/workbook.xml': strToU8(bomb) } });
    expect(await refusalOf('county.xlsx', bytes)).toBe(
      'county.xlsx is damaged or cut off: its parts do not fit together.',
    );
  });
});
