import { comparedBy } from '../../../boards/compare-board.ts';
import type { Loaded } from '../../../data/workspace.ts';
import { Link } from '../../../ui/Link.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { BoardFigures } from '../../figure/BoardFigures.tsx';
import { ReleaseSection } from '../../figure/ReleaseSection.tsx';
import { FilterBar } from '../../filters/FilterBar.tsx';
import { FilterNotices } from '../../filters/FilterNotices.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useBoard } from '../../hooks/use-board.ts';
import { useView } from '../../hooks/use-view.ts';
import { compareGroupsMessages as words } from '../../messages/compare-groups.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { BoardPlace } from '../../shell/BoardPlace.tsx';
import { NeedsData } from '../../shell/NeedsData.tsx';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { CompareChoice } from './CompareChoice.tsx';

/** Do groups differ, and is it more than chance: each against the rest, and sites on a funnel; never a league table. */
export function ComparePage() {
  const { loaded } = useAppState();
  return (
    <PageLayout title={PAGE_NAMES.compare} lead={words.lead}>
      {loaded === null ? <NeedsData /> : <Comparison loaded={loaded} />}
    </PageLayout>
  );
}

function Comparison({ loaded }: { readonly loaded: Loaded }) {
  const { board, isOld } = useBoard();
  const { view, href } = useView();
  if (comparedBy(view, loaded) === null) {
    return (
      <Notice
        tone="info"
        title={words.nothing}
        actions={
          <Link kind="standalone" href={href({ page: 'import' })}>
            {words.match}
          </Link>
        }
      >
        <p>{words.nothingText}</p>
      </Notice>
    );
  }
  return (
    <>
      <CompareChoice loaded={loaded} />
      <FilterBar loaded={loaded} />
      <FilterNotices loaded={loaded} />
      <BoardPlace isOld={isOld}>{board && <BoardFigures board={board} loaded={loaded} />}</BoardPlace>
      {board && !isOld && <ReleaseSection key={board.label} board={board} />}
    </>
  );
}
