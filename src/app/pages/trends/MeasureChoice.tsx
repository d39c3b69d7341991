import { canGroupBy } from '../../../data/analyse.ts';
import type { Loaded } from '../../../data/workspace.ts';
import { METRICS } from '../../../domain/metrics/catalogue.ts';
import { fieldLabel } from '../../../report/messages/field-labels.ts';
import { Card } from '../../../ui/Card.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';
import { SplitField } from '../../filters/SplitField.tsx';
import { useView } from '../../hooks/use-view.ts';
import { measuresOf } from '../../measures-of.ts';
import { FAMILY_NAMES } from '../../messages/families.ts';
import { trendsMessages } from '../../messages/overview.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import styles from './MeasureChoice.module.css';

/** Which measure is shown, and by what it is split. */
export function MeasureChoice({ loaded }: { readonly loaded: Loaded }) {
  const { view, setView, href } = useView();
  const words = trendsMessages;
  const canSplit = view.split === null || canGroupBy(view.split, loaded);
  return (
    <Card>
      <div className={styles.row}>
        <Field label={words.metric}>
          {(control) => (
            <Select
              {...control}
              value={view.metric}
              options={measureOptions(loaded)}
              onChange={(metric) => setView({ metric })}
            />
          )}
        </Field>
        <SplitField loaded={loaded} />
      </div>
      {view.split !== null && canSplit && (
        <Checkbox
          label={words.mergeSmall}
          checked={!view.keepsSmallGroups}
          onChange={(merges) => setView({ keepsSmallGroups: !merges })}
        />
      )}
      <ButtonRow>
        <Link kind="standalone" href={href({ page: 'definitions' })}>
          {words.definition}
        </Link>
        <Link kind="standalone" href={href({ page: 'evidence' })}>
          {words.studies}
        </Link>
      </ButtonRow>
      {view.split !== null && !canSplit && (
        <Notice tone="warning" title={words.unusableSplit(fieldLabel(view.split))} />
      )}
    </Card>
  );
}

/** All measures; those the files cannot answer say so, and tell what is missing when chosen. */
function measureOptions(loaded: Loaded): readonly SelectOption[] {
  const answered = measuresOf(loaded);
  return METRICS.map((metric) => ({
    value: metric.id,
    label: answered.includes(metric) ? metric.label : trendsMessages.notInFiles(metric.label),
    group: FAMILY_NAMES[metric.family],
  }));
}
