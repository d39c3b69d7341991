import { Button } from '../../ui/Button.tsx';
import { useView } from '../hooks/use-view.ts';
import { filterMessages } from '../messages/filters.ts';
import styles from './ActiveFilters.module.css';
import { activeFilters } from './active-filters.ts';

/** The filters in force, each with a button that takes it away. */
export function ActiveFilters() {
  const { view, setView } = useView();
  const active = activeFilters(view);
  if (active.length === 0) return null;
  return (
    <div className={styles.active}>
      <p id="active-filters">{filterMessages.active}</p>
      <ul className={styles.list} aria-labelledby="active-filters">
        {active.map(({ label, without }) => (
          <li key={label}>
            <Button icon="close" aria-label={filterMessages.remove(label)} onClick={() => setView(without)}>
              {label}
            </Button>
          </li>
        ))}
        {active.length > 1 && (
          <li>
            <Button kind="quiet" onClick={() => setView({ where: [], from: null, to: null })}>
              {filterMessages.clear}
            </Button>
          </li>
        )}
      </ul>
      <p className={styles.printed}>{active.map(({ label }) => label).join('; ')}</p>
    </div>
  );
}
