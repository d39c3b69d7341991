import type { FigureBody } from '../report/figure.ts';
import type { ChartWords } from './words.ts';

/** What every chart is handed: one body of a figure and the words around it. */
export interface ChartProps<Body extends FigureBody = FigureBody> {
  readonly body: Body;
  readonly altText: string;
  /** The id of the element that holds the answer. */
  readonly describedBy: string;
  readonly words: ChartWords;
  /** Narrows everything to one period of the chart; absent where nothing can be narrowed. */
  readonly onPeriod?: ((periodId: string) => void) | undefined;
}
