import type { Filter } from '../data/request.ts';
import { metricsNamed } from '../domain/metrics/catalogue.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import { asOneOf } from '../domain/record.ts';
import {
  CITATION_STYLES,
  REPORT_KINDS,
  type ReportChoices,
  WORD_LIMITS,
  type WordLimit,
} from '../domain/report-choices.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import { FILE_KINDS, type FileEnding, type FileKind, isFile } from '../export/report-kinds.ts';
import { asOfDate, filters, groupField, knownMetric, knownPolicy, member } from './analyse-options.ts';
import { readArguments } from './read-arguments.ts';
import type { LoadCall } from './with-loaded.ts';
import { UsageError } from './world.ts';

export interface ReportOptions extends LoadCall {
  readonly kind: FileKind;
  /** Path of the file to be written. */
  readonly out: string;
  readonly ending: FileEnding;
  readonly where: readonly Filter[];
  readonly policy: string | undefined;
  /** What the call says of the report itself; the project says the rest. */
  readonly choices: Partial<ReportChoices>;
  /** Ids that are let out although earlier releases speak against it. */
  readonly allowed: ReadonlySet<string>;
}

/** @throws UsageError with a sentence that names the wrong option and what it may be */
export function reportOptions(args: readonly string[]): ReportOptions {
  const { values, positionals } = parsed(args);
  const kind = writtenKind(values.kind);
  if (values.out === undefined) throw new UsageError(`report needs --out FILE.${FILE_KINDS[kind][0]}.`);
  if (positionals.length === 0) throw new UsageError('report needs at least one file.');
  return {
    kind,
    out: values.out,
    ending: endingOf(kind, values.out),
    files: positionals,
    tables: values.table ?? [],
    project: values.project,
    asOf: values['as-of'] === undefined ? undefined : asOfDate(values['as-of']),
    where: filters(values.where ?? []),
    policy: values.policy === undefined ? undefined : publishedPolicy(values.policy),
    choices: {
      ...(values.title === undefined ? {} : { title: values.title }),
      ...(values.trends === undefined ? {} : { trends: values.trends.flatMap(listed).flatMap(metricIds) }),
      ...(values.groups === undefined ? {} : { groups: values.groups.flatMap(listed).map(fairnessField) }),
      ...(values.words === undefined ? {} : { words: wordLimit(values.words) }),
      ...(values.style === undefined ? {} : { style: member('--style', values.style, CITATION_STYLES) }),
    },
    allowed: new Set((values.allow ?? []).flatMap(listed)),
  };
}

function parsed(args: readonly string[]) {
  return readArguments(args, {
    kind: { type: 'string' },
    out: { type: 'string' },
    table: { type: 'string', multiple: true },
    project: { type: 'string' },
    'as-of': { type: 'string' },
    where: { type: 'string', multiple: true },
    policy: { type: 'string' },
    title: { type: 'string' },
    trends: { type: 'string', multiple: true },
    groups: { type: 'string', multiple: true },
    words: { type: 'string' },
    style: { type: 'string' },
    allow: { type: 'string', multiple: true },
  });
}

function metricIds(name: string): readonly string[] {
  return metricsNamed(knownMetric(name)).map(({ id }) => id);
}

function fairnessField(name: string): GroupField {
  return groupField('--groups', name);
}

function writtenKind(text: string | undefined): FileKind {
  const kind = asOneOf(text, REPORT_KINDS);
  if (kind !== undefined && isFile(kind)) return kind;
  if (kind !== undefined) {
    throw new UsageError(
      `A report of kind "${kind}" is laid out by the browser: open the project, make it on the Report page and print it to PDF.`,
    );
  }
  const given = text === undefined ? '' : `, not "${text}"`;
  throw new UsageError(`--kind takes one of ${REPORT_KINDS.join(', ')}${given}.`);
}

function endingOf(kind: FileKind, out: string): FileEnding {
  const known: readonly FileEnding[] = FILE_KINDS[kind];
  const given = asOneOf(/\.([A-Za-z0-9]+)$/.exec(out)?.[1]?.toLowerCase(), known);
  if (given !== undefined) return given;
  const names = known.map((one) => `.${one}`).join(' or ');
  throw new UsageError(`A report of kind "${kind}" is written to a file that ends in ${names}, not to "${out}".`);
}

/** A report is for others to read, so that a rule is always in force. */
function publishedPolicy(id: string): string {
  if (findPolicy(knownPolicy(id))?.smallTo !== 0) return id;
  throw new UsageError(
    'A report is for others to read: small numbers are always hidden in it. Choose a rule that hides some.',
  );
}

function wordLimit(text: string): WordLimit {
  const limit = WORD_LIMITS.find((one) => String(one) === text);
  if (limit !== undefined) return limit;
  throw new UsageError(`--words takes one of ${WORD_LIMITS.join(', ')}, not "${text}".`);
}

function listed(text: string): readonly string[] {
  return text.split(',').filter((part) => part !== '');
}
