import { choiceFor, choicesFor } from '../../../domain/control-choice.ts';
import { metricById } from '../../../domain/metrics/catalogue.ts';
import { asOneOf } from '../../../domain/record.ts';
import { Card } from '../../../ui/Card.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useView } from '../../hooks/use-view.ts';
import { EventList } from '../../marks/EventList.tsx';
import { LimitList } from '../../marks/LimitList.tsx';
import { dataMessages } from '../../messages/data.ts';
import { limitMessages } from '../../messages/limits.ts';
import { HistoryBar } from '../../shell/HistoryBar.tsx';
import styles from './ChartSettings.module.css';

/** What a county decides about the control chart of the measure: its kind, its limits, and what is marked on it. */
export function ChartSettings() {
  const { view, setView } = useView();
  const metric = metricById(view.metric);
  if (metric === undefined) return null;
  const choices = choicesFor(metric);
  const words = limitMessages;
  return (
    <Card>
      <HistoryBar only={['events', 'limits']} />
      {choices.length > 1 && (
        <Field label={words.chart}>
          {(control) => (
            <Select
              {...control}
              value={choiceFor(metric, view.chart)}
              options={choices.map((value) => ({ value, label: words.choices[value] }))}
              onChange={(chosen) => setView({ chart: asOneOf(chosen, choices) ?? 'auto' })}
            />
          )}
        </Field>
      )}
      <div>
        <Disclosure summary={words.title}>
          <div className={styles.part}>
            <p>{words.lead}</p>
            <LimitList metricId={view.metric} />
          </div>
        </Disclosure>
        <Disclosure summary={dataMessages.events.title}>
          <div className={styles.part}>
            <p>{dataMessages.events.lead}</p>
            <EventList />
          </div>
        </Disclosure>
      </div>
    </Card>
  );
}
