import { useState } from 'react';
import { countedFiles } from '../../copies.ts';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useAutoLoad } from '../../hooks/use-auto-load.ts';
import { importMessages } from '../../messages/import.ts';
import { PAGE_NAMES } from '../../messages/pages.ts';
import { HistoryBar } from '../../shell/HistoryBar.tsx';
import { PageLayout } from '../../shell/PageLayout.tsx';
import type { ReadyFile } from '../../state.ts';
import { answerable } from './answerable.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileList } from './FileList.tsx';
import { FileStep } from './FileStep.tsx';
import styles from './ImportPage.module.css';
import { NoFiles } from './NoFiles.tsx';
import { ShowBar } from './ShowBar.tsx';
import { WordsStep } from './WordsStep.tsx';

/** What was made of the files: four steps, all filled in and all changeable. */
export function ImportPage() {
  const { files, containers } = useAppState();
  useAutoLoad();
  const [shownId, setShownId] = useState<number | null>(null);
  const ready = files.filter((file): file is ReadyFile => file.status === 'ready');
  const shown = ready.find(({ id }) => id === shownId) ?? countedFiles(files)[0] ?? ready[0];
  if (files.length === 0 && containers.length === 0) {
    return (
      <PageLayout title={PAGE_NAMES.import}>
        <HistoryBar />
        <NoFiles />
      </PageLayout>
    );
  }
  return (
    <PageLayout title={PAGE_NAMES.import} lead={importMessages.lead}>
      <HistoryBar />
      <FileList files={files} shownId={shown?.id ?? null} onShow={setShownId}>
        {shown && <ShowBar kind={shown.mapping.kind} files={countedFiles(files)} />}
      </FileList>
      {shown && <Steps key={shown.id} file={shown} files={countedFiles(files)} />}
    </PageLayout>
  );
}

function Steps({ file, files }: { readonly file: ReadyFile; readonly files: readonly ReadyFile[] }) {
  const { session } = useApp();
  const now = answerable(file.mapping.kind, files);
  const change = (mapping: ReadyFile['mapping']) => session.setMapping(file.id, mapping);
  return (
    <div className={styles.steps}>
      <div className={styles.file}>
        <FileStep file={file} now={now} />
      </div>
      <ColumnsStep file={file} now={now} onChange={change} />
      <WordsStep file={file} onChange={change} />
      <div className={styles.check}>
        <CheckStep />
      </div>
    </div>
  );
}
