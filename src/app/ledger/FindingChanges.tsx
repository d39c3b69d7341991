import type { FileChange } from '../../data/quality/compare-loads.ts';
import { qualityHeading } from '../../report/messages/issues-quality.ts';
import { countText } from '../../report/numbers.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Table } from '../../ui/Table.tsx';
import { qualityMessages } from '../messages/quality.ts';

const words = qualityMessages.changes;

/** What became of the findings since a file of the same name was brought before: gone, still there, new. */
export function FindingChanges({ changes }: { readonly changes: readonly FileChange[] }) {
  return changes.map(({ file, earlier, changes: byRule }) => {
    const sum = (part: 'gone' | 'remaining' | 'added') => byRule.reduce((total, change) => total + change[part], 0);
    const isBetter = sum('added') === 0 && sum('gone') > 0;
    return (
      <Notice key={file} tone={isBetter ? 'success' : 'info'} title={words.title(file, earlier)}>
        <p>{words.summary(sum('gone'), sum('remaining'), sum('added'))}</p>
        {byRule.length > 0 && (
          <Disclosure summary={words.details}>
            <ChangeTable file={file} changes={byRule} />
          </Disclosure>
        )}
      </Notice>
    );
  });
}

function ChangeTable({ file, changes }: Pick<FileChange, 'file' | 'changes'>) {
  return (
    <Table
      caption={words.caption(file)}
      columns={[
        { id: 'rule', label: words.rule },
        { id: 'column', label: words.column },
        { id: 'gone', label: words.gone, numeric: true },
        { id: 'remaining', label: words.remaining, numeric: true },
        { id: 'added', label: words.added, numeric: true },
      ]}
      rows={changes.map(({ code, column, gone, remaining, added }) => ({
        id: `${code} ${column}`,
        cells: [qualityHeading(code), column ?? '', countText(gone), countText(remaining), countText(added)],
      }))}
    />
  );
}
