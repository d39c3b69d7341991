import { Field } from '../../ui/Field.tsx';
import { useView } from '../hooks/use-view.ts';
import { filterMessages } from '../messages/filters.ts';
import { DateInput } from '../shell/DateInput.tsx';

/** The first or the last day that counts. */
export function DateFilter({ edge }: { readonly edge: 'from' | 'to' }) {
  const { view, setView } = useView();
  const isOrderWrong = view.from !== null && view.to !== null && view.from > view.to;
  return (
    <Field label={filterMessages[edge]} error={edge === 'from' && isOrderWrong ? filterMessages.dateOrder : undefined}>
      {(control) => <DateInput control={control} value={view[edge]} onChange={(date) => setView({ [edge]: date })} />}
    </Field>
  );
}
