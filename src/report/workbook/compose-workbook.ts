import type { Block, ReportDocument, ReportSection } from '../document/document.ts';
import { type HeadChoices, reportHead } from '../document/head.ts';
import type { ReportMaterial, ReportPart } from '../document/material.ts';
import type { Figure } from '../figure.ts';
import { crosswalkTable } from '../funder/crosswalk-table.ts';
import { outcomesTable } from '../funder/outcomes-table.ts';
import { settlementTable } from '../funder/settlement-table.ts';
import type { SettlementTold } from '../funder/settlement-told.ts';
import { funderWords } from '../messages/funder.ts';
import { workbookWords as words } from '../messages/workbook.ts';
import { definitionLine } from '../method-note.ts';
import { countText } from '../numbers.ts';

const PARTS: readonly ReportPart[] = ['cascade', 'trends', 'retention', 'studies', 'groups'];

/** Every table of a report, each to be a sheet of its own, with all definitions and the studies shown. */
export function composeWorkbook(
  material: ReportMaterial,
  settlement: SettlementTold | null,
  choices: Omit<HeadChoices, 'kind'>,
): ReportDocument {
  const numbered = new Numbers();
  return {
    ...reportHead(material, { ...choices, kind: 'workbook' }),
    sections: [
      section('measures', words.measures, [numbered.table(outcomesTable(material))]),
      ...PARTS.map((part) => figuresSection(part, material, numbered)),
      ...(settlement === null
        ? []
        : [
            section('settlement', funderWords.settlement.heading, [
              numbered.table(settlementTable(settlement), [
                funderWords.settlement.sides[settlement.answers.side],
                funderWords.settlement.typedNotes,
              ]),
            ]),
          ]),
      section('crosswalk', funderWords.crosswalk.heading, [numbered.table(crosswalkTable())]),
      section('rows', words.rows.heading, [numbered.table(rowsTable(material))]),
      section('definitions', words.definitions, [
        {
          kind: 'terms',
          entries: material.measures.map(({ metric }) => ({ term: metric.label, text: definitionLine(metric) })),
        },
      ]),
    ],
    references: citations(material),
  };
}

/** Counts the tables and figures of a document through. */
class Numbers {
  #last = 0;

  table(table: Figure['table'], notes: readonly string[] = []): Block {
    this.#last += 1;
    return { kind: 'table', number: this.#last, table, notes };
  }

  figure(figure: Figure, own: ReportMaterial['own']): Block {
    this.#last += 1;
    return { kind: 'figure', number: this.#last, figure, own: own[figure.id] ?? null };
  }
}

function section(id: string, heading: string, blocks: readonly Block[]): ReportSection {
  return { id, heading, blocks, startsPage: false };
}

function figuresSection(part: ReportPart, { figures, own }: ReportMaterial, numbered: Numbers): ReportSection {
  const blocks = figures[part].map((figure) => numbered.figure(figure, own));
  return section(part, words.parts[part], blocks.length === 0 ? [{ kind: 'gap', text: words.nothing }] : blocks);
}

function rowsTable({ files }: ReportMaterial): Figure['table'] {
  return {
    caption: words.rows.caption,
    columns: words.rows.columns.map((label, column) => ({ label, numeric: column > 0 })),
    rows: files.map(({ file, rowsIn, rowsKept, rowsSetAside }) => [
      file,
      ...[rowsIn, rowsKept, rowsSetAside].map(countText),
    ]),
  };
}

/** The studies that the tables speak of, each once. */
function citations({ figures, measures }: ReportMaterial): readonly string[] {
  const ofFigures = PARTS.flatMap((part) => figures[part]).flatMap(({ body, listed }) => [
    ...('benchmarks' in body ? body.benchmarks : []),
    ...listed,
  ]);
  const ofMeasures = measures.flatMap(({ studies }) => studies.benchmarks);
  return [...new Set([...ofFigures, ...ofMeasures].map(({ citation }) => citation))].toSorted();
}
