import type { BenchmarkMark } from '../report/figure.ts';
import markStyles from './marks.module.css';
import { diamondPath } from './symbol-paths.ts';

interface StudySymbolProps extends Pick<BenchmarkMark, 'grade'> {
  readonly shape?: 'diamond' | 'box';
}

/** A study's mark as it is on the chart: filled where it was measured the same way, hollow where one thing differs. */
export function StudySymbol({ grade, shape = 'diamond' }: StudySymbolProps) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className={markStyles[grade]} d={shape === 'box' ? 'M3 3H13V13H3Z' : diamondPath(8, 8, 6.5)} />
    </svg>
  );
}
