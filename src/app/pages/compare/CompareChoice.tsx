import { canComparePeriods, comparableFields, comparedBy, comparedMetric } from '../../../boards/compare-board.ts';
import type { Loaded } from '../../../data/workspace.ts';
import { isGroupField } from '../../../domain/schema/fields.ts';
import { fieldLabel } from '../../../report/messages/field-labels.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useView } from '../../hooks/use-view.ts';
import { measuresOf } from '../../measures-of.ts';
import { compareGroupsMessages as words } from '../../messages/compare-groups.ts';
import { FAMILY_NAMES } from '../../messages/families.ts';
import styles from '../trends/MeasureChoice.module.css';

/** Which measure is compared, by what, and whose mix is evened out. */
export function CompareChoice({ loaded }: { readonly loaded: Loaded }) {
  const { view, setView } = useView();
  const field = comparedBy(view, loaded);
  const fields = comparableFields(loaded).map((value) => ({ value, label: fieldLabel(value) }));
  const shares = measuresOf(loaded).filter(({ statistic }) => statistic === 'proportion');
  return (
    <Card>
      <div className={styles.row}>
        <Field label={words.metric}>
          {(control) => (
            <Select
              {...control}
              value={comparedMetric(view)}
              options={shares.map(({ id, label, family }) => ({ value: id, label, group: FAMILY_NAMES[family] }))}
              onChange={(metric) => setView({ metric })}
            />
          )}
        </Field>
        <Field label={words.by}>
          {(control) => (
            <Select
              {...control}
              value={field ?? ''}
              options={canComparePeriods(loaded) ? [...fields, { value: 'period', label: words.period }] : fields}
              onChange={(split) =>
                setView(isGroupField(split) ? { split, comparesPeriods: false } : { comparesPeriods: true })
              }
            />
          )}
        </Field>
        <Field label={words.mix} help={words.mixHelp}>
          {(control) => (
            <Select
              {...control}
              value={view.mix ?? ''}
              options={[{ value: '', label: words.noMix }, ...fields.filter(({ value }) => value !== field)]}
              onChange={(mix) => setView({ mix: isGroupField(mix) ? mix : null })}
            />
          )}
        </Field>
      </div>
      {canComparePeriods(loaded) && !(field === 'period' && view.by === 'year') && (
        <div>
          <Button kind="quiet" onClick={() => setView({ comparesPeriods: true, by: 'year' })}>
            {words.years}
          </Button>
        </div>
      )}
    </Card>
  );
}
