import { conflictsOf } from '../../boards/release.ts';
import { figureCsv, figureCsvText } from '../../export/figure-csv.ts';
import { exportFileName } from '../../export/format.ts';
import { conflictSentence } from '../../report/messages/release.ts';
import { withOwn } from '../../report/own-words.ts';
import type { SummaryFigure } from '../../report/summary/summary-figure.ts';
import { figureSentence, figureTableText } from '../figure-text.ts';
import { privacyMessages } from '../messages/privacy.ts';
import { releaseMessages } from '../messages/release.ts';
import { shellMessages } from '../messages/shell.ts';
import { useApp, useAppState } from './use-app.ts';
import { useSay } from './use-toast.ts';

/** What can be done with the summary; each goes out only where no earlier export forbids it, and is remembered. */
export interface SummaryHandlers {
  readonly copySentence: () => void;
  readonly copyTable: () => void;
  readonly csv: () => void;
}

/** The same as for a chart, for the summary of all measures; in internal mode the reason why nothing goes out. */
export function useSummaryHandlers(summary: SummaryFigure): SummaryHandlers | { readonly closedBecause: string } {
  const { effects, session } = useApp();
  const { mode, board, settings, releases } = useAppState();
  const say = useSay();
  if (mode === 'internal') return { closedBecause: privacyMessages.banner.noExport };
  const told = withOwn(summary, settings.comments);
  const letOut = (act: () => void) => () => {
    const [conflict] = board === null ? [] : conflictsOf(board, summary.id, { settings, releases });
    if (conflict !== undefined) {
      say(releaseMessages.refused(conflictSentence(conflict)));
      return;
    }
    act();
    if (board !== null) session.recordRelease(board, [summary]);
  };
  const copy = (text: () => string) =>
    letOut(() => {
      effects.copy(text()).then(
        () => say(shellMessages.toast.copied),
        () => say(shellMessages.toast.copyRefused),
      );
    });
  return {
    copySentence: copy(() => figureSentence(told)),
    copyTable: copy(() => figureTableText(told)),
    csv: letOut(() => {
      const name = exportFileName(told, figureCsv);
      effects.download(name, figureCsv.mediaType, figureCsvText(told));
      say(shellMessages.toast.downloaded(name));
    }),
  };
}
