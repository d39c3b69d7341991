import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './Tag.module.css';

interface TagProps {
  readonly tone?: 'neutral' | 'info' | 'success' | 'warning' | 'error';
  /** Gives a status its shape; a status must have one. */
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** One or two words about the thing beside it. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
