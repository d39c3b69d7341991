import type { Frame } from './frame.ts';
import styles from './ImmatureLayer.module.css';
import type { Region } from './trend-marks.ts';

interface ImmatureLayerProps {
  readonly frame: Frame;
  readonly regions: readonly Region[];
  /** An id for the hatch, unique in the document. */
  readonly pattern: string;
}

/** Hatches the periods whose follow-up is not complete. */
export function ImmatureLayer({ frame, regions, pattern }: ImmatureLayerProps) {
  return (
    <g>
      <defs>
        <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="7" className={styles.stroke} />
        </pattern>
      </defs>
      {regions.map(({ from, to }) => (
        <rect
          key={from}
          x={frame.left + from * frame.step}
          y={frame.top}
          width={(to - from + 1) * frame.step}
          height={frame.bottom - frame.top}
          fill={`url(#${pattern})`}
        />
      ))}
    </g>
  );
}
