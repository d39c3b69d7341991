import { useMemo } from 'react';
import { entryOf } from '../../boards/release.ts';
import { periodById } from '../../domain/period.ts';
import { exportFileName } from '../../export/format.ts';
import { EXPORT_FORMATS } from '../../export/formats.ts';
import type { Figure } from '../../report/figure.ts';
import { conflictSentence } from '../../report/messages/release.ts';
import { withOwn } from '../../report/own-words.ts';
import type { PictureKind } from '../effects.ts';
import type { FigureHandlers, OwnWordsHandlers } from '../figure/FigureActions.tsx';
import { figureSentence, figureTableText } from '../figure-text.ts';
import { privacyMessages } from '../messages/privacy.ts';
import { releaseMessages } from '../messages/release.ts';
import { shellMessages } from '../messages/shell.ts';
import { useApp, useAppState } from './use-app.ts';
import { useSay } from './use-toast.ts';

const PICTURES: Readonly<Record<PictureKind, { readonly mediaType: string }>> = {
  png: { mediaType: 'image/png' },
  svg: { mediaType: 'image/svg+xml' },
};

/**
 * What can be done with a chart: its sentence and table to the clipboard, its numbers as a file. What goes out is remembered
 * and checked against all that went out before; in internal mode nothing does.
 */
export function useFigureHandlers(): FigureHandlers {
  const { effects, session, address } = useApp();
  const { mode, board, settings, releases } = useAppState();
  const say = useSay();
  return useMemo(() => {
    const ownWords: OwnWordsHandlers = { all: settings.comments ?? {}, change: session.changeOwnWords };
    const onPeriod = (periodId: string) => {
      const span = periodById(periodId);
      if (span !== undefined) address.go({ ...address.get().view, from: span.start, to: span.end });
    };
    if (mode === 'internal') return { ownWords, onPeriod, closedBecause: privacyMessages.banner.noExport };
    const letOut = (act: (figure: Figure) => void) => (figure: Figure) => {
      const [conflict] = board === null ? [] : entryOf(board, figure, { settings, releases }).conflicts;
      if (conflict !== undefined) {
        say(releaseMessages.refused(conflictSentence(conflict)));
        return;
      }
      act(withOwn(figure, settings.comments));
      if (board !== null) session.recordRelease(board, [figure]);
    };
    const copy = (textOf: (figure: Figure) => string) =>
      letOut((figure) => {
        effects.copy(textOf(figure)).then(
          () => say(shellMessages.toast.copied),
          () => say(shellMessages.toast.copyRefused),
        );
      });
    const save = (id: string) =>
      letOut((figure) => {
        const format = EXPORT_FORMATS.find((one) => one.id === id);
        if (format === undefined) return;
        const name = exportFileName(figure, format);
        effects.download(name, format.mediaType, format.render(figure));
        say(shellMessages.toast.downloaded(name));
      });
    const draw = (kind: PictureKind) =>
      letOut((figure) => {
        const { mediaType } = PICTURES[kind];
        const name = exportFileName(figure, { extension: kind });
        effects.drawFigure(figure, kind).then(
          (content) => {
            if (content === null) return say(shellMessages.toast.notDrawn);
            effects.download(name, mediaType, content);
            say(shellMessages.toast.downloaded(name));
          },
          () => say(shellMessages.toast.notDrawn),
        );
      });
    return {
      ownWords,
      onPeriod,
      copySentence: copy(figureSentence),
      copyTable: copy(figureTableText),
      csv: save('csv'),
      png: draw('png'),
      svg: draw('svg'),
    };
  }, [effects, session, address, say, mode, board, settings, releases]);
}
