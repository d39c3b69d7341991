import textStyles from './ChartText.module.css';
import { LETTER_WIDTH, type PlacedLabel } from './end-labels.ts';
import type { Frame } from './frame.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './text-fit.ts';

interface LabelLayerProps {
  readonly frame: Frame;
  readonly labels: readonly PlacedLabel[];
}

const BESIDE = 14;
/** A label moved less than this still stands beside its value. */
const NEAR = 5;

/** The direct labels in the column right of the plot, tied to their values where they had to move. */
export function LabelLayer({ frame, labels }: LabelLayerProps) {
  const x = frame.plotRight + BESIDE;
  return (
    <g>
      {labels.map(({ key, tone, letter, lines, center, target }) => (
        <g key={key}>
          {tone !== 'ours' && Math.abs(center - target) > NEAR && (
            <path className={textStyles.connector} d={`M${frame.plotRight - 1} ${target}L${x - 3} ${center}`} />
          )}
          {letter !== '' && (
            <text className={textStyles.letter} fontSize={TEXT_SIZE} x={x} y={lineBase(center, lines.length, 0)}>
              {letter}
            </text>
          )}
          <text className={tone === 'ours' ? textStyles.ours : textStyles.text} fontSize={TEXT_SIZE}>
            {lines.map((line, row) => (
              <tspan key={line} x={letter === '' ? x : x + LETTER_WIDTH} y={lineBase(center, lines.length, row)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  );
}

function lineBase(center: number, count: number, row: number): number {
  return center + (row - (count - 1) / 2) * LINE_HEIGHT + TEXT_SIZE * 0.35;
}
