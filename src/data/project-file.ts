import type { Study } from '../domain/evidence/study.ts';
import { mergedChanges, readChange } from '../domain/metrics/definitions.ts';
import { findPreset } from '../domain/metrics/presets.ts';
import { MOST_CHARACTERS } from '../domain/own-words.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import type { Release } from '../domain/privacy/release-ledger.ts';
import { asList, asOneOf, asRecord, asText, asTextRecord, type JsonRecord, ownText } from '../domain/record.ts';
import { fieldsOf, TABLE_KINDS, type TableKind } from '../domain/schema/fields.ts';
import { type IsoDate, parseIsoDate } from '../domain/units.ts';
import { parseDialectOverride } from './import/dialect.ts';
import { DATE_FORMATS, type DateFormat, type Mapping } from './import/mapping.ts';
import { parseCombination } from './import/parse-combination.ts';
import { type OwnFileProblem, ownStudyFrom } from './own-evidence-file.ts';
import { parseComments } from './parse-comments.ts';
import { parseFunderAnswers } from './parse-funder-answers.ts';
import { parseLimits } from './parse-limits.ts';
import { parseRelease } from './parse-release.ts';
import { parseReport } from './parse-report.ts';
import { parseRules } from './parse-rules.ts';
import { type MarkedEvent, PROJECT_VERSION, type Project, type ProjectFile } from './project.ts';
import { parseFingerprintKey } from './provenance/fingerprint-key.ts';

/** What is wrong with a project file; `at` is the path to the wrong part. The sentences stand in `report/messages/project.ts`. */
export type ProjectProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-project' }
  | { readonly code: 'newer-version'; readonly version: string; readonly known: number }
  | { readonly code: 'wrong-part'; readonly at: string; readonly expected: string }
  | { readonly code: 'wrong-study'; readonly problem: OwnFileProblem };

export type ProjectOutcome =
  | { readonly ok: true; readonly project: Project }
  | { readonly ok: false; readonly problem: ProjectProblem };

class Refusal extends Error {
  readonly problem: ProjectProblem;

  constructor(problem: ProjectProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Reads a project file. A part that is not as it should be refuses the whole file and says which part. */
export function parseProject(text: string): ProjectOutcome {
  try {
    return { ok: true, project: projectFrom(jsonFrom(text)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The project file's text: stable, so that two saves of the same settings are the same bytes. */
export function projectText(project: Project): string {
  return `${JSON.stringify(project, null, 2)}\n`;
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal({ code: 'not-json' });
  }
}

function projectFrom(json: unknown): Project {
  const record = asRecord(json);
  if (!record || !Object.hasOwn(record, 'throughline')) throw new Refusal({ code: 'not-a-project' });
  if (record.throughline !== PROJECT_VERSION) {
    throw new Refusal({ code: 'newer-version', version: String(record.throughline), known: PROJECT_VERSION });
  }
  const policy = need(ownText(record, 'policy') ?? 'cms', 'policy', 'a suppression policy');
  return {
    throughline: PROJECT_VERSION,
    name: ownText(record, 'name') ?? '',
    asOf: dateOrNull(record.asOf, 'asOf'),
    ...programStartFrom(record.programStart),
    policy: need(findPolicy(policy) && policy, 'policy', 'a suppression policy'),
    events: (asList(record.events) ?? []).map((event, index) => eventFrom(event, `events[${index}]`)),
    ...definitionsFrom(record.definitions),
    ...rulesFrom(record.rules),
    ...limitsFrom(record.limits),
    ...commentsFrom(record.comments),
    ...reportFrom(record.report),
    ...keyFrom(record.fingerprintKey),
    files: need(asList(record.files), 'files', 'a list').map((file, index) => fileFrom(file, `files[${index}]`)),
    ...(record.releases === undefined ? {} : { releases: releasesFrom(record.releases) }),
    ...(record.evidence === undefined ? {} : { evidence: evidenceFrom(record.evidence) }),
    ...funderFrom(record.funder),
  };
}

function evidenceFrom(json: unknown): readonly Study[] {
  return need(asList(json), 'evidence', 'a list of studies').flatMap((one, index) => {
    const { studies, problems } = ownStudyFrom(one, index);
    const [problem] = problems;
    if (problem !== undefined) throw new Refusal({ code: 'wrong-study', problem });
    return studies;
  });
}

function releasesFrom(json: unknown): readonly Release[] {
  return need(asList(json), 'releases', 'a list of earlier exports').map((one, index) =>
    need(parseRelease(one), `releases[${index}]`, 'what an earlier export told'),
  );
}

function eventFrom(json: unknown, at: string): MarkedEvent {
  const record = need(asRecord(json), at, 'an object with a date and a label');
  return { date: dateAt(record.date, `${at}.date`), label: need(ownText(record, 'label'), `${at}.label`, 'text') };
}

function rulesFrom(json: unknown): Pick<Project, 'rules'> {
  if (json === undefined) return {};
  const rules = parseRules(json);
  if (!('wrong' in rules)) return { rules };
  const at = rules.wrong === '' ? 'rules' : `rules.${rules.wrong}`;
  throw new Refusal({ code: 'wrong-part', at, expected: 'a rule that Throughline knows' });
}

function limitsFrom(json: unknown): Pick<Project, 'limits'> {
  if (json === undefined) return {};
  const limits = parseLimits(json);
  if (!('wrong' in limits)) return { limits };
  const expected = 'a new base or a baseline with a known measure, a date and a note';
  throw new Refusal({ code: 'wrong-part', at: `limits${limits.wrong}`, expected });
}

function reportFrom(json: unknown): Pick<Project, 'report'> {
  if (json === undefined) return {};
  const report = parseReport(json);
  if (!('wrong' in report)) return { report };
  throw new Refusal({ code: 'wrong-part', at: `report${report.wrong}`, expected: 'a choice that Throughline knows' });
}

function keyFrom(json: unknown): Pick<Project, 'fingerprintKey'> {
  if (json === undefined) return {};
  const key = parseFingerprintKey(asText(json) ?? '');
  return { fingerprintKey: need(key, 'fingerprintKey', '64 hexadecimal digits') };
}

function commentsFrom(json: unknown): Pick<Project, 'comments'> {
  if (json === undefined) return {};
  const comments = parseComments(json);
  if (typeof comments !== 'string') return { comments };
  const expected = `a comment and a next step for a figure, each of at most ${MOST_CHARACTERS} characters`;
  throw new Refusal({ code: 'wrong-part', at: `comments${comments}`, expected });
}

function funderFrom(json: unknown): Pick<Project, 'funder'> {
  if (json === undefined) return {};
  const funder = parseFunderAnswers(json);
  if (!('wrong' in funder)) return { funder };
  throw new Refusal({ code: 'wrong-part', at: `funder${funder.wrong}`, expected: 'what a funder’s form can hold' });
}

/** A change that this version does not know refuses the file: counting otherwise without a word would be worse. */
function definitionsFrom(json: unknown): Pick<Project, 'definitions'> {
  if (json === undefined) return {};
  const record = need(asRecord(json), 'definitions', 'an object with a preset');
  const preset = need(ownText(record, 'preset'), 'definitions.preset', 'a preset');
  const changes = need(asRecord(record.changes ?? {}), 'definitions.changes', 'an object of measures');
  const read = Object.entries(changes).flatMap(([measure, switches]) => {
    const at = `definitions.changes.${measure}`;
    return Object.entries(need(asRecord(switches), at, 'an object of switches')).map(([name, value]) =>
      need(
        readChange(`${measure}.${name}:${value === null ? 'none' : String(value)}`),
        `${at}.${name}`,
        'a known choice',
      ),
    );
  });
  return {
    definitions: {
      preset: need(findPreset(preset)?.id, 'definitions.preset', 'a known preset'),
      changes: read.reduce(mergedChanges, {}),
    },
  };
}

function fileFrom(json: unknown, at: string): ProjectFile {
  const record = need(asRecord(json), at, 'an object');
  const headers = need(asList(record.headers), `${at}.headers`, 'a list of column names');
  return {
    name: need(ownText(record, 'name'), `${at}.name`, 'text'),
    headers: headers.map((header, index) => need(asText(header), `${at}.headers[${index}]`, 'text')),
    dialect: need(parseDialectOverride(record.dialect ?? {}), `${at}.dialect`, 'reading options'),
    mapping: mappingFrom(record.mapping, `${at}.mapping`),
  };
}

function mappingFrom(json: unknown, at: string): Mapping {
  const record = need(asRecord(json), at, 'an object');
  const kind = need(asOneOf<TableKind>(record.kind, TABLE_KINDS), `${at}.kind`, `one of ${TABLE_KINDS.join(', ')}`);
  return {
    kind,
    columns: fieldTexts(record, 'columns', kind, at),
    combined: combinedFrom(record.combined ?? {}, kind, `${at}.combined`),
    constants: fieldTexts(record, 'constants', kind, at),
    words: wordsFrom(record.words ?? {}, kind, `${at}.words`),
    dateFormats: formatsFrom(fieldTexts(record, 'dateFormats', kind, at), `${at}.dateFormats`),
    ...(record.dayZero === undefined ? {} : { dayZero: dateAt(record.dayZero, `${at}.dayZero`) }),
  };
}

function fieldTexts(record: JsonRecord, key: string, kind: TableKind, at: string): Readonly<Record<string, string>> {
  const texts = need(asTextRecord(record[key] ?? {}), `${at}.${key}`, 'an object of texts');
  for (const field of Object.keys(texts)) knownField(field, kind, `${at}.${key}`);
  return texts;
}

function combinedFrom(json: unknown, kind: TableKind, at: string): Mapping['combined'] {
  const record = need(asRecord(json), at, 'an object');
  return Object.fromEntries(
    Object.entries(record).map(([field, combination]) => {
      knownField(field, kind, at);
      return [
        field,
        need(parseCombination(combination), `${at}.${field}`, 'several columns and how they make one value'),
      ];
    }),
  );
}

function wordsFrom(json: unknown, kind: TableKind, at: string): Mapping['words'] {
  const record = need(asRecord(json), at, 'an object');
  return Object.fromEntries(
    Object.entries(record).map(([field, words]) => {
      knownField(field, kind, at);
      return [field, need(asTextRecord(words), `${at}.${field}`, 'an object of texts')];
    }),
  );
}

function formatsFrom(texts: Readonly<Record<string, string>>, at: string): Readonly<Record<string, DateFormat>> {
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [
      field,
      need(asOneOf(text, DATE_FORMATS), `${at}.${field}`, `one of ${DATE_FORMATS.join(', ')}`),
    ]),
  );
}

function knownField(field: string, kind: TableKind, at: string): void {
  need(fieldsOf(kind).get(field), `${at}.${field}`, 'a field that Throughline knows');
}

function programStartFrom(value: unknown): Pick<Project, 'programStart'> {
  const programStart = dateOrNull(value, 'programStart');
  return programStart === null ? {} : { programStart };
}

function dateOrNull(value: unknown, at: string): IsoDate | null {
  return value === null || value === undefined ? null : dateAt(value, at);
}

function dateAt(value: unknown, at: string): IsoDate {
  return need(parseIsoDate(asText(value) ?? ''), at, 'a date such as 2025-03-31');
}

function need<Value>(value: Value | undefined, at: string, expected: string): Value {
  if (value === undefined) throw new Refusal({ code: 'wrong-part', at, expected });
  return value;
}
