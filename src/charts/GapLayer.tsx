import { type Frame, xOf } from './frame.ts';
import styles from './marks.module.css';
import { barPath, crossPath } from './symbol-paths.ts';
import type { Gap } from './trend-marks.ts';
import { GAP_STRIP } from './trend-model.ts';

interface GapLayerProps {
  readonly frame: Frame;
  readonly gaps: readonly Gap[];
}

/** Periods without a value, marked below the axis so that nobody takes them for zero. */
export function GapLayer({ frame, gaps }: GapLayerProps) {
  const radius = Math.min(5, Math.max(2, frame.step * 0.38));
  const y = frame.bottom + 4 + GAP_STRIP / 2;
  return (
    <g>
      {gaps.map(({ index, kind }) => (
        <path
          key={index}
          className={styles.gap}
          d={(kind === 'suppressed' ? crossPath : barPath)(xOf(frame, index), y, radius)}
        />
      ))}
    </g>
  );
}
