import type { ReactNode } from 'react';
import styles from './ButtonRow.module.css';

/** Buttons and links beside one another; they wrap where the page is narrow. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
