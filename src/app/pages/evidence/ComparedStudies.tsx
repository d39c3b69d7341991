import { ENTRIES } from '../../../domain/evidence/library.ts';
import { entriesOf } from '../../../domain/evidence/own-evidence.ts';
import { literatureForest } from '../../../report/literature-forest.ts';
import { missingFieldsText } from '../../../report/messages/field-labels.ts';
import { Link } from '../../../ui/Link.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ChartCard } from '../../figure/ChartCard.tsx';
import { ReleaseSection } from '../../figure/ReleaseSection.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useBoard } from '../../hooks/use-board.ts';
import { useFigureHandlers } from '../../hooks/use-figure-handlers.ts';
import { useMeasure } from '../../hooks/use-measure.ts';
import { useView } from '../../hooks/use-view.ts';
import { compareMessages } from '../../messages/evidence-compare.ts';
import { figureMessages } from '../../messages/figure.ts';
import { BoardPlace } from '../../shell/BoardPlace.tsx';
import type { ShownBoard } from '../../shown-board.ts';
import { valuesFor } from '../../view-filters.ts';

/** The forest plot: the county beside the studies of its pathway, or the studies alone. */
export function ComparedStudies() {
  const { loaded } = useAppState();
  return loaded === null ? (
    <>
      <NoData />
      <Literature />
    </>
  ) : (
    <County />
  );
}

function County() {
  const { board, isOld } = useBoard();
  return (
    <>
      <BoardPlace isOld={isOld}>{board?.evidence && <CountyBoard board={board} />}</BoardPlace>
      {board?.evidence && !isOld && <ReleaseSection key={board.label} board={board} />}
    </>
  );
}

function CountyBoard({ board }: { readonly board: ShownBoard }) {
  const handlers = useFigureHandlers();
  const forest = board.evidence?.forest ?? null;
  if (forest) return <ChartCard figure={forest} heading="h2" messages={figureMessages} handlers={handlers} />;
  return (
    <>
      <WhyAlone board={board} />
      <Literature />
    </>
  );
}

function WhyAlone({ board }: { readonly board: ShownBoard }) {
  const { href } = useView();
  const words = compareMessages;
  const [lack] = board.unanswerable;
  if (lack === undefined) {
    return (
      <Notice tone="info" title={words.chooseOne.title}>
        <p>{words.chooseOne.text}</p>
      </Notice>
    );
  }
  const match = (
    <Link kind="standalone" href={href({ page: 'import' })}>
      {words.match}
    </Link>
  );
  return (
    <Notice tone="info" title={words.cannot(lack.metric.label)} actions={match}>
      <p>{words.missing(missingFieldsText(lack.missing))}</p>
    </Notice>
  );
}

function NoData() {
  const { href } = useView();
  const words = compareMessages.noData;
  const open = (
    <Link kind="standalone" href={href({ page: 'start' })}>
      {words.open}
    </Link>
  );
  return (
    <Notice tone="info" title={words.title} actions={open}>
      <p>{words.text}</p>
    </Notice>
  );
}

function Literature() {
  const { view } = useView();
  const { settings } = useAppState();
  const handlers = useFigureHandlers();
  const metric = useMeasure();
  if (metric?.statistic !== 'proportion') return null;
  const pathways = valuesFor(view.where, 'pathway');
  const figure = literatureForest({
    metric,
    pathways,
    withSecondary: view.library.grades === 'ABC',
    isPooled: view.isPooled,
    entries: [...ENTRIES, ...entriesOf(settings.evidence)],
  });
  return <ChartCard figure={figure} heading="h2" messages={figureMessages} handlers={handlers} />;
}
