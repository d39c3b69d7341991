import type { FieldDefinition } from '../../domain/schema/field.ts';
import { fieldsOf } from '../../domain/schema/fields.ts';
import type { Combination, Mapping, WordCode } from './mapping.ts';
import type { CodebookEntry } from './parse-codebook.ts';
import { fieldNamed, inFieldOrder, severalOf } from './suggest-combined.ts';
import { evenedWord, meaningOf, missingWords, NOT_RECORDED, wordMeanings } from './words.ts';

/** What a codebook did to one field. */
export interface AppliedCodebook {
  readonly field: string;
  readonly column: string;
  /** Codes whose label has a meaning now. */
  readonly known: number;
  /** Codes whose label nobody knows: they stay unknown until somebody says. */
  readonly unknown: readonly CodebookEntry[];
}

export interface CodebookOutcome {
  readonly mapping: Mapping;
  readonly applied: readonly AppliedCodebook[];
}

export interface CodebookRequest {
  readonly mapping: Mapping;
  readonly entries: readonly CodebookEntry[];
  /** The headers of the file. */
  readonly headers: readonly string[];
  /** The field a codebook without column names is for; `null`: every column that it names. */
  readonly field: string | null;
}

/**
 * Gives the codes of mapped columns the meanings of their labels, and puts boxes to tick together whose answers the codebook
 * names. Labels go through the known words; one that nobody knows leaves its code unknown.
 */
export function applyCodebook({ mapping, entries, headers, field }: CodebookRequest): CodebookOutcome {
  const applied: AppliedCodebook[] = [];
  let changed = mapping;
  for (const [name, definition] of fieldsOf(mapping.kind)) {
    const column = mapping.columns[name];
    const own = column === undefined ? [] : entriesOf(entries, column, name === field);
    if (column === undefined || own.length === 0 || (field !== null && field !== name)) continue;
    const words = wordsOf(own, definition, changed.words[name]);
    changed = { ...changed, words: { ...changed.words, [name]: { ...changed.words[name], ...words } } };
    const unknown = own.filter(({ code }) => !Object.hasOwn(words, code));
    applied.push({ field: name, column, known: own.length - unknown.length, unknown });
  }
  return withBoxes({ mapping: changed, entries, headers, field }, applied);
}

/** A codebook that names no column is for the field asked about; one that names a single column may be so, too. */
function entriesOf(entries: readonly CodebookEntry[], column: string, isAsked: boolean): readonly CodebookEntry[] {
  const named = entries.filter(({ variable }) => variable !== null && evenedWord(variable) === evenedWord(column));
  if (named.length > 0 || !isAsked) return named;
  return new Set(entries.map(({ variable }) => variable)).size === 1 ? entries : [];
}

function wordsOf(
  entries: readonly CodebookEntry[],
  definition: FieldDefinition,
  said: Readonly<Record<string, WordCode>> = {},
): Readonly<Record<string, WordCode>> {
  return Object.fromEntries(
    entries.flatMap(({ code, label }) => {
      const meaning = meaningOfLabel(label, definition, said);
      return meaning === undefined ? [] : [[code, meaning]];
    }),
  );
}

function meaningOfLabel(
  label: string,
  definition: FieldDefinition,
  said: Readonly<Record<string, WordCode>> = {},
): WordCode | undefined {
  const known = meaningOf(label, wordMeanings(definition, said));
  if (known !== undefined) return known;
  if (missingWords(definition.type).includes(evenedWord(label))) return NOT_RECORDED;
  return definition.type === 'category' ? label : undefined;
}

interface BoxAnswer {
  readonly column: string;
  readonly entry: CodebookEntry;
}

/** Boxes to tick become a field's where the codebook names their answers and no other column fills the field. */
function withBoxes(request: CodebookRequest, applied: readonly AppliedCodebook[]): CodebookOutcome {
  const { entries, headers, field } = request;
  const more: AppliedCodebook[] = [];
  let { mapping } = request;
  for (const variable of new Set(entries.flatMap((entry) => entry.variable ?? []))) {
    const answers = entries
      .filter((entry) => entry.variable === variable)
      .flatMap((entry) => boxesUnder(headers, variable, entry));
    const target = answers.length < 2 ? undefined : targetOf(variable, answers, { mapping, field });
    if (target === undefined) continue;
    const [name, definition] = target;
    const combination = boxesOf(name, definition, answers);
    mapping = {
      ...mapping,
      combined: { ...mapping.combined, [name]: combination },
      columns: without(mapping.columns, name),
    };
    const unknown = answers.filter(({ entry }) => meaningOfLabel(entry.label, definition) === undefined);
    const column = answers.map((answer) => answer.column).join(' + ');
    more.push({
      field: name,
      column,
      known: answers.length - unknown.length,
      unknown: unknown.map(({ entry }) => entry),
    });
  }
  return { mapping, applied: [...applied, ...more] };
}

/** REDCap names the box of an answer `variable___code`, in small letters and with `_` for a minus. */
function boxesUnder(headers: readonly string[], variable: string, entry: CodebookEntry): readonly BoxAnswer[] {
  const name = `${variable}___${entry.code.replace('-', '_')}`.toLowerCase();
  const column = headers.find((header) => header.toLowerCase() === name);
  return column === undefined ? [] : [{ column, entry }];
}

function targetOf(
  variable: string,
  answers: readonly BoxAnswer[],
  { mapping, field }: Pick<CodebookRequest, 'mapping' | 'field'>,
): readonly [string, FieldDefinition] | undefined {
  const types = ['flag', 'coded', 'category'] as const;
  const asked = field === null ? undefined : fieldsOf(mapping.kind).get(field);
  const question = answers[0]?.entry.question ?? null;
  const named =
    field !== null && asked !== undefined
      ? ([field, asked] as const)
      : (fieldNamed(variable, mapping.kind, types) ??
        (question === null ? undefined : fieldNamed(question, mapping.kind, types)));
  if (named === undefined) return undefined;
  const single = mapping.columns[named[0]];
  return single === undefined || answers.some(({ column }) => column === single) ? named : undefined;
}

function boxesOf(name: string, definition: FieldDefinition, answers: readonly BoxAnswer[]): Combination {
  if (definition.type === 'flag') {
    const yes = answers.filter(({ entry }) => meaningOfLabel(entry.label, definition) === 'yes');
    return { how: 'any-yes', columns: (yes.length > 0 ? yes : answers).map(({ column }) => column) };
  }
  const boxes = answers.map(({ column, entry }) => {
    const code = meaningOfLabel(entry.label, definition) ?? '';
    return { column, code: code === NOT_RECORDED ? '' : code };
  });
  return { how: 'checkboxes', boxes: inFieldOrder(definition, boxes), several: severalOf(name) };
}

function without(record: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
