import { findPolicy } from '../domain/privacy/find-policy.ts';
import { defaultPolicy } from '../domain/privacy/policy.ts';
import { policyInForce } from '../domain/privacy/publication-mode.ts';
import {
  type Release,
  type ReleaseConflict,
  type ReleasedNumber,
  releaseConflicts,
} from '../domain/privacy/release-ledger.ts';
import type { IsoDate } from '../domain/units.ts';
import type { Figure } from '../report/figure.ts';
import { withOwn } from '../report/own-words.ts';
import type { ReleaseDecision, ReleaseSheet, SheetEntry } from '../report/release/release-sheet.ts';
import { firstDecision, sheetEntry } from '../report/release/release-sheet.ts';
import type { CountySettings } from './asked.ts';
import type { Board } from './board.ts';

/** What the county decided, and what left before. */
interface ReleaseState {
  readonly settings: Pick<CountySettings, 'policy' | 'comments'>;
  readonly releases: readonly Release[];
}

/** Every figure of a page, in its order. */
export function figuresOf({ cascade, trends, figures, evidence }: Board): readonly Figure[] {
  const forest = evidence?.forest ?? null;
  return [...(cascade === null ? [] : [cascade]), ...trends, ...figures, ...(forest === null ? [] : [forest])];
}

/** What speaks against letting out what a figure shows, beside all earlier releases. */
export function conflictsOf(
  board: Pick<Board, 'numbers'>,
  figureId: string,
  state: ReleaseState,
): readonly ReleaseConflict[] {
  const policy = findPolicy(policyInForce('published', state.settings.policy)) ?? defaultPolicy;
  return releaseConflicts(state.releases, board.numbers.get(figureId) ?? [], policy);
}

/** A figure of a page as the release sheet lists it, checked against all earlier releases. */
export function entryOf(board: Pick<Board, 'numbers'>, figure: Figure, state: ReleaseState): SheetEntry {
  return sheetEntry(withOwn(figure, state.settings.comments), conflictsOf(board, figure.id, state));
}

export interface SheetChoices {
  /** By figure id; a figure without one keeps its first decision. */
  readonly decisions: Readonly<Record<string, ReleaseDecision>>;
  readonly reviewer: string;
  readonly day: IsoDate;
}

/** The release sheet of a page or a report: all its figures. */
export function sheetOf(
  {
    board,
    figures,
  }: { readonly board: Pick<Board, 'numbers' | 'asOf' | 'label'>; readonly figures: readonly Figure[] },
  state: ReleaseState,
  { decisions, reviewer, day }: SheetChoices,
): ReleaseSheet {
  const policy = findPolicy(policyInForce('published', state.settings.policy)) ?? defaultPolicy;
  return {
    day,
    asOf: board.asOf,
    scope: board.label,
    policy: policy.label,
    reviewer,
    entries: figures.map((figure) => {
      const entry = entryOf(board, figure, state);
      return { ...entry, decision: decisions[figure.id] ?? firstDecision(entry) };
    }),
  };
}

/** The record of releases with what these figures tell; what it holds already is not written twice. */
export function withRelease(
  releases: readonly Release[],
  board: Pick<Board, 'numbers' | 'asOf' | 'label'>,
  { figures, day }: { readonly figures: readonly Pick<Figure, 'id'>[]; readonly day: IsoDate },
): readonly Release[] {
  const known = new Set(releases.flatMap(({ numbers }) => numbers.map(textOf)));
  const told = figures.flatMap(({ id }) => board.numbers.get(id) ?? []);
  const numbers = [...new Map(told.map((number) => [textOf(number), number])).values()].filter(
    (number) => !known.has(textOf(number)),
  );
  return numbers.length === 0 ? releases : [...releases, { day, asOf: board.asOf, label: board.label, numbers }];
}

function textOf(number: ReleasedNumber): string {
  return JSON.stringify(Object.entries(number).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
