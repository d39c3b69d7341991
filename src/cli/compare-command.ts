import { compareFiles } from '../data/compare/compare-files.ts';
import { headersOf } from '../data/compare/compared-columns.ts';
import type { Comparison } from '../data/compare/comparison.ts';
import type { MappedFile } from '../data/load.ts';
import { comparisonCsv } from '../export/comparison-csv.ts';
import { comparisonSentences } from '../report/messages/comparison.ts';
import { readArguments } from './read-arguments.ts';
import { readMapped, readProject } from './read-files.ts';
import { UsageError, type World } from './world.ts';

/** `compare [...] OLDER NEWER`: what is new, changed and gone between two exports of one file, as one JSON object. */
export async function compareCommand(args: readonly string[], world: World): Promise<number> {
  const { older, newer, project: path, key, rows } = options(args);
  const project = path === undefined ? undefined : await readProject(path, world);
  const db = await world.openDb();
  try {
    const files = {
      older: await readMapped(db, older, { fileNo: 1, project, world }),
      newer: await readMapped(db, newer, { fileNo: 2, project, world }),
    };
    const comparison = await compareFiles(db, key === undefined ? files : { ...files, key: keyOf(key, files.newer) });
    for (const sentence of comparisonSentences(comparison)) world.tell(sentence);
    world.out(JSON.stringify(report(older, newer, comparison)));
    if (rows !== undefined) await world.writeFile(rows, comparisonCsv(comparison));
    return 0;
  } finally {
    await db.close();
  }
}

interface CompareOptions {
  readonly older: string;
  readonly newer: string;
  readonly project: string | undefined;
  /** Absent: as the mappings suggest. */
  readonly key: readonly string[] | undefined;
  readonly rows: string | undefined;
}

function options(args: readonly string[]): CompareOptions {
  const { values, positionals } = parsed(args);
  const [older, newer, ...others] = positionals;
  if (older === undefined || newer === undefined || others.length > 0) {
    throw new UsageError('compare needs two files: the older one, then the newer one.');
  }
  return { older, newer, project: values.project, key: values.key, rows: values.rows };
}

function parsed(args: readonly string[]) {
  return readArguments(args, {
    project: { type: 'string' },
    key: { type: 'string', multiple: true },
    rows: { type: 'string' },
  });
}

const ALL_CELLS = 'all';

function keyOf(columns: readonly string[], newer: MappedFile): readonly string[] {
  const headers = headersOf(newer);
  if (columns.length === 1 && columns[0] === ALL_CELLS && !headers.includes(ALL_CELLS)) return [];
  const unknown = columns.find((column) => !headers.includes(column));
  if (unknown === undefined) return columns;
  throw new UsageError(
    `--key takes a column of the newer file, or "${ALL_CELLS}" for all cells, not "${unknown}". Its columns are ${headers.join(', ')}.`,
  );
}

function report(older: string, newer: string, comparison: Comparison) {
  const { key, rows, people, changedIn, addedColumns, vanishedColumns, columns, newest } = comparison;
  const renamed = columns.filter(({ was, now }) => was !== now).map(({ was, now }) => ({ was, now }));
  return { older, newer, key, rows, people, changedIn, addedColumns, vanishedColumns, renamedColumns: renamed, newest };
}
