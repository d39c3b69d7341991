import type { ComponentProps } from 'react';
import styles from './TextArea.module.css';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className'>;

export function TextArea({ rows = 4, ...rest }: TextAreaProps) {
  return <textarea {...rest} rows={rows} className={styles.area} />;
}
