import type { ReactNode } from 'react';
import styles from './Picture.module.css';

export interface PictureProps {
  readonly size: { readonly width: number; readonly height: number };
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** Id of the element that says more. */
  readonly describedBy: string;
  readonly children: ReactNode;
}

/** A drawing in pixels that is read as one picture. */
export function Picture({ size: { width, height }, label, describedBy, children }: PictureProps) {
  return (
    <svg
      className={styles.picture}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
    >
      {children}
    </svg>
  );
}
