import type { ReportDocument } from '../../report/document/document.ts';
import { narrativeWords as words } from '../../report/messages/narrative.ts';
import type { Part } from '../ooxml/part.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { field, type ParagraphStyle, paragraph, run, valued } from './markup.ts';
import { WORD } from './styles.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TAB = element('w:r', {}, [element('w:tab')]);

/** The county on the left, the title on the right of every page. */
export function headerPart({ county, title }: ReportDocument): Part {
  return framePart('header', 'hdr', 'Header', [run(county), TAB, run(title)]);
}

/** Version and manifest on the left, the number of the page on the right. */
export function footerPart({ footer }: ReportDocument): Part {
  const pages = [run(`${words.page} `), field('PAGE', '1'), run(` ${words.of} `), field('NUMPAGES', '1')];
  return framePart('footer', 'ftr', 'Footer', [run(footer), TAB, ...pages]);
}

function framePart(name: 'header' | 'footer', root: string, style: ParagraphStyle, children: readonly Xml[]): Part {
  return {
    name: `/word/${name}1.xml`,
    contentType: `${TYPE}.${name}+xml`,
    content: element(`w:${root}`, WORD, [paragraph(style, children)]),
  };
}

/** Title, county, and of whom and when the numbers speak. */
export function titleMarkup({ title, county, scope, asOf, source, policy }: ReportDocument): readonly Xml[] {
  const subtitle = [county, scope].filter((text) => text !== '').join(' · ');
  const line = [asOf, source, policy].filter((text) => text !== '').join(' · ');
  return [paragraph('Title', [run(title)]), paragraph('Subtitle', [run(subtitle)]), paragraph('Note', [run(line)])];
}

/** US Letter with an inch on each side, in twentieths of a point; it lies on its side for tables of many columns. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly textWidth: number;
}

const SHORT_SIDE = 12_240;
const LONG_SIDE = 15_840;
const MARGIN = 1440;

/** A table with more columns does not fit on an upright page. */
const MOST_COLUMNS = 8;

/** The page that all tables of a document fit on. */
export function pageFor({ sections }: ReportDocument): Page {
  const tables = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const isWide = tables.some(({ columns }) => columns.length > MOST_COLUMNS);
  const [width, height] = isWide ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  return { width, height, textWidth: width - 2 * MARGIN };
}

/** The page with its head and foot. */
export function pageMarkup({ width, height }: Page, ids: { readonly header: string; readonly footer: string }): Xml {
  return element('w:sectPr', {}, [
    element('w:headerReference', { 'w:type': 'default', 'r:id': ids.header }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': ids.footer }),
    element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': width > height ? 'landscape' : null }),
    element('w:pgMar', {
      'w:top': MARGIN,
      'w:right': MARGIN,
      'w:bottom': MARGIN,
      'w:left': MARGIN,
      'w:header': 720,
      'w:footer': 560,
      'w:gutter': 0,
    }),
  ]);
}

/** `word/settings.xml`: the mode of Word 2013 and later, without which it shows an old document. */
export function settingsPart(): Part {
  const mode = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  };
  return {
    name: '/word/settings.xml',
    contentType: `${TYPE}.settings+xml`,
    content: element('w:settings', WORD, [
      element('w:compat', {}, [element('w:compatSetting', mode)]),
      element('w:themeFontLang', { 'w:val': 'en-US' }),
      valued('w:decimalSymbol', '.'),
      valued('w:listSeparator', ','),
    ]),
  };
}

/** `word/numbering.xml`: one kind of list, with dots. */
export function numberingPart(): Part {
  const level = element('w:lvl', { 'w:ilvl': 0 }, [
    valued('w:start', 1),
    valued('w:numFmt', 'bullet'),
    valued('w:pStyle', 'ListBullet'),
    valued('w:lvlText', '•'),
    valued('w:lvlJc', 'left'),
    element('w:pPr', {}, [element('w:ind', { 'w:left': 360, 'w:hanging': 360 })]),
  ]);
  return {
    name: '/word/numbering.xml',
    contentType: `${TYPE}.numbering+xml`,
    content: element('w:numbering', WORD, [
      element('w:abstractNum', { 'w:abstractNumId': 0 }, [valued('w:multiLevelType', 'singleLevel'), level]),
      element('w:num', { 'w:numId': 1 }, [valued('w:abstractNumId', 0)]),
    ]),
  };
}
