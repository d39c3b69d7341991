import type { AgencyRows, Recipient } from '../../data/quality/finding-rows.ts';
import { fixListMessages } from '../../report/messages/fix-list.ts';
import { countText } from '../../report/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { useApp } from '../hooks/use-app.ts';
import { useSay } from '../hooks/use-toast.ts';
import { qualityMessages } from '../messages/quality.ts';
import { shellMessages } from '../messages/shell.ts';

const words = qualityMessages.fixLists;

/** The findings as lists to work off in a spreadsheet: all of them, or one for each agency that sent rows. */
export function FixLists({ agencies }: { readonly agencies: readonly AgencyRows[] }) {
  const { session } = useApp();
  const say = useSay();
  const save = async (recipient: Recipient) => {
    const name = await session.downloadFixList(recipient);
    if (name !== null) say(shellMessages.toast.downloaded(name));
  };
  const named = agencies.filter(({ agency }) => agency !== null);
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <div>
        <Button icon="download" onClick={() => void save('all')}>
          {words.all}
        </Button>
      </div>
      {named.length > 0 && (
        <Disclosure summary={words.each(agencies.length)}>
          <AgencyTable agencies={agencies} onSave={(recipient) => void save(recipient)} />
        </Disclosure>
      )}
    </>
  );
}

interface AgencyTableProps {
  readonly agencies: readonly AgencyRows[];
  readonly onSave: (recipient: Recipient) => void;
}

function AgencyTable({ agencies, onSave }: AgencyTableProps) {
  return (
    <Table
      caption={words.caption}
      columns={[
        { id: 'agency', label: words.agency },
        { id: 'rows', label: words.rows, numeric: true },
        { id: 'download', label: words.download },
      ]}
      rows={agencies.map(({ agency, rows }) => {
        const name = agency ?? fixListMessages.withoutAgency;
        return {
          id: name,
          cells: [
            name,
            countText(rows),
            <Button
              key="download"
              kind="quiet"
              icon="download"
              aria-label={words.downloadFor(name)}
              onClick={() => onSave({ agency })}
            >
              {words.download}
            </Button>,
          ],
        };
      })}
    />
  );
}
