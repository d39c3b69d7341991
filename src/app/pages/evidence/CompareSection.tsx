import { PATHWAYS } from '../../../domain/evidence/facets.ts';
import { METRICS } from '../../../domain/metrics/catalogue.ts';
import { settingLabel } from '../../../report/messages/evidence.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';
import { useView } from '../../hooks/use-view.ts';
import { compareMessages } from '../../messages/evidence-compare.ts';
import { FAMILY_NAMES } from '../../messages/families.ts';
import { Section } from '../../shell/Section.tsx';
import { valuesFor, withValues } from '../../view-filters.ts';
import styles from './CompareSection.module.css';

const words = compareMessages;
const METRIC_OPTIONS: readonly SelectOption[] = METRICS.filter(({ statistic }) => statistic === 'proportion').map(
  ({ id, label, family }) => ({ value: id, label, group: FAMILY_NAMES[family] }),
);
const PATHWAY_OPTIONS: readonly SelectOption[] = [
  { value: '', label: words.allPathways },
  ...PATHWAYS.map((pathway) => ({ value: pathway, label: settingLabel(pathway) })),
];

/** Which measure and which pathway the comparison is about; both stand in the address and hold on every page. */
export function CompareSection() {
  const { view, setView } = useView();
  const chosen = valuesFor(view.where, 'pathway');
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.row}>
        <Field label={words.metric}>
          {(control) => (
            <Select
              {...control}
              value={view.metric}
              options={METRIC_OPTIONS}
              onChange={(metric) => setView({ metric })}
            />
          )}
        </Field>
        <Field label={words.pathway}>
          {(control) => (
            <Select
              {...control}
              value={chosen.length === 1 ? (chosen[0] ?? '') : ''}
              options={PATHWAY_OPTIONS}
              onChange={(pathway) =>
                setView({ where: withValues(view.where, 'pathway', pathway === '' ? [] : [pathway]) })
              }
            />
          )}
        </Field>
      </div>
      <Checkbox label={words.pooled} checked={view.isPooled} onChange={(isPooled) => setView({ isPooled })} />
      <p className={styles.help}>{words.pooledHelp}</p>
    </Section>
  );
}
