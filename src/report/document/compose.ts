import type { ReportKind, WordLimit } from '../../domain/report-choices.ts';
import { composeFunder } from '../funder/compose-funder.ts';
import type { SettlementTold } from '../funder/settlement-told.ts';
import { composeWorkbook } from '../workbook/compose-workbook.ts';
import { boardPack } from './board-pack.ts';
import { brief } from './brief.ts';
import type { CitingChoices } from './cited-works.ts';
import type { ReportDocument } from './document.ts';
import { fullReport } from './full.ts';
import { grantNarrative } from './grant.ts';
import type { HeadChoices } from './head.ts';
import type { ReportMaterial } from './material.ts';

export interface ComposeChoices extends Omit<HeadChoices, 'kind'>, CitingChoices {
  /** The longest a grant narrative may be. */
  readonly words: WordLimit;
}

/** What reports are written from: the figures, and a funder's form filled from the same files. */
export interface ReportSources {
  readonly material: ReportMaterial;
  readonly settlement: SettlementTold;
}

type Composer = (sources: ReportSources, choices: ComposeChoices) => ReportDocument;

const COMPOSERS: Readonly<Record<ReportKind, Composer>> = {
  board: ({ material }, choices) => boardPack(material, choices),
  brief: ({ material }, choices) => brief(material, choices),
  full: ({ material }, choices) => fullReport(material, choices),
  grant: ({ material }, choices) => grantNarrative(material, choices),
  funder: ({ material, settlement }, choices) => composeFunder(material, settlement, choices),
  workbook: ({ material, settlement }, choices) => composeWorkbook(material, settlement, choices),
};

/** Writes a report of a kind, with all its sections in their usual order. */
export function composeReport(kind: ReportKind, sources: ReportSources, choices: ComposeChoices): ReportDocument {
  return COMPOSERS[kind](sources, choices);
}
