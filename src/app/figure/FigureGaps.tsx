import type { FigureGap } from '../../boards/figure-board.ts';
import type { Loaded } from '../../data/workspace.ts';
import { missingFieldsText } from '../../report/messages/field-labels.ts';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useView } from '../hooks/use-view.ts';
import { gapMessages } from '../messages/retention.ts';

interface FigureGapsProps {
  readonly gaps: readonly FigureGap[];
  readonly loaded: Pick<Loaded, 'kind'>;
}

/** The questions that cannot be answered, why, and what would help. */
export function FigureGaps({ gaps, loaded }: FigureGapsProps) {
  const { href } = useView();
  return gaps.map((gap) => (
    <Notice
      key={gap.question}
      tone="info"
      title={gap.question}
      actions={
        gap.reason === 'unanswerable' && loaded.kind === 'client-level' ? (
          <Link kind="standalone" href={href({ page: 'import' })}>
            {gapMessages.match}
          </Link>
        ) : null
      }
    >
      <p>{gapText(gap, loaded)}</p>
    </Notice>
  ));
}

function gapText({ reason, missing }: FigureGap, { kind }: Pick<Loaded, 'kind'>): string {
  if (reason !== 'unanswerable') return gapMessages[reason];
  return kind === 'aggregate' ? gapMessages.counts : gapMessages.unanswerable(missingFieldsText(missing));
}
