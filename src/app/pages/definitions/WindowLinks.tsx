import type { Metric } from '../../../domain/metrics/metric.ts';
import { Link } from '../../../ui/Link.tsx';
import { useView } from '../../hooks/use-view.ts';
import { definitionsMessages } from '../../messages/definitions.ts';
import type { Measure } from './families.ts';
import { headingId } from './show-measure.ts';
import styles from './WindowLinks.module.css';

interface WindowLinksProps {
  readonly measure: Measure;
  /** The window whose definition is shown; the others are links. */
  readonly shown: Metric;
}

/** The windows of a measure; each has an address of its own. */
export function WindowLinks({ measure, shown }: WindowLinksProps) {
  const { href } = useView();
  const words = definitionsMessages.windows;
  return (
    <nav aria-label={words.label(measure.label)} className={styles.row}>
      <p>{words.title}</p>
      <ul className={styles.list}>
        {measure.windows.map(({ id, windowDays }) => (
          <li key={id}>
            {id === shown.id ? (
              <strong aria-current="true">{words.days(windowDays)}</strong>
            ) : (
              <Link kind="standalone" id={headingId(id)} href={href({ page: 'definitions', metric: id })}>
                {words.days(windowDays)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
