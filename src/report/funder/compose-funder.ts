import type { Block, Claim, ReportDocument, ReportSection } from '../document/document.ts';
import { type HeadChoices, reportHead } from '../document/head.ts';
import type { ReportMaterial } from '../document/material.ts';
import type { FigureTable } from '../figure.ts';
import { funderWords as words } from '../messages/funder.ts';
import { definitionLine } from '../method-note.ts';
import { crosswalkTable } from './crosswalk-table.ts';
import { outcomesTable } from './outcomes-table.ts';
import { settlementLines, settlementTable } from './settlement-table.ts';
import type { SettlementTold } from './settlement-told.ts';

/** The tables for a funder: North Carolina's form, all measures, which form asks what, and the definitions. */
export function composeFunder(
  material: ReportMaterial,
  settlement: SettlementTold,
  choices: Omit<HeadChoices, 'kind'>,
): ReportDocument {
  return {
    ...reportHead(material, { ...choices, kind: 'funder' }),
    sections: [
      settlementSection(settlement),
      outcomesSection(material),
      crosswalkSection(),
      {
        id: 'definitions',
        heading: words.definitions,
        startsPage: true,
        blocks: [
          {
            kind: 'terms',
            entries: material.measures.map(({ metric }) => ({ term: metric.label, text: definitionLine(metric) })),
          },
        ],
      },
    ],
    references: [],
  };
}

function settlementSection(told: SettlementTold): ReportSection {
  const open = settlementLines(told).filter(({ source }) => source === 'open');
  const { heading, intro, sides, typedNotes } = words.settlement;
  return {
    id: 'settlement',
    heading,
    startsPage: false,
    blocks: [
      paragraph(intro, sides[told.answers.side]),
      table(1, settlementTable(told), [typedNotes]),
      ...open.map(({ item }): Block => ({ kind: 'to-fill', label: item })),
    ],
  };
}

function outcomesSection(material: ReportMaterial): ReportSection {
  const { heading, intro, unanswerable } = words.outcomes;
  const lacking = material.unanswerable.length === 0 ? [] : [unanswerable(material.unanswerable.length)];
  return {
    id: 'outcomes',
    heading,
    startsPage: true,
    blocks: [paragraph(intro, ...lacking), table(2, outcomesTable(material), [])],
  };
}

function crosswalkSection(): ReportSection {
  const { heading, intro } = words.crosswalk;
  return { id: 'crosswalk', heading, startsPage: true, blocks: [paragraph(intro), table(3, crosswalkTable(), [])] };
}

function paragraph(...sentences: readonly string[]): Block {
  return { kind: 'paragraph', claims: sentences.map((text): Claim => ({ text, figures: [] })) };
}

function table(number: number, figureTable: FigureTable, notes: readonly string[]): Block {
  return { kind: 'table', number, table: figureTable, notes };
}
