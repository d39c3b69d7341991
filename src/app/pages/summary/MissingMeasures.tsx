import type { SummaryBody } from '../../../report/summary/summary-row.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Link } from '../../../ui/Link.tsx';
import { useView } from '../../hooks/use-view.ts';
import { summaryMessages as words } from '../../messages/summary.ts';

/** The measures that the files cannot answer, and which column would make each possible. */
export function MissingMeasures({ missing }: Pick<SummaryBody, 'missing'>) {
  const { href } = useView();
  if (missing.length === 0) return null;
  return (
    <Disclosure summary={words.missing(missing.length)}>
      <ul>
        {missing.map(({ metricId, label, needs }) => (
          <li key={metricId}>
            <strong>{label}</strong>. {needs}
          </li>
        ))}
      </ul>
      <Link kind="standalone" href={href({ page: 'import' })}>
        {words.match}
      </Link>
    </Disclosure>
  );
}
