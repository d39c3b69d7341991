import type { Loaded } from '../../../data/workspace.ts';
import { groupLabel } from '../../../report/messages/field-labels.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useView } from '../../hooks/use-view.ts';
import { overviewMessages } from '../../messages/overview.ts';
import { valuesFor, withValues } from '../../view-filters.ts';

/** Offers one pathway at a time where several are in view: studies are compared with like only. */
export function NarrowPathway({ loaded }: { readonly loaded: Loaded }) {
  const { view, setView } = useView();
  const filtered = valuesFor(view.where, 'pathway');
  const pathways = filtered.length > 0 ? filtered : (loaded.groups.get('pathway') ?? []);
  if (pathways.length < 2) return null;
  const words = overviewMessages.narrow;
  return (
    <Notice
      tone="info"
      title={words.title}
      actions={pathways.map((pathway) => (
        <Button key={pathway} onClick={() => setView({ where: withValues(view.where, 'pathway', [pathway]) })}>
          {words.only(groupLabel('pathway', pathway))}
        </Button>
      ))}
    >
      <p>{words.text}</p>
    </Notice>
  );
}
