import { missingFieldsText } from '../../../report/messages/field-labels.ts';
import { Link } from '../../../ui/Link.tsx';
import { useView } from '../../hooks/use-view.ts';
import { overviewMessages } from '../../messages/overview.ts';
import { Section } from '../../shell/Section.tsx';
import type { ShownBoard } from '../../shown-board.ts';

/** The measures and steps that the files cannot tell, and which column would make each possible. */
export function Unanswerables({ board }: { readonly board: ShownBoard }) {
  const { href } = useView();
  const words = overviewMessages.unanswerable;
  if (board.unanswerable.length === 0 && board.cascade) return null;
  return (
    <Section title={words.title} lead={words.lead}>
      <ul>
        {!board.cascade && (
          <li>
            <strong>{overviewMessages.cascadeMissing}</strong>: {overviewMessages.cascadeMissingText}
          </li>
        )}
        {board.unanswerable.map(({ metric, missing }) => (
          <li key={metric.id}>
            <strong>{metric.label}</strong> {words.needs(missingFieldsText(missing))}.
          </li>
        ))}
      </ul>
      <div>
        <Link kind="standalone" href={href({ page: 'import' })}>
          {words.match}
        </Link>
      </div>
    </Section>
  );
}
