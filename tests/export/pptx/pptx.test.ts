import { describe, expect, it } from 'vitest';
import { pptxBytes, USUAL_LOOK } from '../../../src/export/pptx/pptx.ts';
import type { ReportDocument } from '../../../src/report/document/document.ts';
import { everyText, type OpenPackage, openPackage } from '../ooxml/open-package.ts';
import { allNamed, type ReadElement } from '../ooxml/read-xml.ts';
import { figures, sampleReport } from './sample-report.ts';

const opened = openPackage(pptxBytes(sampleReport));

function slidesOf({ xml }: OpenPackage): readonly ReadElement[] {
  return Array.from({ length: xml.size }, (_, index) => xml.get(`/ppt/slides/slide${index + 1}.xml`)).filter(
    (slide) => slide !== undefined,
  );
}

/** The texts of a slide, a paragraph each, in reading order. */
function textsOf(slide: ReadElement): readonly string[] {
  return allNamed(slide, 'a:p').map(({ text }) => text);
}

const slides = slidesOf(opened);
const titled = (title: string) => slides.filter((slide) => textsOf(slide)[0] === title);

describe('a report as slides', () => {
  it('is a package that a strict reader opens, in the shape of a wide screen', () => {
    expect(opened.faults).toEqual([]);
    const [size] = allNamed(opened.xml.get('/ppt/presentation.xml') ?? slides[0] ?? never(), 'p:sldSz');
    expect(Number(size?.attributes.cx) / Number(size?.attributes.cy)).toBeCloseTo(16 / 9, 3);
    expect(opened.xml.get('/docProps/core.xml')?.children[0]?.text).toBe('Quarter two <draft>');
  });

  it('begins with title, county, whom and when', () => {
    expect(textsOf(slides[0] ?? never()).slice(0, 6)).toEqual([
      'Quarter two <draft>',
      'Harbor County',
      'Everybody in the files',
      'As of Jun 30, 2026',
      'Small numbers: CMS: hide 1 to 10',
      'Files: tidy.csv',
    ]);
  });

  it.each(figures.map((figure) => [figure.body.kind, figure] as const))(
    'shows a %s figure: the question as title, the answer first, the chart with its alt text',
    (_, figure) => {
      const [slide] = titled(figure.question);
      expect(textsOf(slide ?? never())[1]).toBe(figure.answer);
      const frames = allNamed(slide ?? never(), 'p:graphicFrame');
      expect(frames.map((frame) => allNamed(frame, 'p:cNvPr')[0]?.attributes.descr)).toEqual([figure.altText]);
    },
  );

  it('marks the words of the county as hers', () => {
    const texts = textsOf(titled(figures[0]?.question ?? '')[0] ?? never());
    expect(texts).toContain('Comment by the county: A desk was closed.');
    expect(texts).toContain('Next step, by the county: Open it again.');
  });

  it('lets the words of a section flow together', () => {
    expect(textsOf(titled('Words')[0] ?? never()).slice(1, 6)).toEqual([
      'One claim.',
      'One item.',
      'Term: What it is.',
      'Nothing to compare.',
      'Award number: to be filled in by the county',
    ]);
  });

  it('splits a long table over slides, each with the names of its columns', () => {
    const pages = [...titled('Words: Rows'), ...titled('Words: Rows (continued)')];
    expect(pages.length).toBeGreaterThan(1);
    const rows = pages.map((page) => allNamed(page, 'a:tr').map((row) => textsOf(row)[0]));
    expect(rows.every(([head]) => head === 'Period')).toBe(true);
    expect(rows.flatMap((page) => page.slice(1)).length).toBe(40);
  });

  it('has the method in the notes', () => {
    const notes = [...opened.xml].filter(([name]) => /notesSlide\d+\.xml$/.test(name));
    expect(notes.length).toBeGreaterThan(figures.length);
    expect(textsOf(notes[0]?.[1] ?? never())).toContain('Denominator: People met.');
  });

  it('has foot and number on every slide, no type below 12 points, and every id once', () => {
    for (const slide of slides) {
      expect(textsOf(slide)).toContain('Harbor County · Throughline 0.1.0 · abc123');
      expect(allNamed(slide, 'a:fld').map(({ attributes }) => attributes.type)).toEqual(['slidenum']);
      const ids = allNamed(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const sizes = [...everyText(pptxBytes(sampleReport)).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBe(1200);
  });

  it('takes the color and the logo of the county', () => {
    const logo = { png: new Uint8Array([137, 80, 78, 71]), width: 300, height: 100 };
    const { xml, faults, files } = openPackage(pptxBytes(sampleReport, { accent: '1B6338', logo }));
    expect(faults).toEqual([]);
    expect(files.get('/ppt/media/logo.png')).toEqual(logo.png);
    const [picture] = allNamed(xml.get('/ppt/slides/slide1.xml') ?? never(), 'p:pic');
    expect(allNamed(picture ?? never(), 'p:cNvPr')[0]?.attributes.descr).toBe('Logo of Harbor County');
    expect(allNamed(xml.get('/ppt/theme/theme1.xml') ?? never(), 'a:accent1')[0]?.children[0]?.attributes.val).toBe(
      '1B6338',
    );
  });

  it('is the same bytes for the same report', () => {
    expect(pptxBytes(sampleReport, USUAL_LOOK)).toEqual(pptxBytes(sampleReport));
  });

  it('shows the table where a figure has nothing to draw', () => {
    const [first] = figures;
    const bare = { ...(first ?? never()), body: { ...(first?.body ?? never()), series: [], benchmarks: [] } };
    const report: ReportDocument = {
      ...sampleReport,
      references: [],
      sections: [
        { id: 'a', heading: 'A', startsPage: true, blocks: [{ kind: 'figure', number: 1, figure: bare, own: null }] },
      ],
    };
    const [, slide] = slidesOf(openPackage(pptxBytes(report)));
    expect(textsOf(slide ?? never())).toContain('Feb 2025');
    expect(allNamed(slide ?? never(), 'c:chart')).toEqual([]);
  });
});

function never(): never {
  throw new Error('not there');
}
