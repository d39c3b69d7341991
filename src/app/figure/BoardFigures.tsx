import type { PageFigures } from '../../boards/figure-board.ts';
import type { Loaded } from '../../data/workspace.ts';
import { useFigureHandlers } from '../hooks/use-figure-handlers.ts';
import { figureMessages } from '../messages/figure.ts';
import { ChartCard } from './ChartCard.tsx';
import { FigureGaps } from './FigureGaps.tsx';

interface BoardFiguresProps {
  readonly board: PageFigures;
  readonly loaded: Pick<Loaded, 'kind'>;
}

/** The figures of a page, and why others are not there. */
export function BoardFigures({ board, loaded }: BoardFiguresProps) {
  const handlers = useFigureHandlers();
  return (
    <>
      {board.figures.map((figure) => (
        <ChartCard key={figure.id} figure={figure} heading="h2" messages={figureMessages} handlers={handlers} />
      ))}
      <FigureGaps gaps={board.gaps} loaded={loaded} />
    </>
  );
}
