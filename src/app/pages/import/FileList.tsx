import type { ReactNode } from 'react';
import { issueFix, issueSentence } from '../../../report/messages/issues.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { countedFiles } from '../../copies.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { copyMessages } from '../../messages/copies.ts';
import { importMessages } from '../../messages/import.ts';
import { Section } from '../../shell/Section.tsx';
import type { FileState } from '../../state.ts';
import { ContainerBlock } from './ContainerBlock.tsx';
import { CopyQuestion } from './CopyQuestion.tsx';
import styles from './FileList.module.css';
import { ReadingFile } from './ReadingFile.tsx';

export interface FileListProps {
  readonly files: readonly FileState[];
  /** The file whose steps are shown. */
  readonly shownId: number | null;
  readonly onShow: (id: number) => void;
  /** What to do next with the files. */
  readonly children: ReactNode;
}

/** All files brought so far: read, being read, or refused with the reason. */
export function FileList({ files, shownId, onShow, children }: FileListProps) {
  const { chooseFiles } = useActions();
  const { containers } = useAppState();
  const words = importMessages.files;
  const counted = countedFiles(files);
  return (
    <Section title={words.title}>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.id}>
            <OneFile
              file={file}
              isShown={file.id === shownId}
              isOnly={files.length === 1}
              isCounted={file.status !== 'ready' || counted.includes(file)}
              onShow={onShow}
            />
            <CopyOf file={file} files={files} />
          </li>
        ))}
      </ul>
      {containers.map((container) => (
        <ContainerBlock key={container.id} container={container} />
      ))}
      <div className={styles.next}>
        {children}
        <Button icon="plus" onClick={() => void chooseFiles()}>
          {words.add}
        </Button>
      </div>
    </Section>
  );
}

function CopyOf({ file, files }: Pick<FileListProps, 'files'> & { readonly file: FileState }) {
  if (file.status !== 'ready' || file.copy === null) return null;
  const { copy } = file;
  const other = files.find(({ id }) => id === copy.otherId);
  return other?.status === 'ready' ? <CopyQuestion file={file} other={other} copy={copy} /> : null;
}

interface OneFileProps {
  readonly file: FileState;
  readonly isShown: boolean;
  readonly isOnly: boolean;
  /** False for the older of two copies. */
  readonly isCounted: boolean;
  readonly onShow: (id: number) => void;
}

function OneFile({ file, isShown, isOnly, isCounted, onShow }: OneFileProps) {
  const { session } = useApp();
  const words = importMessages.files;
  const remove = (
    <Button kind="quiet" icon="close" onClick={() => session.removeFile(file.id)}>
      {words.remove(file.name)}
    </Button>
  );
  if (file.status === 'refused') {
    return (
      <Notice tone="error" title={issueSentence(file.issue)} actions={remove}>
        <p>{issueFix(file.issue.rule)}</p>
      </Notice>
    );
  }
  if (file.status === 'reading') return <ReadingFile file={file} />;
  return (
    <div className={styles.file}>
      <p className={styles.name}>
        {file.name}
        {isShown && !isOnly && ` (${words.shown})`}
        {!isCounted && ` (${copyMessages.notCounted})`}
      </p>
      {!isShown && (
        <Button kind="quiet" icon="search" onClick={() => onShow(file.id)}>
          {words.show(file.name)}
        </Button>
      )}
      {remove}
    </div>
  );
}
