import { headlines } from '../../domain/metrics/headline.ts';
import type { Figure, FigureTable } from '../figure.ts';
import { missingFieldsText } from '../messages/field-labels.ts';
import { narrativeWords as words } from '../messages/narrative.ts';
import { methodNote } from '../method-note.ts';
import { countText } from '../numbers.ts';
import { changeClaim } from './change-claims.ts';
import { type Cited, type CitingChoices, citedIn } from './cited-works.ts';
import type { Block, Claim, ReportDocument, ReportSection } from './document.ts';
import type { DraftClaim } from './draft-claim.ts';
import { isTrend } from './figure-kinds.ts';
import { limitClaims, methodClaims, scopeClaim } from './frame-claims.ts';
import { type HeadChoices, reportHead } from './head.ts';
import type { ReportMaterial, ReportPart } from './material.ts';
import { boundTo, levelClaim, measureTold } from './measure-claims.ts';
import { outcomesTable } from './outcomes-table.ts';
import { comparisonClaims } from './study-claims.ts';

export interface FullChoices extends Omit<HeadChoices, 'kind'>, CitingChoices {}

const PARTS: readonly ReportPart[] = ['cascade', 'trends', 'retention', 'studies', 'groups'];

interface FullContext {
  readonly material: ReportMaterial;
  readonly said: Said;
  readonly cited: Cited;
}

/** Sentences before they have their citations. */
interface Said {
  readonly summary: readonly DraftClaim[];
  readonly studies: readonly DraftClaim[];
  readonly methods: readonly DraftClaim[];
}

/**
 * Everything: each figure with its answer, its table and how it was computed, data quality, the definition of every measure,
 * the studies that are only listed, and references. The number of a table is that of its place among all tables.
 */
export function fullReport(material: ReportMaterial, choices: FullChoices): ReportDocument {
  const said = saidIn(material, choices);
  const cited = citedIn([...said.summary, ...said.studies, ...said.methods], choices);
  const context = { material, said, cited };
  const sections = [
    summarySection(context),
    ...PARTS.map((part) => partSection(part, context)),
    qualitySection(context),
    definitionsSection(context),
    listedSection(context),
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    ...reportHead(material, { ...choices, kind: 'full' }),
    sections: numbered(sections),
    references: cited.references,
    citationStyle: choices.style,
  };
}

function saidIn(material: ReportMaterial, choices: CitingChoices): Said {
  const speaking = headlines(material.measures.map(({ metric }) => metric)).map(({ metric }) => metric.id);
  const levels = speaking.flatMap((id) => {
    const told = measureTold(material, id);
    return told === undefined ? [] : [levelClaim(told, boundTo(material, id))];
  });
  const { why, without, records, hidden } = limitClaims(material);
  const methods = methodClaims(material);
  return {
    summary: [scopeClaim(material), ...levels],
    studies: comparisonClaims(material, choices).flatMap(({ claim, small }) =>
      small === undefined ? [claim] : [claim, small],
    ),
    methods: [methods.people, methods.interval, methods.followed, methods.difference, why, without, records, hidden],
  };
}

function summarySection({ material, said, cited }: FullContext): ReportSection {
  const [scope, ...levels] = said.summary.map(cited.settle);
  const blocks: readonly Block[] = [
    ...(scope === undefined ? [] : [{ kind: 'paragraph' as const, claims: [scope] }]),
    ...(levels.length === 0 ? [] : [{ kind: 'list' as const, items: levels }]),
    ...(material.measures.length === 0 ? [] : [tableBlock(outcomesTable(material.measures), [material.policy])]),
  ];
  return section('summary', blocks, false);
}

function partSection(part: ReportPart, context: FullContext): ReportSection {
  const figures = context.material.figures[part];
  const studies = part === 'studies' && figures.length > 0 ? context.said.studies.map(context.cited.settle) : [];
  return section(part, [
    ...(studies.length === 0 ? [] : [{ kind: 'paragraph' as const, claims: studies }]),
    ...figures.flatMap((figure) => figureBlocks(figure, context)),
  ]);
}

/** A picture with its answer before it; its table and what is particular to its method behind it. */
function figureBlocks(figure: Figure, { material, cited }: FullContext): readonly Block[] {
  const { id, answer, notes = [], comparison, table, foot } = figure;
  const told = measureTold(material, id);
  const change = told && isTrend(figure) ? changeClaim(figure, told.metric.label) : undefined;
  const texts = [answer, ...notes, comparison].filter((text) => text !== '');
  const claims: readonly Claim[] = [
    ...texts.map((text) => ({ text, figures: [id] })),
    ...(change === undefined ? [] : [cited.settle(change)]),
  ];
  const method = particularMethod(figure, material);
  return [
    { kind: 'paragraph', claims },
    { kind: 'figure', number: 0, figure, own: material.own[id] ?? null },
    tableBlock({ ...table, caption: words.tableOf(table.caption) }, [
      foot.definition,
      `${foot.counted}. ${foot.asOf}.`,
    ]),
    ...(method.length === 0 ? [] : [{ kind: 'terms' as const, entries: method }]),
  ];
}

/** Lines of a figure's method that no definition in the appendix says already. */
function particularMethod({ method }: Figure, { measures }: ReportMaterial): Figure['method'] {
  const general = new Set(
    measures.flatMap(({ metric }) => methodNote(metric).map(({ term, text }) => `${term} ${text}`)),
  );
  return method.filter(({ term, text }) => !general.has(`${term} ${text}`));
}

function qualitySection({ material, said, cited }: FullContext): ReportSection {
  const { files, unanswerable } = material;
  const rows = files.map(({ file, rowsIn, rowsKept, rowsSetAside }) => [
    file,
    ...[rowsIn, rowsKept, rowsSetAside].map(countText),
  ]);
  const columns = words.files.columns.map((label, index) => ({ label, numeric: index > 0 }));
  const missing = unanswerable.map(({ metric, missing: fields }) => ({
    term: metric.label,
    text: words.lacking(missingFieldsText(fields)),
  }));
  return section('quality', [
    { kind: 'paragraph', claims: said.methods.map(cited.settle) },
    ...(rows.length === 0 ? [] : [tableBlock({ caption: words.files.caption, columns, rows }, [])]),
    ...(missing.length === 0 ? [] : [{ kind: 'terms' as const, entries: missing }]),
  ]);
}

/** Every measure's whole definition, from the measure itself; of several windows of one measure, the one that speaks. */
function definitionsSection({ material }: FullContext): ReportSection {
  const speaking = headlines(material.measures.map(({ metric }) => metric));
  const blocks = speaking.map(({ metric, others }): Block => {
    const windows = others.map(({ label }) => label).join('; ');
    const also = windows === '' ? [] : [{ term: words.alsoCounted, text: `${windows}.` }];
    return { kind: 'terms', entries: [{ term: metric.label, text: metric.question }, ...methodNote(metric), ...also] };
  });
  return section('definitions', blocks);
}

/** Results that count in another way, each once. */
function listedSection({ material: { figures } }: FullContext): ReportSection {
  const listed = new Map(
    PARTS.flatMap((part) => figures[part]).flatMap((figure) => figure.listed.map((study) => [study.resultId, study])),
  );
  const rows = [...listed.values()].map(({ label, reason, citation }) => [label, reason, citation]);
  const columns = words.listedTable.columns.map((label) => ({ label, numeric: false }));
  return section(
    'listed',
    rows.length === 0 ? [] : [tableBlock({ caption: words.listedTable.caption, columns, rows }, [])],
  );
}

type FullSection = ReportPart | 'summary' | 'quality' | 'definitions' | 'listed';

function section(id: FullSection, blocks: readonly Block[], startsPage = true): ReportSection {
  return { id, heading: words.headings[id], startsPage, blocks };
}

function tableBlock(table: FigureTable, notes: readonly string[]): Block {
  return { kind: 'table', number: 0, table, notes: notes.filter((note) => note !== '') };
}

/** Figures and tables counted from 1 on, through all sections. */
function numbered(sections: readonly ReportSection[]): readonly ReportSection[] {
  const counts = { figure: 0, table: 0 };
  return sections.map((one) => ({
    ...one,
    blocks: one.blocks.map((block) => {
      if (block.kind !== 'figure' && block.kind !== 'table') return block;
      counts[block.kind] += 1;
      return { ...block, number: counts[block.kind] };
    }),
  }));
}
