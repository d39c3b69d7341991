import { useId } from 'react';
import type { CascadeBody } from '../report/figure.ts';
import styles from './CascadeChart.module.css';
import textStyles from './ChartText.module.css';
import { type CascadeRow, cascadeModel } from './cascade-model.ts';
import type { CascadeText } from './cascade-rows.ts';
import type { ChartProps } from './chart-props.ts';
import markStyles from './marks.module.css';
import { Picture } from './Picture.tsx';
import { barPath, crossPath } from './symbol-paths.ts';
import { TEXT_SIZE } from './text-fit.ts';
import { useWidth } from './use-width.ts';

/** The way of people step by step: bars against the first step, with counts and both shares. */
export function CascadeChart(props: ChartProps<CascadeBody>) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className={styles.chart}>
      {width !== null && width > 0 && <CascadePicture {...props} width={width} />}
    </div>
  );
}

/** The picture at a known width. */
export function CascadePicture({
  body,
  altText,
  describedBy,
  words,
  width,
}: ChartProps<CascadeBody> & { readonly width: number }) {
  const pattern = `hatch${useId().replace(/\W/g, '')}`;
  const model = cascadeModel(body, width, words);
  return (
    <Picture size={model} label={altText} describedBy={describedBy}>
      <defs>
        <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="7" className={styles.hatch} />
        </pattern>
      </defs>
      {model.heads.map(textElement)}
      {model.rows.map((row) => (
        <StepRow key={row.id} row={row} pattern={pattern} />
      ))}
    </Picture>
  );
}

function StepRow({ row, pattern }: { readonly row: CascadeRow; readonly pattern: string }) {
  return (
    <g>
      {row.state === 'suppressed' || row.state === 'undefined' ? (
        <StepGap row={row} />
      ) : (
        <StepBar {...{ row, pattern }} />
      )}
      {row.texts.map(textElement)}
    </g>
  );
}

function StepGap({ row: { track, state } }: { readonly row: CascadeRow }) {
  const path = state === 'suppressed' ? crossPath : barPath;
  return <path className={markStyles.gap} d={path(track.x + 10, track.y + track.height / 2, 5)} />;
}

function StepBar({ row, pattern }: { readonly row: CascadeRow; readonly pattern: string }) {
  const { track, state, end, interval } = row;
  const middle = track.y + track.height / 2;
  const immature = state === 'immature';
  return (
    <>
      <rect className={styles.track} {...track} />
      {immature && <rect {...track} width={end === null ? track.width : end - track.x} fill={`url(#${pattern})`} />}
      {end !== null && <rect className={immature ? styles.open : styles.bar} {...track} width={end - track.x} />}
      {end !== null && interval && (
        <>
          <path className={styles.outside} d={whiskerPath(end, interval.to, middle)} />
          <path className={immature ? styles.outside : styles.inside} d={whiskerPath(end, interval.from, middle)} />
        </>
      )}
    </>
  );
}

/** From the bar's end to one end of the interval, closed by a short stroke. */
function whiskerPath(from: number, to: number, y: number): string {
  return `M${from} ${y}H${to}M${to} ${y - 5}V${y + 5}`;
}

function textElement({ key, text, x, y, anchor, tone }: CascadeText) {
  return (
    <text
      key={key}
      className={tone === 'quiet' ? textStyles.quiet : tone === 'strong' ? styles.strong : textStyles.text}
      fontSize={TEXT_SIZE}
      textAnchor={anchor}
      x={x}
      y={y}
    >
      {text}
    </text>
  );
}
