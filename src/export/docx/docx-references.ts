import type { ReportDocument } from '../../report/document/document.ts';
import { narrativeWords as words } from '../../report/messages/narrative.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import type { DocxParts } from './docx-parts.ts';
import { paragraph, run } from './markup.ts';

const TAB = element('w:r', {}, [element('w:tab')]);
const ADDRESS = /(doi:10\.\S+|https:\/\/\S+)/;

/** The works cited, numbered where the text cites by number; identifiers are links. */
export function referencesMarkup({ references, citationStyle }: ReportDocument, parts: DocxParts): readonly Xml[] {
  if (references.length === 0) return [];
  const isNumbered = citationStyle === 'ama';
  return [
    paragraph('Heading1', [run(words.headings.references)]),
    ...references.map((text, index) =>
      paragraph('Bibliography', [
        ...(isNumbered ? [run(`${index + 1}.`), TAB] : []),
        ...text
          .split(ADDRESS)
          .filter((piece) => piece !== '')
          .map((piece) => (ADDRESS.test(piece) ? linked(piece, parts) : run(piece))),
      ]),
    ),
  ];
}

function linked(text: string, parts: DocxParts): Xml {
  const address = text.startsWith('doi:') ? `https://doi.org/${text.slice('doi:'.length)}` : text;
  return element('w:hyperlink', { 'r:id': parts.link(encodeURI(address)) }, [run(text, { style: 'Hyperlink' })]);
}
