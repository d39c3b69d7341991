import type { ComponentProps } from 'react';
import styles from './TextInput.module.css';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly type?: 'text' | 'date' | 'number' | 'search' | 'url';
}

export function TextInput({ type = 'text', ...rest }: TextInputProps) {
  return <input {...rest} type={type} className={styles.input} />;
}
