import type { FileFill } from '../../../data/quality/completeness.ts';
import { fieldLabel } from '../../../report/messages/field-labels.ts';
import { counted, countText, dateText } from '../../../report/numbers.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Table } from '../../../ui/Table.tsx';
import { qualityMessages } from '../../messages/quality.ts';
import { Share } from './UsageTable.tsx';

const words = qualityMessages.overview.fill;

/** How full each mapped column of each file is, and from when to when the file reaches. */
export function FillTables({ fills }: { readonly fills: readonly FileFill[] }) {
  const numbered = fills.map((fill, index) => ({ id: `file-${index + 1}`, fill }));
  return numbered.map(({ id, fill }) => (
    <Disclosure key={id} summary={summaryOf(fill)} open={fills.length === 1}>
      <Table
        caption={words.caption(fill.file)}
        columns={[
          { id: 'field', label: words.field },
          { id: 'column', label: words.column },
          { id: 'filled', label: words.filled, numeric: true },
          { id: 'share', label: words.share },
        ]}
        rows={fill.fields.map(({ field, column, filled }) => ({
          id: field,
          cells: [
            fieldLabel(field),
            column ?? words.everyRow,
            countText(filled),
            fill.rows === 0 ? '' : <Share key="share" part={filled} whole={fill.rows} />,
          ],
        }))}
      />
    </Disclosure>
  ));
}

function summaryOf({ file, rows, oldest, newest }: FileFill): string {
  const kept = counted(rows, 'row', 'rows');
  return oldest === null || newest === null
    ? words.noDates(file, kept)
    : words.summary(file, kept, dateText(oldest), dateText(newest));
}
