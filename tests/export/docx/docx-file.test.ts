import { describe, expect, it } from 'vitest';
import { type DocxProgress, docxBytes, docxFile } from '../../../src/export/docx/docx-file.ts';
import { fullReport } from '../../../src/report/document/full.ts';
import { grantNarrative } from '../../../src/report/document/grant.ts';
import { blocksOf, textClaims } from '../../report/document/document-text.ts';
import { sampleMaterial } from '../../report/document/sample-material.ts';
import { everyText } from '../ooxml/open-package.ts';
import { allNamed } from '../ooxml/read-xml.ts';
import { openDocx, stylesOf, textOf } from './docx-text.ts';

const head = { title: 'Our grant', footer: 'Throughline 0.1.0 · 3f9a1c', style: 'ama' } as const;
const document = grantNarrative(sampleMaterial, { ...head, words: 1000 });
const accent = '0B4A8F';

const bytes = docxBytes(document);
const opened = openDocx(bytes);

describe('a grant narrative as a Word file', () => {
  it('is a package without faults: markup well-formed, every link leads somewhere, nothing lies about', () => {
    expect(opened.faults).toEqual([]);
  });

  it('says every sentence, in order, and no other', () => {
    const text = opened.paragraphs.join('\n');
    const places = textClaims(document).map((claim) => text.indexOf(claim.text));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    const bodies = opened.paragraphs.filter((one) => stylesOf(opened, one).includes('BodyText'));
    expect(bodies.join(' ')).toBe(
      textClaims(document)
        .map((claim) => claim.text)
        .join(' '),
    );
  });

  it('has headings that a reader can jump to, a title and a language', () => {
    expect(stylesOf(opened, 'Our grant')).toEqual(['Title']);
    expect(document.sections.map(({ heading }) => stylesOf(opened, heading)[0])).toEqual(
      document.sections.map(() => 'Heading1'),
    );
    expect(opened.xml.get('/docProps/core.xml')?.text).toContain('Our grant');
    const styles = opened.xml.get('/word/styles.xml');
    expect(styles && allNamed(styles, 'w:lang')[0]?.attributes['w:val']).toBe('en-US');
  });

  it('carries the county on top and the manifest with the number of the page at the foot', () => {
    const text = (name: string) => {
      const part = opened.xml.get(`/word/${name}1.xml`);
      return part === undefined ? '' : textOf(part);
    };
    expect(text('header')).toBe('Harbor CountyOur grant');
    expect(text('footer')).toBe('Throughline 0.1.0 · 3f9a1cPage 1 of 1');
  });

  it('has a native chart with its workbook and its alt text for every figure', () => {
    const figures = blocksOf(document, 'figure').map(({ figure }) => figure);
    const alts = allNamed(opened.document, 'wp:docPr').map(({ attributes }) => attributes.descr);
    expect(alts).toEqual(figures.map(({ altText }) => altText));
    const names = [...opened.files.keys()];
    expect(names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(figures.length);
    expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(figures.length);
  });

  it('has real tables whose head is repeated, cell by cell as they are', () => {
    const [block] = blocksOf(document, 'table');
    const [table] = allNamed(opened.document, 'w:tbl');
    const rows = table === undefined ? [] : allNamed(table, 'w:tr');
    expect(rows.map((row) => allNamed(row, 'w:tc').map(textOf))).toEqual([
      block?.table.columns.map(({ label }) => label),
      ...(block?.table.rows ?? []),
    ]);
    expect(rows.map((row) => allNamed(row, 'w:tblHeader').length)).toEqual(
      rows.map((_, index) => (index === 0 ? 1 : 0)),
    );
  });

  it('numbers its captions by fields, so that they stay right when the writer moves them', () => {
    const fields = allNamed(opened.document, 'w:fldSimple').map(
      (field) => `${field.attributes['w:instr']?.trim().split(' ')[1]} ${textOf(field)}`,
    );
    expect(fields).toEqual(['Figure 1', 'Table 1', 'Figure 2', 'Figure 3']);
  });

  it('marks what the county has to fill in, each in a control of its own', () => {
    const controls = allNamed(opened.document, 'w:sdt').map(textOf);
    expect(controls).toEqual(blocksOf(document, 'to-fill').map(({ label }) => `[Fill in: ${label}]`));
  });

  it('links every identifier of a work, and numbers the works as the text does', () => {
    const links = opened.xml.get('/word/_rels/document.xml.rels');
    const targets =
      links === undefined ? [] : allNamed(links, 'Relationship').map(({ attributes }) => attributes.Target);
    expect(targets).toContain('https://doi.org/10.1080/08897077.2020.1847239');
    const works = opened.paragraphs.filter((text) => stylesOf(opened, text).includes('Bibliography'));
    expect(works).toEqual(document.references.map((text, index) => `${index + 1}.${text}`));
  });

  it('puts the notes for the writer behind the references, where they are easily taken out', () => {
    const { paragraphs } = opened;
    expect(paragraphs.indexOf('References')).toBeLessThan(paragraphs.indexOf('For the writer: delete before you send'));
  });

  it('holds no number that the document does not hold', () => {
    const numbers = (text: string) => text.match(/\d[\d,.]*\d|\d/g) ?? [];
    const known = new Set(
      numbers(`${JSON.stringify(document)} ${document.references.map((_, index) => index + 1).join(' ')}`),
    );
    expect(numbers(opened.paragraphs.join('\n')).filter((number) => !known.has(number))).toEqual([]);
  });

  it('is the same to the byte when it is made again, at once or section by section', async () => {
    expect(Buffer.compare(bytes, await docxFile(document, { accent }))).toBe(0);
  });
});

describe('what is hidden', () => {
  it('stands in no byte: not in the text, the alt texts, the charts or their workbooks', () => {
    const measures = sampleMaterial.measures.filter(({ metric }) => metric.id === 'retention-of-entered-180d');
    const material = { ...sampleMaterial, measures, figures: { ...sampleMaterial.figures, trends: [], studies: [] } };
    const file = docxBytes(grantNarrative(material, { ...head, words: 1000 }));
    expect(everyText(file)).toContain('this number is not shown');
    const [row] = blocksOf(grantNarrative(material, { ...head, words: 250 }), 'table')[0]?.table.rows ?? [];
    expect(row?.slice(1, -1).join('')).toBe('');
  });
});

describe('a long report', () => {
  const [trend] = sampleMaterial.figures.trends;
  const many = Array.from({ length: 120 }, (_, index) =>
    trend === undefined ? [] : [{ ...trend, id: `t${index}` }],
  ).flat();
  const long = fullReport({ ...sampleMaterial, figures: { ...sampleMaterial.figures, trends: many } }, head);

  it('of some two hundred pages is written whole and tells how far it is', async () => {
    const seen: DocxProgress[] = [];
    const file = openDocx(await docxFile(long, { accent, onProgress: (progress) => seen.push(progress) }));
    expect(file.faults).toEqual([]);
    expect(allNamed(file.document, 'w:drawing').length).toBeGreaterThan(120);
    expect(seen.map(({ section }) => section.heading)).toEqual(long.sections.map(({ heading }) => heading));
    expect(seen.at(-1)).toMatchObject({ done: long.sections.length - 1, total: long.sections.length });
  });

  it('lies on its side where a table has many columns', () => {
    const file = openDocx(docxBytes(fullReport(sampleMaterial, head)));
    expect(allNamed(file.document, 'w:pgSz')[0]?.attributes['w:orient']).toBe('landscape');
    expect(allNamed(opened.document, 'w:pgSz')[0]?.attributes['w:orient']).toBeUndefined();
  });

  it('stops between two sections when it is called off, naming the section it came to', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const stopAtTrends = ({ section }: DocxProgress) => {
      seen.push(section.id);
      if (section.id === 'trends') controller.abort(new Error('called off'));
    };
    const file = docxFile(long, { accent, signal: controller.signal, onProgress: stopAtTrends });
    await expect(file).rejects.toThrow('called off');
    expect(seen.at(-1)).toBe('trends');
  });
});
