import { useEffect } from 'react';
import { defined } from '../../../domain/metrics/definitions.ts';
import type { Metric } from '../../../domain/metrics/metric.ts';
import { missingFieldsText } from '../../../report/messages/field-labels.ts';
import { definitionLine, methodNote } from '../../../report/method-note.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useView } from '../../hooks/use-view.ts';
import { definitionsMessages } from '../../messages/definitions.ts';
import { DEFAULT_VIEW } from '../../view.ts';
import { firstWindow } from './families.ts';
import styles from './MeasureDefinition.module.css';
import { SwitchFields } from './SwitchFields.tsx';
import { headingId, showMeasure } from './show-measure.ts';

/** One measure as it is counted: its question, its definition in a line, and all of it to open and to change. */
export function MeasureDefinition({ metric: base }: { readonly metric: Metric }) {
  const { view } = useView();
  const metric = defined(base, view.definitions);
  const isAsked = view.metric === base.id && view.metric !== DEFAULT_VIEW.metric;
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
      <Disclosure key={String(isAsked)} summary={definitionsMessages.details} open={isAsked}>
        <WholeDefinition metric={metric} />
      </Disclosure>
      {Object.keys(base.switches).length > 0 && <Otherwise base={base} metric={metric} />}
    </section>
  );
}

/** The switches, or where they are: all windows of a measure are set at the first one. */
function Otherwise({ base, metric }: { readonly base: Metric; readonly metric: Metric }) {
  const { href } = useView();
  const first = firstWindow(base);
  const words = definitionsMessages.switches;
  if (first === base) {
    return (
      <Disclosure summary={words.summary}>
        <SwitchFields metric={{ ...metric, id: base.id }} />
      </Disclosure>
    );
  }
  return (
    <p className={styles.line}>
      {words.like}{' '}
      <Link href={href({ page: 'definitions', metric: first.id })} onClick={() => showMeasure(first.id)}>
        {first.label}
      </Link>
    </p>
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
