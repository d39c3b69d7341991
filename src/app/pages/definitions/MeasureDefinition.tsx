import { useEffect } from 'react';
import type { Metric } from '../../../domain/metrics/metric.ts';
import { missingFieldsText } from '../../../report/messages/field-labels.ts';
import { definitionLine, methodNote } from '../../../report/method-note.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useView } from '../../hooks/use-view.ts';
import { definitionsMessages } from '../../messages/definitions.ts';
import { DEFAULT_VIEW } from '../../view.ts';
import styles from './MeasureDefinition.module.css';
import { headingId, showMeasure } from './show-measure.ts';

/** One measure: its question, its definition in a line, and all of it to open. */
export function MeasureDefinition({ metric }: { readonly metric: Metric }) {
  const { view } = useView();
  const isAsked = view.metric === metric.id && view.metric !== DEFAULT_VIEW.metric;
  useEffect(() => {
    if (isAsked) showMeasure(metric.id);
  }, [isAsked, metric.id]);
  return (
    <section className={styles.measure} aria-labelledby={headingId(metric.id)}>
      <h3 id={headingId(metric.id)} tabIndex={-1}>
        {metric.label}
      </h3>
      <p>{metric.question}</p>
      <p className={styles.line}>{definitionLine(metric)}</p>
      <Disclosure key={String(isAsked)} summary={definitionsMessages.details} open={isAsked}>
        <WholeDefinition metric={metric} />
      </Disclosure>
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
