import { parseArgs } from 'node:util';
import type { Filter } from '../data/request.ts';
import { metricsNamed } from '../domain/metrics/catalogue.ts';
import { findPolicy } from '../domain/privacy/find-policy.ts';
import { asOneOf } from '../domain/record.ts';
import { type CitationStyle, type ReportKind, WORD_LIMITS, type WordLimit } from '../domain/report-choices.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import type { IsoDate } from '../domain/units.ts';
import { asOfDate, filters, groupField, knownMetric, knownPolicy, member } from './analyse-options.ts';
import { UsageError } from './world.ts';

/** What the command line can write; other kinds are laid out by the page. */
export type WrittenKind = Exclude<ReportKind, 'brief' | 'full'>;

export interface ReportOptions {
  readonly kind: WrittenKind;
  /** Path of the file to be written. */
  readonly out: string;
  readonly extension: string;
  readonly files: readonly string[];
  readonly tables: readonly string[];
  readonly project: string | undefined;
  readonly asOf: IsoDate | undefined;
  readonly where: readonly Filter[];
  readonly policy: string | undefined;
  /** Empty: the title of the kind. */
  readonly title: string;
  /** Empty: those of the Overview. */
  readonly trends: readonly string[];
  /** Undefined: the first groups of fairness that the files tell apart. */
  readonly groups: readonly GroupField[] | undefined;
  readonly words: WordLimit;
  readonly style: CitationStyle;
  /** Ids that are let out although earlier releases speak against it. */
  readonly allowed: ReadonlySet<string>;
}

const KINDS: readonly ReportKind[] = ['board', 'brief', 'full', 'grant', 'funder', 'workbook'];

/** The endings of file names that a kind can be written to, the usual one first. */
const EXTENSIONS: Readonly<Record<WrittenKind, readonly string[]>> = {
  board: ['pptx'],
  grant: ['docx'],
  funder: ['xlsx', 'csv', 'docx'],
  workbook: ['xlsx'],
};

/** @throws UsageError with a sentence that names the wrong option and what it may be */
export function reportOptions(args: readonly string[]): ReportOptions {
  const { values, positionals } = parsed(args);
  const kind = writtenKind(values.kind);
  if (values.out === undefined) throw new UsageError(`report needs --out FILE.${EXTENSIONS[kind][0]}.`);
  if (positionals.length === 0) throw new UsageError('report needs at least one file.');
  return {
    kind,
    out: values.out,
    extension: extensionOf(kind, values.out),
    files: positionals,
    tables: values.table ?? [],
    project: values.project,
    asOf: values['as-of'] === undefined ? undefined : asOfDate(values['as-of']),
    where: filters(values.where ?? []),
    policy: values.policy === undefined ? undefined : publishedPolicy(values.policy),
    title: values.title ?? '',
    trends: (values.trends ?? [])
      .flatMap(listed)
      .flatMap((name) => metricsNamed(knownMetric(name)).map(({ id }) => id)),
    groups: values.groups?.flatMap(listed).map((name) => groupField('--groups', name)),
    words: wordLimit(values.words ?? '500'),
    style: member('--style', values.style ?? 'ama', ['ama', 'apa']),
    allowed: new Set((values.allow ?? []).flatMap(listed)),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
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
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function writtenKind(text: string | undefined): WrittenKind {
  const kind = asOneOf(text, KINDS);
  if (kind === 'brief' || kind === 'full') {
    throw new UsageError(
      `A report of kind "${kind}" is laid out by the browser: open the project, make it on the Report page and print it to PDF.`,
    );
  }
  if (kind !== undefined) return kind;
  const given = text === undefined ? '' : `, not "${text}"`;
  throw new UsageError(`--kind takes one of ${KINDS.join(', ')}${given}.`);
}

function extensionOf(kind: WrittenKind, out: string): string {
  const given = /\.([A-Za-z0-9]+)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  const known = EXTENSIONS[kind];
  if (known.includes(given)) return given;
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
