import { counted, countText } from '../../../report/numbers.ts';
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
      done={doneOf(progress)}
      text={readingText(file)}
      cancel={
        <Button icon="close" onClick={() => session.removeFile(file.id)}>
          {readingMessages.stop(file.name)}
        </Button>
      }
    />
  );
}

function doneOf(progress: Reading['progress']): number | null {
  switch (progress?.stage) {
    case undefined:
      return null;
    case 'unpacking':
      return progress.of === 1 ? null : (progress.part - 1) / progress.of;
    case 'reading':
      return progress.bytes / progress.size;
    case 'taking':
      return progress.rows / progress.of;
    case 'columns':
      return (progress.column - 1) / progress.of;
  }
}

/** How far the reading of a file is, in words. */
export function readingText({ progress }: Pick<Reading, 'progress'>): string {
  switch (progress?.stage) {
    case undefined:
      return readingMessages.waiting;
    case 'unpacking':
      return progress.of === 1
        ? readingMessages.unpacking(progress.name)
        : readingMessages.unpackingSheet(countText(progress.part), countText(progress.of), progress.name);
    case 'reading': {
      const rows = counted(progress.rows, 'row', 'rows');
      return readingMessages.soFar(rows, fileSizeText(progress.bytes), fileSizeText(progress.size));
    }
    case 'taking':
      return readingMessages.taking(countText(progress.rows), counted(progress.of, 'row', 'rows'));
    case 'columns':
      return readingMessages.column(countText(progress.column), countText(progress.of));
  }
}
