import { overviewMetrics } from '../../../boards/board.ts';
import type { Loaded } from '../../../data/workspace.ts';
import { Link } from '../../../ui/Link.tsx';
import { useView } from '../../hooks/use-view.ts';
import { measuresOf } from '../../measures-of.ts';
import { overviewMessages } from '../../messages/overview.ts';
import { Section } from '../../shell/Section.tsx';
import styles from './OtherMeasures.module.css';

/** What else the files can answer, each a click away. */
export function OtherMeasures({ loaded }: { readonly loaded: Loaded }) {
  const { href } = useView();
  const others = measuresOf(loaded).filter(({ id }) => !overviewMetrics(loaded).includes(id));
  if (others.length === 0) return null;
  return (
    <Section title={overviewMessages.others.title} lead={overviewMessages.others.lead}>
      <ul className={styles.list}>
        {others.map(({ id, label }) => (
          <li key={id}>
            <Link kind="standalone" href={href({ page: 'trends', metric: id })}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
