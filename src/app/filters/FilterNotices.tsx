import { canGroupBy } from '../../data/analyse.ts';
import type { Loaded } from '../../data/workspace.ts';
import { findPolicy } from '../../domain/privacy/find-policy.ts';
import { needsConfirmation } from '../../domain/privacy/policy.ts';
import { fieldLabel } from '../../report/messages/field-labels.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useView } from '../hooks/use-view.ts';
import { filterMessages } from '../messages/filters.ts';
import { DefinitionsNotice } from './DefinitionsNotice.tsx';

/** What one must know before reading the charts: filters that do nothing, small numbers that are not hidden. */
export function FilterNotices({ loaded }: { readonly loaded: Loaded }) {
  const { view } = useView();
  const policy = findPolicy(view.policy);
  const unusable = view.where.map(({ field }) => field).filter((field) => !canGroupBy(field, loaded));
  return (
    <>
      {unusable.map((field) => (
        <Notice key={field} tone="warning" title={filterMessages.unusable(fieldLabel(field))} />
      ))}
      <DefinitionsNotice />
      {policy !== undefined && needsConfirmation(policy) && (
        <Notice tone="warning" title={filterMessages.lessStrict.title}>
          <p>{filterMessages.lessStrict.text(policy.label)}</p>
        </Notice>
      )}
    </>
  );
}
