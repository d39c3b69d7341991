import type { AnyYes, FirstFilled, Joined } from '../../../data/import/mapping.ts';
import { Button } from '../../../ui/Button.tsx';
import { columnMessages } from '../../messages/columns.ts';
import type { CombinedProps } from './combined-props.ts';
import { HeaderSelect } from './HeaderSelect.tsx';

/** A list of columns in the order in which they are read; one may be added or taken out. */
export function CombinedColumns({ combination, file, onCombination }: CombinedProps<AnyYes | FirstFilled | Joined>) {
  const headers = file.inspection.read.columns;
  const { columns } = combination;
  const next = headers.find((header) => !columns.includes(header));
  const change = (place: number, header: string | null) =>
    onCombination({ ...combination, columns: columns.flatMap((old, at) => (at === place ? (header ?? []) : old)) });
  return (
    <>
      {columns.map((column, place) => (
        <HeaderSelect
          key={column}
          label={columnMessages.column(place + 1)}
          value={column}
          headers={headers.filter((header) => header === column || !columns.includes(header))}
          {...(columns.length > 1 ? { none: columnMessages.noColumn } : {})}
          onChange={(header) => change(place, header)}
        />
      ))}
      {next !== undefined && (
        <div>
          <Button
            kind="quiet"
            icon="plus"
            onClick={() => onCombination({ ...combination, columns: [...columns, next] })}
          >
            {columnMessages.addColumn}
          </Button>
        </div>
      )}
    </>
  );
}
