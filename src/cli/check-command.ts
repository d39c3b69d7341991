import type { Db } from '../data/db/port.ts';
import type { MappedFile } from '../data/load.ts';
import { assessQuality, type QualityReport } from '../data/quality/assess.ts';
import type { Recipient } from '../data/quality/finding-rows.ts';
import type { Loaded } from '../data/workspace.ts';
import { parseIsoDate } from '../domain/units.ts';
import { makeFixList } from '../export/make-fix-list.ts';
import { issueFix, issueSentence } from '../report/messages/issues.ts';
import { qualityFix, qualitySentence } from '../report/messages/issues-quality.ts';
import { readArguments } from './read-arguments.ts';
import { type LoadCall, withLoaded } from './with-loaded.ts';
import { UsageError, type World } from './world.ts';

interface CheckOptions extends LoadCall {
  /** The folder for the fix lists. */
  readonly fixList: string | undefined;
}

/** `check [--project P] [--as-of DATE] [--table NAME]... [--fix-list DIR] FILE...`: what the data-quality rules find, as one JSON object. */
export async function checkCommand(args: readonly string[], world: World): Promise<number> {
  const options = checkOptions(args);
  return withLoaded(options, world, async ({ db, loaded, files, project }) => {
    const asOf = options.asOf ?? project?.asOf ?? loaded.suggestedAsOf;
    const report = await assessQuality(db, loaded, { files, asOf, programStart: project?.programStart ?? null });
    world.out(JSON.stringify(reportObject(loaded, report), null, 2));
    if (options.fixList !== undefined) await writeLists(db, { folder: options.fixList, files, report }, world);
    return 0;
  });
}

/** @throws UsageError with a sentence that names the wrong option */
function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new UsageError('check needs at least one file.');
  const asOf = values['as-of'] === undefined ? undefined : parseIsoDate(values['as-of']);
  if (values['as-of'] !== undefined && asOf === undefined) {
    throw new UsageError(`--as-of takes a date such as 2025-06-30, not "${values['as-of']}".`);
  }
  return {
    files: positionals,
    tables: values.table ?? [],
    project: values.project,
    asOf,
    fixList: values['fix-list'],
  };
}

function parsed(args: readonly string[]) {
  return readArguments(args, {
    project: { type: 'string' },
    'as-of': { type: 'string' },
    table: { type: 'string', multiple: true },
    'fix-list': { type: 'string' },
  });
}

const MOST_ISSUES = 100;

function reportObject(
  { ledgers, issues, issueCounts }: Loaded,
  { asOf, findings, unjudged, usage, fills }: QualityReport,
) {
  return {
    asOf,
    files: ledgers,
    issueCounts,
    issues: issues.slice(0, MOST_ISSUES).map((issue) => ({
      rule: issue.rule,
      level: issue.level,
      row: issue.row ?? null,
      column: issue.column ?? null,
      message: issueSentence(issue),
      fix: issueFix(issue.rule),
    })),
    findings: findings.map((finding) => ({
      rule: finding.code,
      level: finding.level,
      file: finding.file,
      column: finding.column,
      facts: finding.facts,
      message: qualitySentence(finding),
      fix: qualityFix(finding.code),
    })),
    notJudged: unjudged.map(({ code, missing, needsProgramStart }) => ({ rule: code, missing, needsProgramStart })),
    usage: usage.map(({ id, rows, used, leftOut }) => ({ measure: id, rows, used, leftOut })),
    completeness: fills,
  };
}

interface ListsToWrite {
  readonly folder: string;
  readonly files: readonly MappedFile[];
  readonly report: QualityReport;
}

/** Writes one list of everything and one for each agency, and tells their names. */
async function writeLists(db: Db, { folder, files, report }: ListsToWrite, world: World): Promise<void> {
  const named = report.agencies.some(({ agency }) => agency !== null);
  const recipients: readonly Recipient[] = ['all', ...(named ? report.agencies.map(({ agency }) => ({ agency })) : [])];
  for (const recipient of recipients) {
    const { name, text } = await makeFixList(db, { files, report, recipient, made: world.today });
    await world.writeFile(`${folder}/${name}`, text);
    world.tell(`${folder}/${name}`);
  }
}
