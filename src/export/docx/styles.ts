import type { Part } from '../ooxml/part.ts';
import { element, type Xml, type XmlAttributes } from '../ooxml/xml.ts';
import type { ParagraphStyle } from './markup.ts';
import { valued } from './markup.ts';

export const WORD = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

const INK = '18202C';
const QUIET = '4C5766';
const FONT = 'Arial';

interface StyleLook {
  readonly name: string;
  readonly based?: ParagraphStyle;
  readonly next?: ParagraphStyle;
  /** Half points. */
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly outline?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly indent?: XmlAttributes;
  readonly isListed?: boolean;
  /** A line on the left, as around a quotation. */
  readonly isMarked?: boolean;
  readonly tabs?: readonly number[];
  /** Color behind the text. */
  readonly fill?: string;
}

function looks({ accent, textWidth }: StylesInput): Readonly<Record<ParagraphStyle, StyleLook>> {
  const heading = { color: accent, bold: true, keepNext: true, keepLines: true, next: 'BodyText' } as const;
  return {
    Title: { name: 'Title', size: 40, color: accent, bold: true, after: 60, next: 'Subtitle', keepNext: true },
    Subtitle: { name: 'Subtitle', size: 24, color: QUIET, after: 120 },
    Heading1: { ...heading, name: 'heading 1', size: 28, before: 300, after: 100, outline: 0 },
    Heading2: { ...heading, name: 'heading 2', size: 24, before: 240, after: 80, outline: 1 },
    Heading3: { ...heading, name: 'heading 3', size: 22, before: 200, after: 60, outline: 2 },
    BodyText: { name: 'Body Text', size: 21, after: 140 },
    Caption: { name: 'caption', size: 20, bold: true, color: INK, before: 200, after: 80, keepLines: true },
    ListBullet: {
      name: 'List Bullet',
      size: 22,
      after: 60,
      isListed: true,
      indent: { 'w:left': 360, 'w:hanging': 360 },
    },
    Note: { name: 'Note', size: 17, color: QUIET, before: 40, after: 40 },
    County: {
      name: 'Words of the county',
      size: 21,
      italic: true,
      after: 80,
      isMarked: true,
      indent: { 'w:left': 240 },
    },
    ToFill: { name: 'To fill in', size: 21, after: 140, fill: 'FFF3B0' },
    Picture: { name: 'Picture', size: 22, after: 40 },
    Definition: {
      name: 'Definition',
      size: 20,
      after: 60,
      keepLines: true,
      indent: { 'w:left': 360, 'w:hanging': 360 },
    },
    TableHead: { name: 'Table head', size: 17, bold: true, keepNext: true },
    TableText: { name: 'Table text', size: 17 },
    Bibliography: {
      name: 'Bibliography',
      size: 20,
      after: 100,
      keepLines: true,
      indent: { 'w:left': 480, 'w:hanging': 480 },
    },
    Header: { name: 'header', size: 18, color: QUIET, tabs: [textWidth] },
    Footer: { name: 'footer', size: 16, color: QUIET, tabs: [textWidth] },
  };
}

export interface StylesInput {
  readonly accent: string;
  /** Twentieths of a point. */
  readonly textWidth: number;
}

/** `word/styles.xml`: every text is in American English unless it says otherwise. */
export function stylesPart(input: StylesInput): Part {
  const defaults = element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
        valued('w:color', INK),
        valued('w:sz', 21),
        valued('w:szCs', 21),
        element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [element('w:spacing', { 'w:after': 0, 'w:line': 264, 'w:lineRule': 'auto' })]),
    ]),
  ]);
  const paragraphs = Object.entries(looks(input)).map(([id, look]) => paragraphStyle(id, look));
  return {
    name: '/word/styles.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
    content: element('w:styles', WORD, [
      defaults,
      normal(),
      ...paragraphs,
      hyperlink(input.accent),
      plainTable(),
      reportTable(),
    ]),
  };
}

function normal(): Xml {
  return element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
    valued('w:name', 'Normal'),
    element('w:qFormat'),
  ]);
}

/** Elements stand in the order of ECMA-376 Part 1, 17.7.4.17 and 17.3.1.26. */
function paragraphStyle(id: string, look: StyleLook): Xml {
  return element('w:style', { 'w:type': 'paragraph', 'w:styleId': id }, [
    valued('w:name', look.name),
    valued('w:basedOn', look.based ?? 'Normal'),
    look.next === undefined ? null : valued('w:next', look.next),
    element('w:qFormat'),
    element('w:pPr', {}, paragraphProperties(look)),
    element('w:rPr', {}, [
      look.bold ? element('w:b') : null,
      look.italic ? element('w:i') : null,
      look.color === undefined ? null : valued('w:color', look.color),
      valued('w:sz', look.size),
      valued('w:szCs', look.size),
    ]),
  ]);
}

function paragraphProperties(look: StyleLook): readonly (Xml | null)[] {
  const rule = { 'w:val': 'single', 'w:sz': 18, 'w:space': 8, 'w:color': '9AA4B1' };
  return [
    look.keepNext ? element('w:keepNext') : null,
    look.keepLines ? element('w:keepLines') : null,
    look.isListed ? element('w:numPr', {}, [valued('w:ilvl', 0), valued('w:numId', 1)]) : null,
    look.isMarked ? element('w:pBdr', {}, [element('w:left', rule)]) : null,
    look.fill === undefined ? null : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': look.fill }),
    look.tabs === undefined
      ? null
      : element(
          'w:tabs',
          {},
          look.tabs.map((at) => element('w:tab', { 'w:val': 'right', 'w:pos': at })),
        ),
    element('w:spacing', { 'w:before': look.before ?? null, 'w:after': look.after ?? null }),
    look.indent === undefined ? null : element('w:ind', look.indent),
    look.outline === undefined ? null : valued('w:outlineLvl', look.outline),
  ];
}

function hyperlink(accent: string): Xml {
  return element('w:style', { 'w:type': 'character', 'w:styleId': 'Hyperlink' }, [
    valued('w:name', 'Hyperlink'),
    element('w:rPr', {}, [valued('w:color', accent), valued('w:u', 'single')]),
  ]);
}

function plainTable(): Xml {
  return element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
    valued('w:name', 'Normal Table'),
    element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), cellMargins(0, 108)]),
  ]);
}

function reportTable(): Xml {
  const line = (name: string, size: number) =>
    element(name, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': '9AA4B1' });
  return element('w:style', { 'w:type': 'table', 'w:styleId': 'ReportTable' }, [
    valued('w:name', 'Report table'),
    valued('w:basedOn', 'TableNormal'),
    element('w:tblPr', {}, [
      element('w:tblBorders', {}, [line('w:top', 8), line('w:bottom', 8), line('w:insideH', 4)]),
      cellMargins(40, 80),
    ]),
    element('w:tblStylePr', { 'w:type': 'firstRow' }, [
      element('w:tcPr', {}, [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E9EDF2' })]),
    ]),
  ]);
}

function cellMargins(upright: number, sideways: number): Xml {
  const margin = (name: string, width: number) => element(name, { 'w:w': width, 'w:type': 'dxa' });
  return element('w:tblCellMar', {}, [
    margin('w:top', upright),
    margin('w:left', sideways),
    margin('w:bottom', upright),
    margin('w:right', sideways),
  ]);
}
