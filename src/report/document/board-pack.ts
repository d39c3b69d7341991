import type { Figure } from '../figure.ts';
import { boardPackWords as words } from '../messages/board-pack.ts';
import { missingFieldsText } from '../messages/field-labels.ts';
import { definitionLine } from '../method-note.ts';
import { countText } from '../numbers.ts';
import type { Block, ReportDocument, ReportSection } from './document.ts';
import { figureBlocks } from './figure-blocks.ts';
import { type HeadChoices, reportHead } from './head.ts';
import type { ReportMaterial, ReportPart } from './material.ts';
import { mainMeasures, measuresTable } from './measures-table.ts';

const PARTS: readonly ReportPart[] = ['cascade', 'trends', 'retention', 'studies', 'groups'];

/** What a board reads: the main measures on one page, each figure with its answer, where the numbers come from. */
export function boardPack(material: ReportMaterial, choices: Omit<HeadChoices, 'kind'>): ReportDocument {
  const head = reportHead(material, { ...choices, kind: 'board' });
  const numbered = numberedTables();
  const sections = [
    section('summary', [summaryBlock(material, numbered)]),
    ...PARTS.map((part, index) => section(part, partBlocks(material, part, countBefore(material, index)))),
    section('quality', qualityBlocks(material, numbered)),
    section('definitions', [definitionsBlock(material, head)]),
    section(
      'numbers',
      figuresOf(material).map(({ table }) => numbered(table)),
    ),
  ];
  return { ...head, sections: sections.filter(({ blocks }) => blocks.length > 0), references: citationsOf(material) };
}

/** Published works that the figures show or list, in the order of their first use. */
function citationsOf(material: ReportMaterial): readonly string[] {
  const shown = figuresOf(material).flatMap(({ body }) => ('benchmarks' in body ? body.benchmarks : []));
  const listed = material.figures.studies.flatMap((figure) => figure.listed);
  return [...new Set([...shown, ...listed].map(({ citation }) => citation))];
}

function figuresOf({ figures }: ReportMaterial): readonly Figure[] {
  return PARTS.flatMap((part) => figures[part]);
}

function countBefore({ figures }: ReportMaterial, index: number): number {
  return PARTS.slice(0, index).reduce((sum, part) => sum + figures[part].length, 0);
}

function section(id: keyof typeof words & string, blocks: readonly Block[]): ReportSection {
  const heading = words[id];
  return { id, heading: typeof heading === 'string' ? heading : id, blocks, startsPage: true };
}

type Numbered = (table: Figure['table'], notes?: readonly string[]) => Block;

function numberedTables(): Numbered {
  let last = 0;
  return (table, notes = []) => {
    last += 1;
    return { kind: 'table', number: last, table, notes };
  };
}

function summaryBlock({ measures }: ReportMaterial, numbered: Numbered): Block {
  return measures.length === 0 ? { kind: 'gap', text: words.gaps.summary } : numbered(measuresTable(measures));
}

function partBlocks(material: ReportMaterial, part: ReportPart, before: number): readonly Block[] {
  const { figures, own } = material;
  const gap = part === 'studies' ? studyGap(material) : words.gaps[part];
  return figureBlocks(figures[part], { own, from: before + 1, gap });
}

/** Why nothing stands beside studies, as the measures themselves say it. */
function studyGap({ measures }: ReportMaterial): string {
  const said = mainMeasures(measures).map(({ studies }) => studies.sentence);
  return [words.gaps.studies, ...new Set(said.filter((sentence) => sentence !== ''))].join(' ');
}

function qualityBlocks({ files, unanswerable }: ReportMaterial, numbered: Numbered): readonly Block[] {
  const { filesTable, missingTable } = words;
  const columns = (first: string, others: readonly string[], numeric: boolean) => [
    { label: first, numeric: false },
    ...others.map((label) => ({ label, numeric })),
  ];
  const filesBlock = (): Block =>
    numbered({
      caption: filesTable.caption,
      columns: columns(filesTable.file, [filesTable.rowsIn, filesTable.rowsKept, filesTable.rowsSetAside], true),
      rows: files.map(({ file, rowsIn, rowsKept, rowsSetAside }) => [
        file,
        ...[rowsIn, rowsKept, rowsSetAside].map(countText),
      ]),
    });
  const missingBlock = (): Block =>
    numbered({
      caption: missingTable.caption,
      columns: columns(missingTable.measure, [missingTable.needs], false),
      rows: unanswerable.map(({ metric, missing }) => [metric.label, missingFieldsText(missing)]),
    });
  return [
    files.length === 0 ? { kind: 'gap', text: words.gaps.quality } : filesBlock(),
    unanswerable.length === 0
      ? { kind: 'paragraph', claims: [{ text: words.allAnswered, figures: [] }] }
      : missingBlock(),
  ];
}

function definitionsBlock({ measures }: ReportMaterial, head: ReturnType<typeof reportHead>): Block {
  const { terms } = words;
  return {
    kind: 'terms',
    entries: [
      { term: terms.whom, text: head.scope },
      { term: terms.when, text: head.asOf },
      { term: terms.files, text: head.source },
      { term: terms.policy, text: head.policy },
      { term: terms.interval, text: words.interval },
      ...mainMeasures(measures).map(({ metric }) => ({ term: metric.label, text: definitionLine(metric) })),
    ].filter(({ text }) => text !== ''),
  };
}
