import type { ReportDocument } from '../../report/document/document.ts';
import { packageBytes } from '../ooxml/package.ts';
import type { DocumentProperties } from '../ooxml/properties.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { type BlockLook, blockMarkup } from './docx-blocks.ts';
import { DRAWING } from './docx-figure.ts';
import {
  footerPart,
  headerPart,
  numberingPart,
  type Page,
  pageFor,
  pageMarkup,
  settingsPart,
  titleMarkup,
} from './docx-frame.ts';
import { docxParts } from './docx-parts.ts';
import { referencesMarkup } from './docx-references.ts';
import { paragraph, run } from './markup.ts';
import { stylesPart, WORD } from './styles.ts';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DocxOptions {
  /** The county's color, `0B4A8F`. */
  readonly accent: string;
  /** Which section comes next, by its id and heading, of how many. */
  readonly onProgress?: (progress: DocxProgress) => void;
  readonly signal?: AbortSignal;
  /** Gives way between two sections, so that a page stays alive. */
  readonly pause?: () => Promise<void>;
}

export interface DocxProgress {
  readonly done: number;
  readonly total: number;
  readonly section: { readonly id: string; readonly heading: string };
}

/**
 * A report as a Word file with native charts, real tables and links: equal input makes equal bytes.
 * @throws what `signal` was aborted with, between two sections
 */
export async function docxFile(document: ReportDocument, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { accent, onProgress, signal, pause } = options;
  const properties = propertiesOf(document);
  const parts = docxParts(properties);
  const page = pageFor(document);
  const look = { accent, parts, textWidth: page.textWidth };
  const end = attachFrame(document, look, page);
  const body: Xml[] = [...titleMarkup(document)];
  const behind: Xml[] = [];
  for (const [done, section] of document.sections.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done, total: document.sections.length, section });
    const place = section.isBehindReferences ? behind : body;
    place.push(paragraph('Heading1', [run(section.heading)], { startsPage: section.startsPage }));
    place.push(...section.blocks.flatMap((block) => blockMarkup(block, look)));
    await pause?.();
  }
  signal?.throwIfAborted();
  body.push(...referencesMarkup(document, parts), ...behind, end);
  const content = element('w:document', { ...WORD, ...DRAWING }, [element('w:body', {}, body)]);
  const main = {
    name: '/word/document.xml',
    contentType: `${DOCUMENT}.main+xml`,
    content,
    relationships: parts.relationships(),
  };
  return packageBytes([main, ...parts.parts()], properties);
}

function attachFrame(document: ReportDocument, look: BlockLook, page: Page): Xml {
  const { parts } = look;
  parts.attach('styles', stylesPart(look));
  parts.attach('settings', settingsPart());
  parts.attach('numbering', numberingPart());
  return pageMarkup(page, {
    header: parts.attach('header', headerPart(document)),
    footer: parts.attach('footer', footerPart(document)),
  });
}

function propertiesOf({ title, county, scope, footer, day }: ReportDocument): DocumentProperties {
  return { title, creator: county, subject: scope, description: footer, day };
}
