import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** `primary`: the one next step of a page; `secondary`: other actions; `quiet`: actions that repeat on every card. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: IconName;
  readonly type?: 'button' | 'submit' | 'reset';
}

export function Button({ kind = 'secondary', icon, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={classNames(styles.button, styles[kind])}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
