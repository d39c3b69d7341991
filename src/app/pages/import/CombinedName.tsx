import type { NameKey } from '../../../data/import/mapping.ts';
import { withBornFormat } from '../../../data/import/suggest-name-key.ts';
import { Button } from '../../../ui/Button.tsx';
import { columnMessages } from '../../messages/columns.ts';
import type { CombinedProps } from './combined-props.ts';
import { HeaderSelect } from './HeaderSelect.tsx';

/** The columns of names and the birth date by which people are told apart. */
export function CombinedName({ combination, file, onCombination }: CombinedProps<NameKey>) {
  const { profile, read } = file.inspection;
  const { names, born } = combination;
  const change = (key: NameKey) => onCombination(withBornFormat(key, profile.columns));
  const next = read.columns.find((header) => header !== born && !names.includes(header));
  return (
    <>
      {names.map((name, place) => (
        <HeaderSelect
          key={name}
          label={columnMessages.name(place + 1)}
          value={name}
          headers={read.columns.filter((header) => header === name || !names.includes(header))}
          {...(names.length > 1 ? { none: columnMessages.noColumn } : {})}
          onChange={(header) =>
            change({ ...combination, names: names.flatMap((old, at) => (at === place ? (header ?? []) : old)) })
          }
        />
      ))}
      {next !== undefined && (
        <div>
          <Button kind="quiet" icon="plus" onClick={() => change({ ...combination, names: [...names, next] })}>
            {columnMessages.addColumn}
          </Button>
        </div>
      )}
      <HeaderSelect
        label={columnMessages.born}
        value={born}
        headers={read.columns}
        onChange={(header) => change({ ...combination, born: header ?? born })}
      />
    </>
  );
}
