import { countText } from '../../../report/numbers.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { importMessages } from '../../messages/import.ts';
import { Facts } from '../../shell/Facts.tsx';
import { Section } from '../../shell/Section.tsx';
import type { ReadyFile } from '../../state.ts';
import { fileSizeText } from './file-size.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { ReadingOptions } from './ReadingOptions.tsx';

/** How the file was read: its size, its spelling, and its first rows. */
export function FileStep({ file }: { readonly file: ReadyFile }) {
  const words = importMessages.file;
  const { read } = file.inspection;
  return (
    <Section title={words.title}>
      <Facts
        facts={[
          { term: words.name, value: file.name },
          { term: words.size, value: fileSizeText(read.bytes) },
          { term: words.rows, value: countText(read.rowsIn) },
          { term: words.columns, value: countText(read.columns.length) },
          { term: words.lane, value: words.lanes[read.lane] },
        ]}
      />
      {file.missingColumns.length > 0 && (
        <Notice tone="warning" title={importMessages.columns.missing(file.missingColumns.join(', '))} />
      )}
      <ReadingOptions file={file} />
      <PreviewTable inspection={file.inspection} />
    </Section>
  );
}
