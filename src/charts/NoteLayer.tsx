import textStyles from './ChartText.module.css';
import type { Frame } from './frame.ts';
import styles from './NoteLayer.module.css';
import { LINE_HEIGHT, TEXT_SIZE } from './text-fit.ts';
import type { Note } from './trend-notes.ts';

interface NoteLayerProps {
  readonly frame: Frame;
  readonly notes: readonly Note[];
}

/** Events as dashed lines with their words above the plot, and the words of hatched regions. */
export function NoteLayer({ frame, notes }: NoteLayerProps) {
  return (
    <g>
      {notes.map(({ key, line, isSolid, lines, lift }) =>
        line === null ? null : (
          <line
            key={key}
            className={isSolid ? styles.break : styles.event}
            x1={line}
            x2={line}
            y1={frame.top - lift - lines.length * LINE_HEIGHT + 4}
            y2={frame.bottom}
          />
        ),
      )}
      {notes.map(({ key, at, anchor, lines, lift }) => (
        <text key={key} className={`${textStyles.quiet} ${textStyles.halo}`} fontSize={TEXT_SIZE} textAnchor={anchor}>
          {lines.map((text, row) => (
            <tspan key={text} x={at} y={frame.top - lift - (lines.length - row - 1) * LINE_HEIGHT - 4}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
