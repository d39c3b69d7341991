import { canGroupBy } from '../../data/analyse.ts';
import type { Loaded } from '../../data/workspace.ts';
import { findPolicy } from '../../domain/privacy/find-policy.ts';
import { needsConfirmation } from '../../domain/privacy/policy.ts';
import { policyInForce } from '../../domain/privacy/publication-mode.ts';
import { fieldLabel } from '../../report/messages/field-labels.ts';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAppState } from '../hooks/use-app.ts';
import { useView } from '../hooks/use-view.ts';
import { filterMessages } from '../messages/filters.ts';
import { privacyMessages } from '../messages/privacy.ts';
import { DefinitionsNotice } from './DefinitionsNotice.tsx';

const { withheld } = privacyMessages;

/** What one must know before reading the charts: filters that do nothing, small numbers that are not hidden. */
export function FilterNotices({ loaded }: { readonly loaded: Loaded }) {
  const { view, href } = useView();
  const { mode, settings, board } = useAppState();
  const policy = findPolicy(policyInForce('published', settings.policy));
  const unusable = view.where.map(({ field }) => field).filter((field) => !canGroupBy(field, loaded));
  return (
    <>
      {unusable.map((field) => (
        <Notice key={field} tone="warning" title={filterMessages.unusable(fieldLabel(field))} />
      ))}
      {board?.view.page === view.page && board.because.length > 0 && (
        <Notice
          tone="info"
          title={withheld.title}
          actions={
            <Link kind="standalone" href={href({ page: 'privacy' })}>
              {withheld.link}
            </Link>
          }
        >
          <p>{withheld.text(board.because.join('”, “'))}</p>
        </Notice>
      )}
      <DefinitionsNotice />
      {mode === 'published' && policy !== undefined && needsConfirmation(policy) && (
        <Notice tone="warning" title={filterMessages.lessStrict.title}>
          <p>{filterMessages.lessStrict.text(policy.label)}</p>
        </Notice>
      )}
    </>
  );
}
