import type { MeasureUsage } from '../../../data/quality/usage.ts';
import { leftOutReason } from '../../../report/messages/left-out.ts';
import { countText, percent } from '../../../report/numbers.ts';
import { Table } from '../../../ui/Table.tsx';
import { ShareBar } from '../../ledger/ShareBar.tsx';
import { qualityMessages } from '../../messages/quality.ts';

const words = qualityMessages.overview.usage;

/** "n used of m" of every measure, with the rules that took out the others. */
export function UsageTable({ usage }: { readonly usage: readonly MeasureUsage[] }) {
  return (
    <Table
      caption={words.caption}
      columns={[
        { id: 'measure', label: words.measure },
        { id: 'used', label: words.used, numeric: true },
        { id: 'rows', label: words.rows, numeric: true },
        { id: 'share', label: words.share },
        { id: 'why', label: words.why },
      ]}
      rows={usage.map((measure) => ({
        id: measure.id,
        cells: [
          measureName(measure),
          countText(measure.used),
          countText(measure.rows),
          measure.rows === 0 ? '' : <Share key="share" part={measure.used} whole={measure.rows} />,
          reasons(measure),
        ],
      }))}
    />
  );
}

/** A share as a number with its bar. */
export function Share({ part, whole }: { readonly part: number; readonly whole: number }) {
  const share = part / whole;
  return (
    <>
      {percent(share, whole)}
      <ShareBar share={share} />
    </>
  );
}

/** The measure without its window: the same records are left out of every window. */
function measureName({ metric }: MeasureUsage): string {
  return metric === null ? words.cascade : metric.label.replace(/ (within|at) \d+ days/, '');
}

function reasons({ leftOut }: MeasureUsage): string {
  const told = leftOut.map(({ reason, rows }) => words.reason(leftOutReason(reason), rows));
  return told.length === 0 ? words.nothing : told.join('; ');
}
