import textStyles from './ChartText.module.css';
import type { Frame } from './frame.ts';
import markStyles from './marks.module.css';
import bandStyles from './StudyLayer.module.css';
import type { LaneMark } from './study-lane.ts';
import { diamondPath } from './symbol-paths.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './text-fit.ts';

interface StudyLayerProps {
  readonly frame: Frame;
  readonly lane: readonly LaneMark[];
}

/** Across the plot, faintly: what the like-for-like studies found. */
export function StudyBandLayer({ frame, lane }: StudyLayerProps) {
  const drawn = lane.filter(({ grade }) => grade === 'drawn');
  return (
    <g>
      {drawn.map(({ key, x, interval }) =>
        interval === null ? null : (
          <rect
            key={key}
            className={bandStyles.band}
            x={frame.left}
            y={interval.top}
            width={x - frame.left}
            height={interval.bottom - interval.top}
          />
        ),
      )}
      {roomyLabels(drawn, frame).map(({ key, label, interval }) =>
        interval === null ? null : (
          <text
            key={`${key}-label`}
            className={textStyles.quiet}
            fontSize={TEXT_SIZE}
            x={frame.left + 4}
            y={bandLabelY(interval)}
          >
            {`${key} ${label}`}
          </text>
        ),
      )}
      {drawn.map(({ key, x, y }) => (
        <line key={key} className={bandStyles.level} x1={frame.left} x2={x} y1={y} y2={y} />
      ))}
    </g>
  );
}

/** The labels that fit into the plot and do not lie over one another; the key under the chart names the others. */
function roomyLabels(drawn: readonly LaneMark[], { left }: Frame): readonly LaneMark[] {
  const taken: number[] = [];
  return drawn.filter(({ label, x, interval }) => {
    if (interval === null || label.length * TEXT_SIZE * 0.65 > x - left) return false;
    const y = bandLabelY(interval);
    if (taken.some((other) => Math.abs(other - y) < LINE_HEIGHT * 1.2)) return false;
    taken.push(y);
    return true;
  });
}

/** Just inside the top of its band, or above a band that is too thin for it. */
function bandLabelY({ top, bottom }: NonNullable<LaneMark['interval']>): number {
  return bottom - top > LINE_HEIGHT ? top + 0.8 * LINE_HEIGHT : top - 3;
}

/** Beside the plot: every study as a diamond with its interval, and its letter under the axis. */
export function StudyLayer({ frame, lane }: StudyLayerProps) {
  const narrow = (lane[1]?.x ?? Number.POSITIVE_INFINITY) - (lane[0]?.x ?? 0) < 16;
  return (
    <g>
      {lane.map(({ key, grade, x, y, interval }) => (
        <g key={key}>
          {interval && (
            <line
              className={grade === 'drawn' ? markStyles.study : markStyles.studyBeside}
              x1={x}
              x2={x}
              y1={interval.top}
              y2={interval.bottom}
            />
          )}
          <path className={markStyles[grade]} d={diamondPath(x, y, narrow ? 5 : 6.5)} />
          <text
            className={textStyles.letter}
            fontSize={TEXT_SIZE}
            textAnchor="middle"
            x={x}
            y={frame.labelTop + 0.75 * LINE_HEIGHT}
          >
            {key}
          </text>
        </g>
      ))}
    </g>
  );
}
