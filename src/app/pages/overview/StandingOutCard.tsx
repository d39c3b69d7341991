import { useId } from 'react';
import type { StandingOutList } from '../../../report/standing-out/standing-out.ts';
import { Card } from '../../../ui/Card.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Link } from '../../../ui/Link.tsx';
import { useView } from '../../hooks/use-view.ts';
import { overviewMessages } from '../../messages/overview.ts';
import styles from './StandingOutCard.module.css';

/** What stands out, each sentence with the way to its figure, and the rule by which it is chosen. */
export function StandingOutCard({ told: { items, instead, rule } }: { readonly told: StandingOutList }) {
  const id = useId();
  const { href } = useView();
  const words = overviewMessages.standingOut;
  return (
    <Card labelledBy={id}>
      <h2 id={id}>{words.title}</h2>
      {items.length === 0 ? (
        <p>{instead}</p>
      ) : (
        <ul className={styles.list}>
          {items.map(({ metricId, page, sentence }) => (
            <li key={sentence}>
              {sentence}{' '}
              <Link href={href({ page, metric: metricId, split: null })} aria-label={words.showOf(sentence)}>
                {words.show}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Disclosure summary={words.rule}>
          <p>{rule}</p>
        </Disclosure>
        <Link kind="standalone" href={href({ page: 'summary', split: null })}>
          {words.summary}
        </Link>
      </div>
    </Card>
  );
}
