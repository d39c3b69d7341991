import type { MeasureSummary } from '../../data/measure-summaries.ts';
import type { Variation } from '../../domain/stats/nhs-icons.ts';
import { latestVariation } from '../control/control-answer.ts';
import { type ControlChoices, controlLayout } from '../control/control-layout.ts';
import { controlWords } from '../messages/control.ts';
import { summaryWords as words } from '../messages/summary.ts';

/**
 * What the control chart's rules say of the latest complete period. `run-signal` and `run-usual`: ten or eleven periods, a run
 * chart; the other codes tell why nothing can be said.
 */
export type VariationCode = Variation | 'run-signal' | 'run-usual' | 'too-short' | 'rare' | 'withheld' | 'no-periods';

export interface SummaryVariation {
  readonly code: VariationCode;
  /** A word or two, to stand beside the icon. */
  readonly text: string;
  /** The same in full. */
  readonly sentence: string;
}

type Choices = Pick<ControlChoices, 'limits' | 'asOf'>;

/** The verdict on change of one measure, the same as under its control chart on the Trends page. */
export function variationOfMeasure(
  { metric, series, isSparse, isWithheld, whole }: MeasureSummary,
  { limits, asOf }: Choices,
): SummaryVariation {
  if (series === null) return withoutSeries(isWithheld, whole.cell.state === 'suppressed');
  if (isSparse) return { code: 'rare', text: words.rare, sentence: words.rareSentence };
  const { lines } = controlLayout({ kind: 'periods', series }, { choice: 'auto', events: [], limits, asOf });
  if (lines.kind === 'runs') {
    return lines.signal
      ? { code: 'run-signal', text: words.runs.signal, sentence: controlWords.runs.signal }
      : { code: 'run-usual', text: words.runs.none, sentence: controlWords.runs.none };
  }
  const variation = lines.kind === 'limits' ? latestVariation(lines, metric.direction) : null;
  if (variation === null) return { code: 'too-short', text: words.tooShort, sentence: words.tooShortSentence };
  return { code: variation, text: words.variation(variation), sentence: controlWords.variation(variation) };
}

function withoutSeries(isWithheld: boolean, isHidden: boolean): SummaryVariation {
  if (isHidden) return { code: 'no-periods', text: words.wholeHidden, sentence: words.noSeriesSentence };
  return isWithheld
    ? { code: 'withheld', text: words.withheld, sentence: words.withheldSentence }
    : { code: 'no-periods', text: words.noSeries, sentence: words.noSeriesSentence };
}
