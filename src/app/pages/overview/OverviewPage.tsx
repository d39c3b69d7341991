import { ChartCard } from '../../figure/ChartCard.tsx';
import { ReleaseSection } from '../../figure/ReleaseSection.tsx';
import { FilterBar } from '../../filters/FilterBar.tsx';
import { FilterNotices } from '../../filters/FilterNotices.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useBoard } from '../../hooks/use-board.ts';
import { useFigureHandlers } from '../../hooks/use-figure-handlers.ts';
import { figureMessages } from '../../messages/figure.ts';
import { overviewMessages } from '../../messages/overview.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { BoardPlace } from '../../shell/BoardPlace.tsx';
import { NeedsData } from '../../shell/NeedsData.tsx';
import { PageLayout } from '../../shell/PageLayout.tsx';
import type { ShownBoard } from '../../shown-board.ts';
import { NarrowPathway } from './NarrowPathway.tsx';
import { OtherMeasures } from './OtherMeasures.tsx';
import styles from './OverviewPage.module.css';
import { StandingOutCard } from './StandingOutCard.tsx';
import { Unanswerables } from './Unanswerables.tsx';

/** Are we doing all right: the way of the people, and the three measures of the Overview beside the studies. */
export function OverviewPage() {
  const { loaded } = useAppState();
  const { board, isOld } = useBoard();
  return (
    <PageLayout title={PAGE_NAMES.overview} lead={overviewMessages.lead}>
      {loaded === null ? (
        <NeedsData />
      ) : (
        <>
          <FilterBar loaded={loaded} />
          <FilterNotices loaded={loaded} />
          <NarrowPathway loaded={loaded} />
          <BoardPlace isOld={isOld}>{board && <BoardCards board={board} />}</BoardPlace>
          {board && !isOld && <ReleaseSection key={board.label} board={board} />}
          <OtherMeasures loaded={loaded} />
        </>
      )}
    </PageLayout>
  );
}

function BoardCards({ board }: { readonly board: ShownBoard }) {
  const handlers = useFigureHandlers();
  return (
    <>
      {board.standingOut && <StandingOutCard told={board.standingOut} />}
      {board.cascade && <ChartCard figure={board.cascade} heading="h2" messages={figureMessages} handlers={handlers} />}
      <div className={styles.trends}>
        {board.trends.map((figure) => (
          <ChartCard key={figure.id} figure={figure} heading="h2" messages={figureMessages} handlers={handlers} />
        ))}
      </div>
      {board.figures.map((figure) => (
        <ChartCard key={figure.id} figure={figure} heading="h2" messages={figureMessages} handlers={handlers} />
      ))}
      <Unanswerables board={board} />
    </>
  );
}
