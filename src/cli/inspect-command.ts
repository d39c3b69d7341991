import type { Db } from '../data/db/port.ts';
import { emitTable, emittedName } from '../data/emit-table.ts';
import { inspectFile } from '../data/inspect.ts';
import type { Inspection, InspectionOutcome } from '../data/workspace.ts';
import type { Issue } from '../domain/issue.ts';
import { issueSentence } from '../report/messages/issues.ts';
import { matchSentence } from '../report/messages/matches.ts';
import { openPath, type PathTable } from './open-path.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError, type World } from './world.ts';

const MOST_ISSUES = 100;

/** `inspect FILE... [--emit DIR]`: one JSON object a line for each file; a file that cannot be read at all makes the exit code 2. */
export async function inspectCommand(args: readonly string[], world: World): Promise<number> {
  const { files, emit } = options(args);
  const db = await world.openDb();
  let exitCode = 0;
  let fileNo = 0;
  for (const path of files) {
    for (const table of await tablesOf(path, world)) {
      fileNo += 1;
      const outcome = await inspectOne(db, table, fileNo, world);
      if (outcome === undefined) {
        exitCode = 2;
        continue;
      }
      world.out(JSON.stringify(report(table.path, outcome)));
      if (!('read' in outcome)) continue;
      if (emit !== undefined) await world.writeFile(`${emit}/${emittedName(table.path)}`, await emitTable(db, outcome));
      await db.query(`drop table ${outcome.rawTable}`);
    }
  }
  await db.close();
  return exitCode;
}

function options(args: readonly string[]): { files: readonly string[]; emit: string | undefined } {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new UsageError('inspect needs at least one file.');
  return { files: positionals, emit: values.emit };
}

function parsed(args: readonly string[]) {
  return readArguments(args, { emit: { type: 'string' } });
}

/** What cannot be opened is told and comes back as a table without content. */
async function tablesOf(path: string, world: World): Promise<readonly (PathTable | { readonly path: string })[]> {
  try {
    return await openPath(path, world, { tables: 'all', recipeNames: [] });
  } catch (error) {
    world.tell(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return [{ path }];
  }
}

async function inspectOne(
  db: Db,
  table: PathTable | { readonly path: string },
  fileNo: number,
  world: World,
): Promise<InspectionOutcome | undefined> {
  if ('issue' in table) return { ok: false, file: table.path, bytes: table.bytes, issue: table.issue };
  if (!('source' in table)) return undefined;
  try {
    return await inspectFile(db, { source: table.source, fileNo });
  } catch (error) {
    world.tell(`${table.path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function report(path: string, outcome: InspectionOutcome) {
  return 'read' in outcome ? readReport(path, outcome) : failureReport(path, outcome.bytes, outcome.issue);
}

function failureReport(path: string, bytes: number, issue: Issue) {
  return {
    file: path,
    bytes,
    encoding: null,
    bom: false,
    delimiter: null,
    quote: null,
    newline: null,
    headerRow: null,
    preambleLines: 0,
    columns: [],
    rowsIn: 0,
    rowsKept: 0,
    rowsSetAside: 0,
    issueCounts: { [issue.rule]: 1 },
    issues: [issueReport(issue)],
    kind: 'unknown',
    identifiers: [],
    suggestedMapping: {},
  };
}

function readReport(path: string, { read, suggestion }: Inspection) {
  const issues = [...read.issues, ...suggestion.issues];
  const { dialect } = read;
  return {
    file: path,
    bytes: read.bytes,
    encoding: dialect.encoding,
    bom: dialect.bom,
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    newline: dialect.newline,
    headerRow: dialect.headerRow,
    preambleLines: dialect.preambleLines,
    columns: read.columns,
    rowsIn: read.rowsIn,
    rowsKept: read.rowsIn - read.setAside.length,
    rowsSetAside: read.setAside.length,
    issueCounts: countsByRule(issues),
    issues: issues.slice(0, MOST_ISSUES).map(issueReport),
    kind: suggestion.kind,
    identifiers: suggestion.identifiers,
    suggestedMapping: Object.fromEntries(
      Object.entries(suggestion.matches).map(([field, { column, confidence, reason }]) => [
        field,
        { column, confidence, reason: matchSentence(reason) },
      ]),
    ),
  };
}

function issueReport(issue: Issue) {
  return {
    rule: issue.rule,
    level: issue.level,
    row: issue.row ?? null,
    column: issue.column ?? null,
    value: issue.value ?? null,
    message: issueSentence(issue),
  };
}

function countsByRule(issues: readonly Issue[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { rule } of issues) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}
