import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './Link.module.css';

interface LinkProps extends Omit<ComponentProps<'a'>, 'className'> {
  readonly href: string;
  /** `inline` in a sentence; `standalone` with a full-size target in a list or a bar. */
  readonly kind?: 'inline' | 'standalone';
}

export function Link({ kind = 'inline', children, ...rest }: LinkProps) {
  return (
    <a {...rest} className={classNames(styles.link, styles[kind])}>
      {children}
    </a>
  );
}
