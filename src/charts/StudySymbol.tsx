import type { BenchmarkMark } from '../report/figure.ts';
import markStyles from './marks.module.css';
import { diamondPath } from './symbol-paths.ts';

/** A study's mark as it is on the chart: filled where it was measured the same way, hollow where one thing differs. */
export function StudySymbol({ grade }: Pick<BenchmarkMark, 'grade'>) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className={markStyles[grade]} d={diamondPath(8, 8, 6.5)} />
    </svg>
  );
}
