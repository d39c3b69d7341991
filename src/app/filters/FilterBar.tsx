import type { ReactNode } from 'react';
import type { Loaded } from '../../data/workspace.ts';
import { GROUP_FIELDS, type GroupField } from '../../domain/schema/fields.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useNarrow } from '../hooks/use-narrow.ts';
import { useView } from '../hooks/use-view.ts';
import { filterMessages, MAIN_FILTERS } from '../messages/filters.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { DateFilter } from './DateFilter.tsx';
import styles from './FilterBar.module.css';
import { filterable, GRAIN_CHOICES } from './filter-choices.ts';
import { GroupFilter } from './GroupFilter.tsx';

/** What the charts below are about: dates, grain and groups. Everything chosen stands in the address. */
export function FilterBar({ loaded }: { readonly loaded: Loaded }) {
  return (
    <Card>
      <h2 className={styles.title}>
        <VisuallyHidden>{filterMessages.title}</VisuallyHidden>
      </h2>
      <FoldedWhereNarrow>
        <Controls loaded={loaded} />
      </FoldedWhereNarrow>
      <ActiveFilters />
    </Card>
  );
}

/** On a phone the charts come first; the controls open on demand. */
function FoldedWhereNarrow({ children }: { readonly children: ReactNode }) {
  return useNarrow() ? <Disclosure summary={filterMessages.change}>{children}</Disclosure> : children;
}

function Controls({ loaded }: { readonly loaded: Loaded }) {
  const { view, setView } = useView();
  const fields = GROUP_FIELDS.filter((field) => filterable(loaded, view, field));
  const main = fields.filter((field) => MAIN_FILTERS.includes(field));
  const others = fields.filter((field) => !MAIN_FILTERS.includes(field));
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <GroupFilters fields={main} loaded={loaded} />
        <DateFilter edge="from" />
        <DateFilter edge="to" />
      </div>
      <div className={styles.below}>
        {view.page !== 'summary' && (
          <Segmented
            legend={filterMessages.grain}
            choices={GRAIN_CHOICES}
            value={view.by}
            onChange={(by) => setView({ by })}
          />
        )}
        {others.length > 0 && (
          <Disclosure summary={filterMessages.more}>
            <div className={styles.row}>
              <GroupFilters fields={others} loaded={loaded} />
            </div>
          </Disclosure>
        )}
      </div>
    </div>
  );
}

function GroupFilters({ fields, loaded }: { readonly fields: readonly GroupField[]; readonly loaded: Loaded }) {
  return fields.map((field) => <GroupFilter key={field} field={field} values={loaded.groups.get(field) ?? []} />);
}
