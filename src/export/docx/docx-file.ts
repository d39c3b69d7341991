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

export interface DocxLook {
  /** The county's color, `0B4A8F`. */
  readonly accent: string;
}

const USUAL_LOOK: DocxLook = { accent: '0B4A8F' };

export interface DocxOptions extends DocxLook {
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

/** A report as a Word file with native charts, real tables and links: equal input makes equal bytes. */
export function docxBytes(document: ReportDocument, look: DocxLook = USUAL_LOOK): Uint8Array<ArrayBuffer> {
  const steps = docxSteps(document, look);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same, section by section.
 * @throws what `signal` was aborted with, between two sections
 */
export async function docxFile(document: ReportDocument, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { onProgress, signal, pause } = options;
  const steps = docxSteps(document, options);
  let step = steps.next();
  while (!step.done) {
    onProgress?.(step.value);
    await pause?.();
    signal?.throwIfAborted();
    step = steps.next();
  }
  return step.value;
}

/** Yields before each section which one it is, and returns the bytes. */
function* docxSteps(
  document: ReportDocument,
  { accent }: DocxLook,
): Generator<DocxProgress, Uint8Array<ArrayBuffer>, undefined> {
  const properties = propertiesOf(document);
  const parts = docxParts(properties);
  const page = pageFor(document);
  const look = { accent, parts, textWidth: page.textWidth };
  const end = attachFrame(document, look, page);
  const body: Xml[] = [...titleMarkup(document)];
  const behind: Xml[] = [];
  for (const [done, section] of document.sections.entries()) {
    yield { done, total: document.sections.length, section };
    const place = section.isBehindReferences ? behind : body;
    place.push(paragraph('Heading1', [run(section.heading)], { startsPage: section.startsPage }));
    place.push(...section.blocks.flatMap((block) => blockMarkup(block, look)));
  }
  body.push(...referencesMarkup(document, parts), ...behind, end);
  const main = {
    name: '/word/document.xml',
    contentType: `${DOCUMENT}.main+xml`,
    content: element('w:document', { ...WORD, ...DRAWING }, [element('w:body', {}, body)]),
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
