import styles from './ShareBar.module.css';

const WIDTH = 100;

/** A share as a bar, beside the number that says it. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.whole} width={WIDTH} height="8" />
      <rect className={styles.part} width={share * WIDTH} height="8" />
    </svg>
  );
}
