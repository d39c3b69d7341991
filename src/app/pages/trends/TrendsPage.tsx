import type { Loaded } from '../../../data/workspace.ts';
import { missingFieldsText } from '../../../report/messages/field-labels.ts';
import { Link } from '../../../ui/Link.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { BoardFigures } from '../../figure/BoardFigures.tsx';
import { ChartCard } from '../../figure/ChartCard.tsx';
import { ReleaseSection } from '../../figure/ReleaseSection.tsx';
import { FilterBar } from '../../filters/FilterBar.tsx';
import { FilterNotices } from '../../filters/FilterNotices.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useBoard } from '../../hooks/use-board.ts';
import { useFigureHandlers } from '../../hooks/use-figure-handlers.ts';
import { useView } from '../../hooks/use-view.ts';
import { figureMessages } from '../../messages/figure.ts';
import { overviewMessages, trendsMessages } from '../../messages/overview.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { BoardPlace } from '../../shell/BoardPlace.tsx';
import { NeedsData } from '../../shell/NeedsData.tsx';
import { PageLayout } from '../../shell/PageLayout.tsx';
import type { ShownBoard } from '../../shown-board.ts';
import { ChartSettings } from './ChartSettings.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';

/** Is it changing: one measure large, over time and by group. */
export function TrendsPage() {
  const { loaded } = useAppState();
  return (
    <PageLayout title={PAGE_NAMES.trends} lead={trendsMessages.lead}>
      {loaded === null ? <NeedsData /> : <Trend loaded={loaded} />}
    </PageLayout>
  );
}

function Trend({ loaded }: { readonly loaded: Loaded }) {
  const { board, isOld } = useBoard();
  return (
    <>
      <MeasureChoice loaded={loaded} />
      <FilterBar loaded={loaded} />
      <FilterNotices loaded={loaded} />
      <BoardPlace isOld={isOld}>{board && <BoardCard board={board} loaded={loaded} />}</BoardPlace>
      {board && !isOld && <ReleaseSection key={board.label} board={board} />}
    </>
  );
}

function BoardCard({ board, loaded }: { readonly board: ShownBoard; readonly loaded: Loaded }) {
  const handlers = useFigureHandlers();
  const { href } = useView();
  return (
    <>
      {board.trends.map((figure) => (
        <ChartCard key={figure.id} figure={figure} heading="h2" messages={figureMessages} handlers={handlers} />
      ))}
      <BoardFigures board={board} loaded={loaded} />
      <ChartSettings />
      {board.unanswerable.map(({ metric, missing }) => (
        <Notice
          key={metric.id}
          tone="info"
          title={trendsMessages.cannot(metric.label)}
          actions={
            <Link kind="standalone" href={href({ page: 'import' })}>
              {overviewMessages.unanswerable.match}
            </Link>
          }
        >
          <p>{trendsMessages.missing(missingFieldsText(missing))}</p>
        </Notice>
      ))}
    </>
  );
}
