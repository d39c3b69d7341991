import { unreachable } from '../../domain/assert.ts';
import type { OwnWords } from '../../domain/own-words.ts';
import type { Block, Claim } from '../../report/document/document.ts';
import { narrativeWords as words } from '../../report/messages/narrative.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { pictureMarkup } from './docx-figure.ts';
import type { DocxParts } from './docx-parts.ts';
import { tableMarkup } from './docx-table.ts';
import { field, paragraph, run, valued } from './markup.ts';

export interface BlockLook {
  readonly accent: string;
  readonly parts: DocxParts;
  /** Width of the text, in twentieths of a point. */
  readonly textWidth: number;
}

/** One piece of a section as paragraphs and tables. */
export function blockMarkup(block: Block, look: BlockLook): readonly Xml[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph('BodyText', [run(textOf(block.claims))])];
    case 'list':
      return block.items.map(({ text }) => paragraph('ListBullet', [run(text)]));
    case 'figure':
      return figureMarkup(block, look);
    case 'table':
      return [
        paragraph('Caption', captionRuns('Table', block.number, block.table.caption), { keepNext: true }),
        tableMarkup(block.table, look.textWidth),
        ...notes(block.notes),
      ];
    case 'terms':
      return block.entries.map(({ term, text }) =>
        paragraph('Definition', [run(`${term}: `, { bold: true }), run(text)]),
      );
    case 'gap':
      return [paragraph('Note', [run(block.text)])];
    case 'to-fill':
      return [toFillMarkup(block.label, look.parts.nextId())];
    default:
      return unreachable(block);
  }
}

function textOf(claims: readonly Claim[]): string {
  return claims.map(({ text }) => text).join(' ');
}

/** The number is a field, so that lists of figures can be made and numbers stay right when the writer moves things. */
function captionRuns(kind: 'Figure' | 'Table', number: number, caption: string): readonly Xml[] {
  return [run(`${kind} `), field(`SEQ ${kind} \\* ARABIC`, String(number)), run(`. ${caption}`)];
}

function figureMarkup({ figure, number, own }: Extract<Block, { kind: 'figure' }>, { accent, parts }: BlockLook) {
  const { definition, counted, asOf, source } = figure.foot;
  return [
    paragraph('Caption', captionRuns('Figure', number, figure.question), { keepNext: true }),
    ...pictureMarkup(figure, accent, parts),
    ...notes([definition, `${[counted, asOf, source].join('. ')}.`]),
    ...ownMarkup(own),
  ];
}

/** Behind a table or a picture; an empty line keeps what follows apart from it. */
function notes(texts: readonly string[]): readonly Xml[] {
  const said = texts.filter((text) => text !== '');
  return said.length === 0 ? [paragraph('Note', [])] : said.map((text) => paragraph('Note', [run(text)]));
}

function ownMarkup(own: OwnWords | null): readonly Xml[] {
  if (own === null) return [];
  const told = [
    { label: words.comment, text: own.comment },
    { label: words.nextStep, text: own.nextStep },
  ].filter(({ text }) => text !== '');
  return told.map(({ label, text }) => paragraph('County', [run(`${label} `, { bold: true }), run(text)]));
}

/** A content control; brackets and color say that something is missing. */
function toFillMarkup(label: string, id: number): Xml {
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [valued('w:alias', words.fillIn), valued('w:tag', `to-fill-${id}`), valued('w:id', id)]),
    element('w:sdtContent', {}, [paragraph('ToFill', [run(`[${words.fillIn}: ${label}]`)])]),
  ]);
}
