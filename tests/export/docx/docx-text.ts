import { assert } from '../../../src/domain/assert.ts';
import { type OpenPackage, openPackage } from '../ooxml/open-package.ts';
import { allNamed, type ReadElement } from '../ooxml/read-xml.ts';

/** A Word file as a reader finds it. */
export interface OpenDocx extends OpenPackage {
  readonly document: ReadElement;
  /** The text of every paragraph, those of tables among them, in reading order. */
  readonly paragraphs: readonly string[];
}

export function openDocx(bytes: Uint8Array): OpenDocx {
  const opened = openPackage(bytes);
  const document = opened.xml.get('/word/document.xml');
  assert(document !== undefined, 'a Word file has a document');
  return { ...opened, document, paragraphs: allNamed(document, 'w:p').map(textOf) };
}

/** The text of an element: of its runs, without what charts hold. */
export function textOf(root: ReadElement): string {
  return allNamed(root, 'w:t')
    .map(({ text }) => text)
    .join('');
}

/** The style of every paragraph that has the text. */
export function stylesOf({ document }: OpenDocx, text: string): readonly (string | undefined)[] {
  return allNamed(document, 'w:p')
    .filter((paragraph) => textOf(paragraph) === text)
    .map((paragraph) => allNamed(paragraph, 'w:pStyle')[0]?.attributes['w:val']);
}
