import { countText } from '../../../report/numbers.ts';
import { importMessages } from '../../messages/import.ts';
import { Facts } from '../../shell/Facts.tsx';
import { Section } from '../../shell/Section.tsx';
import { fileSizeText } from './file-size.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { ReadingOptions } from './ReadingOptions.tsx';
import { RecipeNotice, type RecipeNoticeProps } from './RecipeNotice.tsx';

/** How the file was read: its size, its spelling, and its first rows. */
export function FileStep({ file, now }: RecipeNoticeProps) {
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
          { term: words.lane, value: words.lanes[read.source.lane] },
        ]}
      />
      <RecipeNotice file={file} now={now} />
      <ReadingOptions file={file} />
      <PreviewTable inspection={file.inspection} />
    </Section>
  );
}
