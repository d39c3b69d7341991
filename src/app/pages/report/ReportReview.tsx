import { useState } from 'react';
import { sheetOf } from '../../../boards/release.ts';
import { isFile } from '../../../export/report-kinds.ts';
import type { ReportDocument } from '../../../report/document/document.ts';
import type { Figure } from '../../../report/figure.ts';
import type { ReleaseSheet } from '../../../report/release/release-sheet.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { type Decisions, ReleaseEntries } from '../../figure/ReleaseEntries.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useSay } from '../../hooks/use-toast.ts';
import { releaseMessages } from '../../messages/release.ts';
import { reportMessages } from '../../messages/report.ts';
import { shellMessages } from '../../messages/shell.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import { Section } from '../../shell/Section.tsx';
import { type FreeReport, freeReport, type ReadyReport } from '../../written-report.ts';
import styles from './ReportPage.module.css';
import { ReportView } from './ReportView.tsx';

const words = reportMessages.review;

interface ReportReviewProps {
  readonly report: ReadyReport;
  /** With everything in it. */
  readonly whole: ReportDocument;
}

/** Every figure of a report to be approved or held back, the ways to hand it out, and the report as it goes out. */
export function ReportReview({ report, whole }: ReportReviewProps) {
  const { effects } = useApp();
  const { settings, releases } = useAppState();
  const [decisions, setDecisions] = useState<Decisions>({});
  const [reviewer, setReviewer] = useState('');
  const told = { board: report.board, figures: figuresIn(whole) };
  const sheet = sheetOf(told, { settings, releases }, { decisions, reviewer, day: effects.today() });
  const held = sheet.entries.filter(({ decision }) => decision.choice === 'held').map(({ figure }) => figure.id);
  const free = freeReport(report, { settings, releases }, new Set(held));
  return (
    <>
      <div className={styles.screen}>
        <Section title={words.title} lead={words.lead}>
          {sheet.entries.length > 0 && (
            <Disclosure summary={releaseMessages.figures(sheet.entries.length, held.length)}>
              <ReleaseEntries entries={sheet.entries} decisions={decisions} onDecide={setDecisions} />
            </Disclosure>
          )}
          <Field label={releaseMessages.reviewer} help={releaseMessages.reviewerHelp}>
            {(control) => (
              <TextInput {...control} value={reviewer} onChange={(event) => setReviewer(event.currentTarget.value)} />
            )}
          </Field>
          <HandOut free={free} sheet={sheet} />
        </Section>
        <h2>{reportMessages.preview}</h2>
      </div>
      <ReportView document={free.document} />
    </>
  );
}

function figuresIn({ sections }: ReportDocument): readonly Figure[] {
  const all = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
  return [...new Map(all.map((figure) => [figure.id, figure])).values()];
}

interface HandOutProps {
  readonly free: FreeReport;
  readonly sheet: ReleaseSheet;
}

function HandOut({ free: { document, numbers }, sheet }: HandOutProps) {
  const { session, effects } = useApp();
  const { settings } = useAppState();
  const say = useSay();
  const isPrinted = !isFile(document.kind);
  const save = async () => {
    const { reportFile } = await import('../../../export/report-files.ts');
    const file = reportFile(document, { accent: settings.report?.accent ?? '' });
    const name = await session.saveReport({ file, sheet, numbers });
    if (name !== null) say(shellMessages.toast.downloaded(name));
  };
  const print = () => {
    effects.print();
    session.recordReport(numbers);
  };
  return (
    <ButtonRow>
      {isPrinted && (
        <Button kind="primary" onClick={print}>
          {words.print}
        </Button>
      )}
      <Button kind={isPrinted ? 'secondary' : 'primary'} icon="download" onClick={() => void save()}>
        {isPrinted ? words.sheetOnly : words.save(document.kind)}
      </Button>
    </ButtonRow>
  );
}
