import { useMemo } from 'react';
import { reportGroups } from '../../../boards/report-board.ts';
import type { Loaded } from '../../../data/workspace.ts';
import { NO_FUNDER_ANSWERS } from '../../../domain/funder/funder-answers.ts';
import { findPolicy } from '../../../domain/privacy/find-policy.ts';
import { defaultPolicy } from '../../../domain/privacy/policy.ts';
import { policyInForce } from '../../../domain/privacy/publication-mode.ts';
import { DEFAULT_REPORT, type ReportChoices } from '../../../domain/report-choices.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { FilterBar } from '../../filters/FilterBar.tsx';
import { FilterNotices } from '../../filters/FilterNotices.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { reportMessages as words } from '../../messages/report.ts';
import { reportAsks } from '../../report-state.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import { NeedsData } from '../../shell/NeedsData.tsx';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { wholeReport } from '../../written-report.ts';
import { CrosswalkSection } from './CrosswalkSection.tsx';
import { FunderSection } from './FunderSection.tsx';
import styles from './ReportPage.module.css';
import { ReportReview } from './ReportReview.tsx';
import { ReportSettings } from './ReportSettings.tsx';
import { SectionOrder } from './SectionOrder.tsx';
import { VerifySection } from './VerifySection.tsx';

/** Something to hand in: choose, make, look, decide, save. */
export function ReportPage() {
  const { loaded, mode } = useAppState();
  return (
    <PageLayout title={PAGE_NAMES.report} lead={words.lead}>
      {loaded === null ? <NeedsData /> : mode === 'internal' ? <Internal /> : <Report loaded={loaded} />}
    </PageLayout>
  );
}

function Internal() {
  return <Notice tone="warning" title={words.internal} />;
}

function Report({ loaded }: { readonly loaded: Loaded }) {
  const { session } = useApp();
  const { view } = useView();
  const { report, settings } = useAppState();
  const choices = settings.report ?? DEFAULT_REPORT;
  const change = (change: Partial<ReportChoices>) => session.changeSettings({ report: { ...choices, ...change } });
  const ready = report.status === 'ready' ? report : null;
  const isOld = ready !== null && (ready.asked !== reportAsks(view, settings) || ready.loaded !== loaded);
  const whole = useMemo(() => ready && wholeReport(ready, settings), [ready, settings]);
  return (
    <>
      <div className={styles.screen}>
        <ReportSettings loaded={loaded} choices={choices} usualGroups={reportGroups(loaded)} onChange={change} />
        <FilterBar loaded={loaded} />
        <FilterNotices loaded={loaded} />
        <Making isOld={isOld} />
        {whole && <SectionOrder document={whole} choices={choices} onChange={change} />}
        {whole && choices.kind === 'funder' && <Funder />}
      </div>
      {ready && whole && !isOld && <ReportReview key={choices.kind} report={ready} whole={whole} />}
      <div className={styles.screen}>
        <VerifySection />
      </div>
    </>
  );
}

/** What only the county knows of a funder's form, and what other funders ask. */
function Funder() {
  const { session } = useApp();
  const { report, settings } = useAppState();
  if (report.status !== 'ready') return null;
  const policy = findPolicy(policyInForce('published', settings.policy)) ?? defaultPolicy;
  return (
    <>
      <FunderSection
        told={report.funder.told}
        answers={settings.funder ?? NO_FUNDER_ANSWERS}
        smallTo={policy.smallTo}
        onChange={(funder) => session.changeSettings({ funder })}
      />
      <CrosswalkSection />
    </>
  );
}

/** The button that starts, how far it is, and what came of it. */
function Making({ isOld }: { readonly isOld: boolean }) {
  const { session } = useApp();
  const { report } = useAppState();
  const { view } = useView();
  if (report.status === 'making') {
    const { progress } = report;
    return (
      <Card>
        <Progress
          label={words.making}
          done={progress === null ? null : progress.done / progress.total}
          text={progress === null ? words.starting : words.progress(progress)}
          cancel={<Button onClick={() => session.callOffReport()}>{words.cancel}</Button>}
        />
      </Card>
    );
  }
  const isReady = report.status === 'ready';
  if (isReady && !isOld && report.board.because.length === 0) return null;
  return (
    <Card>
      {report.status === 'failed' && (
        <Notice tone="error" title={words.failed}>
          {report.cause}
        </Notice>
      )}
      {isReady && isOld && <Notice tone="info" title={words.old} />}
      {isReady && report.board.because.length > 0 && <Notice tone="info" title={words.because} />}
      <ButtonRow>
        <Button kind="primary" onClick={() => void session.makeReport(view)}>
          {isReady ? words.makeAgain : words.make}
        </Button>
      </ButtonRow>
    </Card>
  );
}
