import type { Loaded } from '../../../data/workspace.ts';
import { Card } from '../../../ui/Card.tsx';
import { BoardFigures } from '../../figure/BoardFigures.tsx';
import { ReleaseSection } from '../../figure/ReleaseSection.tsx';
import { FilterBar } from '../../filters/FilterBar.tsx';
import { FilterNotices } from '../../filters/FilterNotices.tsx';
import { SplitField } from '../../filters/SplitField.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useBoard } from '../../hooks/use-board.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { retentionMessages } from '../../messages/retention.ts';
import { BoardPlace } from '../../shell/BoardPlace.tsx';
import { NeedsData } from '../../shell/NeedsData.tsx';
import { PageLayout } from '../../shell/PageLayout.tsx';

/** Do people stay: curves with the fixed windows, how they leave, and how soon they come. */
export function RetentionPage() {
  const { loaded } = useAppState();
  return (
    <PageLayout title={PAGE_NAMES.retention} lead={retentionMessages.lead}>
      {loaded === null ? <NeedsData /> : <Retention loaded={loaded} />}
    </PageLayout>
  );
}

function Retention({ loaded }: { readonly loaded: Loaded }) {
  const { board, isOld } = useBoard();
  return (
    <>
      <Card>
        <SplitField loaded={loaded} />
      </Card>
      <FilterBar loaded={loaded} />
      <FilterNotices loaded={loaded} />
      <BoardPlace isOld={isOld}>{board && <BoardFigures board={board} loaded={loaded} />}</BoardPlace>
      {board && !isOld && <ReleaseSection key={board.label} board={board} />}
    </>
  );
}
