import { useMemo } from 'react';
import { ENTRIES } from '../../../domain/evidence/library.ts';
import { entriesOf } from '../../../domain/evidence/own-evidence.ts';
import { NO_FUNDER_ANSWERS } from '../../../domain/funder/funder-answers.ts';
import { AS_IT_COMES, DEFAULT_REPORT, type ReportChoices } from '../../../domain/report-choices.ts';
import { arranged } from '../../../report/document/arrange.ts';
import { composeReport } from '../../../report/document/compose.ts';
import type { ReportDocument } from '../../../report/document/document.ts';
import { reportWords } from '../../../report/messages/report.ts';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { reportAsks } from '../../report-state.ts';
import { APP_VERSION } from '../../version.ts';

/** As many digits of a manifest's hash as stand in the foot of a page. */
const DIGITS_IN_FOOT = 16;

export interface ReportOfChoices {
  readonly choices: ReportChoices;
  readonly change: (change: Partial<ReportChoices>) => void;
  /** All sections, in the report's own order; `null` before it is made. */
  readonly whole: ReportDocument | null;
  /** As the county arranged it. */
  readonly document: ReportDocument | null;
  /** Something that the numbers depend on was changed since. */
  readonly isOld: boolean;
}

/** The report of the county's choices, written anew whenever one of them changes that no number depends on. */
export function useReport(): ReportOfChoices {
  const { session } = useApp();
  const { view } = useView();
  const { report, settings, loaded } = useAppState();
  const choices = settings.report ?? DEFAULT_REPORT;
  const { comments, funder } = settings;
  const whole = useMemo(() => {
    if (report.status !== 'ready') return null;
    const footer = reportWords.footer(APP_VERSION, report.manifestHash.slice(0, DIGITS_IN_FOOT));
    const material = { ...report.board.material, own: comments ?? {} };
    const entries = [...ENTRIES, ...entriesOf(settings.evidence)];
    const sources = { material, settlement: { ...report.funder.told, answers: funder ?? NO_FUNDER_ANSWERS } };
    return composeReport(choices.kind, sources, { ...choices, footer, entries });
  }, [report, choices, comments, funder, settings.evidence]);
  return {
    choices,
    change: (change) => session.changeSettings({ report: { ...choices, ...change } }),
    whole,
    document: whole && arranged(whole, choices.arranged[choices.kind] ?? AS_IT_COMES),
    isOld: report.status === 'ready' && (report.asked !== reportAsks(view, settings) || report.loaded !== loaded),
  };
}
