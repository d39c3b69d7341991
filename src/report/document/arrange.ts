import type { Arrangement } from '../../domain/report-choices.ts';
import type { ReportDocument, ReportSection } from './document.ts';

/** A report with its sections in the county's order, without those left out, and its figures and tables numbered anew. */
export function arranged(document: ReportDocument, arrangement: Arrangement): ReportDocument {
  const { leftOut, startsPage } = arrangement;
  const sections = inOrder(document.sections, arrangement)
    .filter(({ id }) => !leftOut.includes(id))
    .map((section) => ({ ...section, startsPage: startsPage[section.id] ?? section.startsPage }));
  return { ...document, sections: numbered(sections) };
}

/** All sections in the county's order; those it has not placed keep theirs, behind the others. */
export function inOrder(
  sections: readonly ReportSection[],
  { order }: Pick<Arrangement, 'order'>,
): readonly ReportSection[] {
  const placeOf = ({ id }: ReportSection) => (order.includes(id) ? order.indexOf(id) : order.length);
  return sections.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function numbered(sections: readonly ReportSection[]): readonly ReportSection[] {
  const next = { figure: 1, table: 1 };
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind !== 'figure' && block.kind !== 'table') return block;
      const number = next[block.kind];
      next[block.kind] += 1;
      return { ...block, number };
    }),
  }));
}
