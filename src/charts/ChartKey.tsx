import type { ReactNode } from 'react';
import styles from './ChartKey.module.css';
import type { KeyEntry, KeySymbol } from './key-entries.ts';
import markStyles from './marks.module.css';
import { barPath, crossPath, diamondPath } from './symbol-paths.ts';

/** What the symbols of a chart mean; only those that occur. */
export function ChartKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.key}>
      {entries.map(({ symbol, text }) => (
        <li key={text} className={styles.entry}>
          <KeyPicture symbol={symbol} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function KeyPicture({ symbol }: Pick<KeyEntry, 'symbol'>) {
  if (typeof symbol !== 'string') return <span className={styles.number}>{symbol.number}</span>;
  return (
    <svg className={styles.symbol} width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
      {PICTURES[symbol]}
    </svg>
  );
}

const PICTURES: Record<KeySymbol, ReactNode> = {
  ours: (
    <>
      <line className={markStyles.line} x1="1" x2="21" y1="8" y2="8" />
      <circle className={markStyles.point} cx="11" cy="8" r="4" />
    </>
  ),
  band: <rect className={markStyles.band} x="1" y="2" width="20" height="12" />,
  whisker: <line className={markStyles.whisker} x1="11" x2="11" y1="1" y2="15" />,
  inner: <line className={markStyles.funnelInner} x1="1" x2="21" y1="8" y2="8" />,
  outer: <line className={markStyles.funnelOuter} x1="1" x2="21" y1="8" y2="8" />,
  special: <path className={markStyles.point} d={diamondPath(11, 8, 7)} />,
  fitted: <line className={markStyles.modelFitted} x1="1" x2="21" y1="8" y2="8" />,
  goneOn: <line className={markStyles.modelGoneOn} x1="1" x2="21" y1="8" y2="8" />,
  window: (
    <>
      <line className={markStyles.whisker} x1="11" x2="11" y1="1" y2="15" />
      <rect className={markStyles.hollow} x="6.5" y="3.5" width="9" height="9" />
    </>
  ),
  others: <line className={markStyles.context} x1="1" x2="21" y1="8" y2="8" />,
  immature: (
    <>
      <path className={markStyles.hatch} d="M1 13L8 2M8 14L15 3M15 14L21 4" />
      <circle className={markStyles.hollow} cx="11" cy="8" r="4.5" />
    </>
  ),
  suppressed: <path className={markStyles.gap} d={crossPath(11, 8, 5)} />,
  undefined: <path className={markStyles.gap} d={barPath(11, 8, 5)} />,
};
