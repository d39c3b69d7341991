import { measureName, withSwitch } from '../../../domain/metrics/definitions.ts';
import type { Metric } from '../../../domain/metrics/metric.ts';
import {
  SWITCH_NAMES,
  SWITCHES,
  type Switches,
  type SwitchName,
  switchText,
  switchValue,
} from '../../../domain/metrics/switches.ts';
import { switchChoice, switchLabel } from '../../../report/messages/switches.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useDefinitions } from '../../hooks/use-definitions.ts';
import { definitionsMessages } from '../../messages/definitions.ts';
import { DaysField } from './DaysField.tsx';
import styles from './SwitchFields.module.css';
import { choicesFor } from './switch-choices.ts';

/** What can be set otherwise in a measure; every change holds at once, for all its windows. */
export function SwitchFields({ metric }: { readonly metric: Metric }) {
  const { definitions, change } = useDefinitions();
  const set = (name: SwitchName, to: Switches) => change(withSwitch(definitions, measureName(metric.id), { name, to }));
  return (
    <div className={styles.fields}>
      <p>{definitionsMessages.switches.allWindows}</p>
      {SWITCH_NAMES.filter((name) => name in metric.switches).map((name) => (
        <SwitchField key={name} metric={metric} name={name} onSet={(to) => set(name, to)} />
      ))}
    </div>
  );
}

interface SwitchFieldProps {
  readonly metric: Metric;
  readonly name: SwitchName;
  readonly onSet: (to: Switches) => void;
}

function SwitchField({ metric, name, onSet }: SwitchFieldProps) {
  const allowed = SWITCHES[name];
  const value = switchValue(metric.switches, name);
  if (allowed.kind === 'days') {
    return <DaysField label={switchLabel(name)} name={name} value={value} allowed={allowed} onSet={onSet} />;
  }
  return (
    <Field label={switchLabel(name)}>
      {(control) => (
        <Select
          {...control}
          value={switchText(value)}
          options={choicesFor(metric, name).map(({ value: text }) => ({ value: text, label: switchChoice(text) }))}
          onChange={(text) => onSet(choicesFor(metric, name).find((choice) => choice.value === text)?.set ?? {})}
        />
      )}
    </Field>
  );
}
