import { FilterBar } from '../../filters/FilterBar.tsx';
import { FilterNotices } from '../../filters/FilterNotices.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useBoard } from '../../hooks/use-board.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { summaryMessages } from '../../messages/summary.ts';
import { BoardPlace } from '../../shell/BoardPlace.tsx';
import { NeedsData } from '../../shell/NeedsData.tsx';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { SummaryCard } from './SummaryCard.tsx';

/** How all measures stand: one row each, with its latest value, its trend, and what can be said of it. */
export function SummaryPage() {
  const { loaded } = useAppState();
  const { board, isOld } = useBoard();
  return (
    <PageLayout title={PAGE_NAMES.summary} lead={summaryMessages.lead}>
      {loaded === null ? (
        <NeedsData />
      ) : (
        <>
          <FilterBar loaded={loaded} />
          <FilterNotices loaded={loaded} />
          {board === null && <p>{summaryMessages.waiting}</p>}
          <BoardPlace isOld={isOld}>{board?.summary && <SummaryCard summary={board.summary} />}</BoardPlace>
        </>
      )}
    </PageLayout>
  );
}
