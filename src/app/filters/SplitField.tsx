import { canGroupBy, tellsApart } from '../../data/analyse.ts';
import type { Loaded } from '../../data/workspace.ts';
import { GROUP_FIELDS, isGroupField } from '../../domain/schema/fields.ts';
import { fieldLabel } from '../../report/messages/field-labels.ts';
import { Field } from '../../ui/Field.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { useView } from '../hooks/use-view.ts';
import { trendsMessages } from '../messages/overview.ts';

/** By what the figures of a page are split. */
export function SplitField({ loaded }: { readonly loaded: Loaded }) {
  const { view, setView } = useView();
  const canSplit = view.split === null || canGroupBy(view.split, loaded);
  return (
    <Field label={trendsMessages.split}>
      {(control) => (
        <Select
          {...control}
          value={canSplit ? (view.split ?? '') : ''}
          options={splitOptions(loaded)}
          onChange={(field) => setView({ split: isGroupField(field) ? field : null })}
        />
      )}
    </Field>
  );
}

function splitOptions(loaded: Loaded): readonly SelectOption[] {
  const fields = GROUP_FIELDS.filter((field) => tellsApart(loaded, field));
  return [
    { value: '', label: trendsMessages.noSplit },
    ...fields.map((field) => ({ value: field, label: fieldLabel(field) })),
  ];
}
