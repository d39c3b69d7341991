import type { FigureFoot } from '../../report/figure.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { FigureMessages } from '../messages/figure.ts';
import styles from './FigureFootLine.module.css';

interface FigureFootLineProps {
  readonly foot: FigureFoot;
  readonly messages: FigureMessages;
}

const PARTS = ['definition', 'counted', 'asOf', 'source'] as const;

/** Definition, n, as-of date and source, under every picture. */
export function FigureFootLine({ foot, messages }: FigureFootLineProps) {
  return (
    <dl className={styles.foot}>
      {PARTS.filter((part) => foot[part] !== '').map((part) => (
        <div key={part} className={styles.part}>
          <dt>
            <VisuallyHidden>{messages.foot[part]}</VisuallyHidden>
          </dt>
          <dd>{foot[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
