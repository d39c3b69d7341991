import type { Block, Claim, ReportDocument } from '../../../src/report/document/document.ts';

/** Every sentence of the text, in reading order; lists for the writer are no text. */
export function textClaims({ sections }: Pick<ReportDocument, 'sections'>): readonly Claim[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.claims : [])));
}

/** The text of a document as one string. */
export function documentText(document: Pick<ReportDocument, 'sections'>): string {
  return textClaims(document)
    .map(({ text }) => text)
    .join(' ');
}

/** All pieces of one kind. */
export function blocksOf<Kind extends Block['kind']>({ sections }: Pick<ReportDocument, 'sections'>, kind: Kind) {
  return sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind),
  );
}
