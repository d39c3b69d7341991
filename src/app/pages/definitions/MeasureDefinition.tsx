import { useEffect } from 'react';
import { defined } from '../../../domain/metrics/definitions.ts';
import type { Metric } from '../../../domain/metrics/metric.ts';
import { missingFieldsText } from '../../../report/messages/field-labels.ts';
import { definitionLine, methodNote } from '../../../report/method-note.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useView } from '../../hooks/use-view.ts';
import { definitionsMessages } from '../../messages/definitions.ts';
import { DEFAULT_VIEW } from '../../view.ts';
import type { Measure } from './families.ts';
import styles from './MeasureDefinition.module.css';
import { SwitchFields } from './SwitchFields.tsx';
import { headingId, showMeasure } from './show-measure.ts';
import { WindowLinks } from './WindowLinks.tsx';

/** One measure as it is counted, by one of its windows: question, definition in a line, and all of it to open and to change. */
export function MeasureDefinition({ measure }: { readonly measure: Measure }) {
  const { view } = useView();
  const asked = measure.windows.find(({ id }) => id === view.metric);
  const base = asked ?? measure.first;
  const metric = defined(base, view.definitions);
  const isAsked = asked !== undefined && view.metric !== DEFAULT_VIEW.metric;
  useEffect(() => {
    if (isAsked) showMeasure(base.id);
  }, [isAsked, base.id]);
  return (
    <section className={styles.measure} aria-labelledby={headingId(base.id)}>
      <h3 id={headingId(base.id)} tabIndex={-1}>
        {metric.label}
      </h3>
      {metric.changed !== undefined && (
        <div>
          <Tag tone="info" icon="info">
            {definitionsMessages.changed}
          </Tag>
        </div>
      )}
      <p>{metric.question}</p>
      <p className={styles.line}>{definitionLine(metric)}</p>
      {measure.windows.length > 1 && <WindowLinks measure={measure} shown={base} />}
      <Disclosure key={String(isAsked)} summary={definitionsMessages.details} open={isAsked}>
        <WholeDefinition metric={metric} />
      </Disclosure>
      {Object.keys(base.switches).length > 0 && (
        <Disclosure summary={definitionsMessages.switches.summary}>
          <SwitchFields metric={{ ...metric, id: base.id }} />
        </Disclosure>
      )}
    </section>
  );
}

function WholeDefinition({ metric }: { readonly metric: Metric }) {
  const columns = missingFieldsText(metric.requires);
  const lines = [
    ...methodNote(metric),
    { term: definitionsMessages.columns, text: columns === '' ? definitionsMessages.noColumns : `${columns}.` },
  ];
  return (
    <dl className={styles.terms}>
      {lines.map(({ term, text }) => (
        <div key={text}>
          <dt className={styles.term}>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
