import styles from './PointList.module.css';

interface Point {
  readonly term: string;
  readonly text: string;
}

/** Things to know, each with its name and a few sentences. */
export function PointList({ points }: { readonly points: readonly Point[] }) {
  return (
    <dl className={styles.points}>
      {points.map(({ term, text }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
