import { useMemo } from 'react';
import { exportFileName } from '../../export/format.ts';
import { EXPORT_FORMATS } from '../../export/formats.ts';
import type { Figure } from '../../report/figure.ts';
import type { FigureHandlers } from '../figure/FigureActions.tsx';
import { figureSentence, figureTableText } from '../figure-text.ts';
import { privacyMessages } from '../messages/privacy.ts';
import { shellMessages } from '../messages/shell.ts';
import { useApp, useAppState } from './use-app.ts';
import { useSay } from './use-toast.ts';

/** What can be done with a chart: its sentence and table to the clipboard, its numbers as a file. */
export function useFigureHandlers(): FigureHandlers {
  const { effects } = useApp();
  const { mode } = useAppState();
  const say = useSay();
  return useMemo(() => {
    if (mode === 'internal') return { closedBecause: privacyMessages.banner.noExport };
    const copy = (text: string) =>
      effects.copy(text).then(
        () => say(shellMessages.toast.copied),
        () => say(shellMessages.toast.copyRefused),
      );
    const save = (figure: Figure, id: string) => {
      const format = EXPORT_FORMATS.find((one) => one.id === id);
      if (format === undefined) return;
      const name = exportFileName(figure, format);
      effects.download(name, format.mediaType, format.render(figure));
      say(shellMessages.toast.downloaded(name));
    };
    return {
      copySentence: (figure) => void copy(figureSentence(figure)),
      copyTable: (figure) => void copy(figureTableText(figure)),
      csv: (figure) => save(figure, 'csv'),
    };
  }, [effects, say, mode]);
}
