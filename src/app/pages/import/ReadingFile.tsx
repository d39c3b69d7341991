import { counted } from '../../../report/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { useApp } from '../../hooks/use-app.ts';
import { readingMessages } from '../../messages/reading.ts';
import type { FileState } from '../../state.ts';
import { fileSizeText } from './file-size.ts';

type Reading = Extract<FileState, { status: 'reading' }>;

/** A file that is being read: how far it is, and a way to stop. */
export function ReadingFile({ file }: { readonly file: Reading }) {
  const { session } = useApp();
  const { progress } = file;
  return (
    <Progress
      label={readingMessages.reading(file.name)}
      done={progress === null || progress.bytes >= progress.size ? null : progress.bytes / progress.size}
      text={readingText(file)}
      cancel={
        <Button icon="close" onClick={() => session.removeFile(file.id)}>
          {readingMessages.stop(file.name)}
        </Button>
      }
    />
  );
}

/** How far the reading of a file is, in words. */
export function readingText({ progress }: Pick<Reading, 'progress'>): string {
  if (progress === null) return readingMessages.waiting;
  const rows = counted(progress.rows, 'row', 'rows');
  return progress.bytes >= progress.size
    ? readingMessages.storing(rows)
    : readingMessages.soFar(rows, fileSizeText(progress.bytes), fileSizeText(progress.size));
}
