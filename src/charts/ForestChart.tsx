import type { ForestBody } from '../report/figure.ts';
import textStyles from './ChartText.module.css';
import type { ChartProps } from './chart-props.ts';
import styles from './ForestChart.module.css';
import { type ForestShape, type ForestText, forestModel } from './forest-model.ts';
import markStyles from './marks.module.css';
import { Picture } from './Picture.tsx';
import { crossPath, diamondPath } from './symbol-paths.ts';
import { TEXT_SIZE } from './text-fit.ts';
import { useWidth } from './use-width.ts';

/** Published studies with their intervals, and the county by its own rule and by theirs. */
export function ForestChart(props: ChartProps<ForestBody>) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className={styles.chart}>
      {width !== null && width > 0 && <ForestPicture {...props} width={width} />}
    </div>
  );
}

/** The picture at a known width. */
export function ForestPicture({
  body,
  altText,
  describedBy,
  width,
}: ChartProps<ForestBody> & { readonly width: number }) {
  const model = forestModel(body, width);
  return (
    <Picture size={model} label={altText} describedBy={describedBy}>
      {model.ticks.map(({ x, text, anchor }) => (
        <g key={text} data-axis="">
          <line className={styles.grid} x1={x} x2={x} y1={model.top} y2={model.bottom} />
          <text className={textStyles.quiet} fontSize={TEXT_SIZE} textAnchor={anchor} x={x} y={model.top - 6}>
            {text}
          </text>
        </g>
      ))}
      {model.heads.map(textElement)}
      {model.rows.map((row) => (
        <ForestLine key={row.id} row={row} />
      ))}
    </Picture>
  );
}

function ForestLine({ row }: { readonly row: ForestShape }) {
  return (
    <g data-result-id={row.resultId ?? undefined} data-county={row.kind === 'county' ? '' : undefined}>
      {row.texts.map(textElement)}
      {row.outer && <path className={styles.outer} d={`M${row.outer.from} ${row.y}H${row.outer.to}`} />}
      {row.interval && (
        <path
          className={lineClass(row)}
          d={`M${row.interval.from} ${row.y}H${row.interval.to}M${row.interval.from} ${row.y - 4}v8M${row.interval.to} ${row.y - 4}v8`}
        />
      )}
      {row.x !== null && <ForestSymbol row={row} x={row.x} />}
      {row.state === 'suppressed' && <path className={markStyles.gap} d={crossPath(row.plotLeft + 8, row.y, 5)} />}
    </g>
  );
}

/** The county is a circle, a study a box, an average a diamond: told apart without color. */
function ForestSymbol({ row, x }: { readonly row: ForestShape; readonly x: number }) {
  const { y, half, kind } = row;
  switch (kind) {
    case 'study':
      return <rect className={boxClass(row)} x={x - half} y={y - half} width={2 * half} height={2 * half} />;
    case 'pooled':
      return <path className={markStyles.drawn} d={diamondPath(x, y, 8)} />;
    case 'county':
    case 'recounted':
      return (
        <circle className={row.state === 'immature' ? markStyles.hollow : markStyles.point} cx={x} cy={y} r={half} />
      );
  }
}

function boxClass({ match }: ForestShape): string | undefined {
  return match === 'drawn' ? markStyles.drawn : match === 'beside' ? markStyles.beside : styles.faint;
}

function lineClass({ kind, match, state }: ForestShape): string | undefined {
  if (kind === 'county' || kind === 'recounted') {
    return state === 'immature' ? markStyles.whiskerImmature : styles.own;
  }
  return match === 'drawn' ? styles.study : styles.other;
}

function textElement({ key, text, x, y, anchor, tone }: ForestText) {
  const className = {
    head: styles.head,
    strong: styles.strong,
    text: textStyles.text,
    quiet: textStyles.quiet,
    ours: textStyles.ours,
  }[tone];
  return (
    <text
      key={`${key}-${text}`}
      className={`${className} ${textStyles.halo}`}
      fontSize={TEXT_SIZE}
      textAnchor={anchor}
      x={x}
      y={y}
    >
      {text}
    </text>
  );
}
