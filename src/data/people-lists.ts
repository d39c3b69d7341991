import type { Issue } from '../domain/issue.ts';
import type { TableKind } from '../domain/schema/fields.ts';
import { onlyListsPeople } from './file-roles.ts';

/** A file whose rows are typed: what it is called, what it fills, and how many rows of it were read. */
export interface ListedFile {
  readonly file: string;
  readonly kind: TableKind;
  readonly fields: ReadonlySet<string>;
  readonly rows: number;
}

/** Says of every file that only lists people that none of its rows is a contact, and where there are no others, that nothing is counted. */
export function peopleListIssues(files: readonly ListedFile[]): readonly Issue[] {
  const read = files.filter(({ kind }) => kind !== 'left-out' && kind !== 'aggregate');
  const lists = read.filter(onlyListsPeople).filter(({ fields }) => fields.size > 0);
  const listed = lists.map(({ file, kind, fields, rows }): Issue => {
    const parameters = { file, rows };
    return kind === 'people' || fields.size > 1
      ? { rule: 'list-of-people', level: 'note', parameters }
      : { rule: 'rows-without-events', level: 'warning', parameters };
  });
  if (lists.length === 0 || lists.length < read.length) return listed;
  return [...listed, { rule: 'no-contacts', level: 'error', parameters: { files: lists.length } }];
}
