import type { FieldDefinition } from '../../domain/schema/field.ts';
import { fieldsOf, type TableKind } from '../../domain/schema/fields.ts';
import { assignColumns, type Candidate } from './assign-columns.ts';
import { codebookOf } from './codebooks.ts';
import type { Identifier } from './identifiers.ts';
import { type HeaderMatch, type HeaderWords, headerWords, matchHeader } from './match-header.ts';
import type { MatchReason } from './match-reason.ts';
import { valueEvidence } from './match-values.ts';
import type { ColumnProfile, TableProfile } from './profile-table.ts';

/** A column suggested for a field. */
export interface FieldMatch {
  readonly column: string;
  /** 0-1. */
  readonly confidence: number;
  readonly reason: MatchReason;
}

interface ReasonedCandidate extends Candidate {
  readonly reason: MatchReason;
}

interface NamedField {
  readonly name: string;
  readonly field: FieldDefinition;
  readonly words: HeaderWords;
  readonly synonyms: readonly HeaderWords[];
  /** What a header that is the field's own name is worth. */
  readonly ownName: number;
}

/** Below this a column stays unmatched: a wrong match costs the county more than an empty one. */
const LEAST_CONFIDENCE = 0.55;

/** Below this a column is not even offered. */
const LEAST_OFFER = 0.4;

/** What the best values are worth without a header. */
const VALUES_ALONE = 0.6;

const NO_LIKENESS = 0;

/** Codes that nobody explains, under a header that does not have the field's own noun: a status is not yet a reason. */
const UNEXPLAINED = 0.75;

/** Suggests a column for each field of a kind of table; identifiers only for the person. */
export function matchFields(
  profile: TableProfile,
  kind: TableKind,
  identifiers: readonly Identifier[],
): ReadonlyMap<string, FieldMatch> {
  const candidates = candidatesOf(profile, kind, identifiers).filter(
    ({ confidence }) => confidence >= LEAST_CONFIDENCE,
  );
  return new Map(
    assignColumns(candidates).flatMap((assigned) => {
      const found = candidates.find(({ field, column }) => field === assigned.field && column === assigned.column);
      return found === undefined ? [] : [[found.field, matchOf(found)] as const];
    }),
  );
}

/** What is taken already: nothing is offered for these fields, and none of these columns is. */
export interface Taken {
  readonly fields: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/** The best free column for each free field where something speaks for it, and not enough to take it. */
export function offerFields(
  profile: TableProfile,
  kind: TableKind,
  identifiers: readonly Identifier[],
  taken: Taken,
): ReadonlyMap<string, FieldMatch> {
  const free = candidatesOf(profile, kind, identifiers).filter(
    ({ field, column }) => !taken.fields.has(field) && !taken.columns.has(column),
  );
  const best = free.toSorted((one, other) => one.confidence - other.confidence);
  return new Map(best.map((candidate) => [candidate.field, matchOf(candidate)]));
}

function candidatesOf(
  profile: TableProfile,
  kind: TableKind,
  identifiers: readonly Identifier[],
): readonly ReasonedCandidate[] {
  const fields = namedFields(kind, tellsOutcomes(profile));
  const identifying = new Set(identifiers.map(({ column }) => column));
  return profile.columns.flatMap((column) => {
    const header = headerWords(column.name);
    return fields
      .filter(({ name }) => name === 'person_id' || !identifying.has(column.name))
      .flatMap((field) => candidate(field, column, header, profile.rows) ?? []);
  });
}

function matchOf({ column, confidence, reason }: ReasonedCandidate): FieldMatch {
  return { column, confidence: Math.round(confidence * 100) / 100, reason };
}

/**
 * A name that exports use for another field too ("overdose date" is most often the encounter's) says less,
 * except beside columns that tell what came after.
 */
const SHARED_NAME = 0.9;

const OUTCOMES = new Set(['rearrest_date', 'death_date', 'last_contact_date'].map((name) => headerWords(name).text));

function tellsOutcomes({ columns }: TableProfile): boolean {
  return columns.some(({ name }) => OUTCOMES.has(headerWords(name).text));
}

function namedFields(kind: TableKind, besideOutcomes: boolean): readonly NamedField[] {
  const fields = [...fieldsOf(kind)];
  const synonyms = new Set(fields.flatMap(([, field]) => field.synonyms));
  return fields.map(([name, field]) => {
    const words = headerWords(name);
    const shared = synonyms.has(words.text) && !field.synonyms.includes(words.text);
    const ownName = shared && !besideOutcomes ? SHARED_NAME : 1;
    return { name, field, words, synonyms: field.synonyms.map(headerWords), ownName };
  });
}

function candidate(
  { name, field, words, synonyms, ownName }: NamedField,
  column: ColumnProfile,
  header: HeaderWords,
  rows: number,
): ReasonedCandidate | undefined {
  const named = matchHeader(header, words, synonyms);
  const evidence = valueEvidence({ name, field, column, rows, codebook: codebookOf(column.name, name) });
  if (!evidence.possible) return undefined;
  const nameScore = named?.how === 'exact-name' ? ownName : (named?.score ?? NO_LIKENESS);
  const unexplained = evidence.recognised === 0 && isUnexplained({ field, words }, column, header);
  const byName = nameScore * (0.75 + 0.25 * evidence.support) * (unexplained ? UNEXPLAINED : 1);
  const byValues = evidence.telling ? VALUES_ALONE * evidence.support : 0;
  const confidence = Math.max(byName, byValues);
  if (confidence < LEAST_OFFER) return undefined;
  const reason = byName >= byValues && named !== undefined ? reasonOf(column.name, named) : byValue(column, evidence);
  return { field: name, column: column.name, confidence, reason };
}

/** Only numbers, none of them known, and not so much as the noun of the field's name in the header. */
function isUnexplained(
  { field, words }: Pick<NamedField, 'field' | 'words'>,
  { numeric, filled, missing }: ColumnProfile,
  header: HeaderWords,
): boolean {
  const noun = words.words.at(-1);
  const isNamed = noun === undefined || header.words.includes(noun);
  return field.type === 'coded' && !isNamed && numeric > 0 && numeric >= 0.9 * (filled - missing);
}

function reasonOf(header: string, named: HeaderMatch): MatchReason {
  switch (named.how) {
    case 'exact-name':
      return { code: 'exact-name', parameters: { header } };
    case 'synonym':
      return { code: 'synonym', parameters: { header, synonym: named.name } };
    case 'similar-name':
      return { code: 'similar-name', parameters: { header, name: named.name } };
  }
}

function byValue({ name, filled }: ColumnProfile, { recognised }: { readonly recognised: number }): MatchReason {
  return { code: 'values', parameters: { header: name, recognised, cells: filled } };
}
