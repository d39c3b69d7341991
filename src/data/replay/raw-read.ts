import { sqlName, sqlText } from '../db/sql-text.ts';
import { emittedName } from '../emit-table.ts';
import type { Inspection } from '../workspace.ts';

/** How plain DuckDB reads one file into the raw table that everything else is made of. */
export interface RawRead {
  /** The name of the file to be read. */
  readonly file: string;
  /** False: the file has to be the table as it was understood, which `inspect --emit` writes. */
  readonly isOriginal: boolean;
  readonly statement: string;
}

/**
 * The county's own file where the engine read it as it stands and plain DuckDB can as well; else the table as it was
 * understood, since rows had to be repaired, unpacked, set aside or decoded.
 */
export function rawRead({ read, rawTable }: Inspection): RawRead {
  const isOriginal = isPlain(read);
  const file = isOriginal ? read.file : emittedName(read.file);
  const fields = isOriginal && read.source.lane === 'fast' ? read.source.fields : read.columns.length;
  const names = Array.from({ length: fields }, (_, index) => `c${index + 1}`);
  const cells = names.slice(0, read.columns.length).map((name) => `coalesce(${name}, '') as ${name}`);
  const columns = names.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const skip = isOriginal && read.source.lane === 'fast' ? read.source.firstRow - 1 : 1;
  return {
    file,
    isOriginal,
    statement: `create or replace table ${sqlName(rawTable)} as
select (row_number() over () + ${skip})::integer as row_no, ${cells.join(', ')}
from read_csv(${sqlText(file)}, auto_detect=false, header=false, parallel=false, skip=${skip}, ${shape(read, isOriginal)}, columns={${columns}})`,
  };
}

function isPlain({ file, dialect, source, issues }: Inspection['read']): boolean {
  if (issues.some(({ rule }) => rule === 'filled-down')) return false;
  const ends = dialect.newline === 'lf' || dialect.newline === 'crlf';
  return source.lane === 'fast' && dialect.encoding === 'utf-8' && ends && /\.(csv|tsv|txt)$/i.test(file);
}

function shape({ dialect }: Inspection['read'], isOriginal: boolean): string {
  if (!isOriginal) return `delim=',', quote='"', escape='"'`;
  const quote = sqlText(dialect.quote ?? '');
  return `delim=${sqlText(dialect.delimiter)}, quote=${quote}, escape=${quote}`;
}
