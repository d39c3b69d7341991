import { Notice } from '../../../ui/Notice.tsx';
import { Table } from '../../../ui/Table.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { proveMessages } from '../../messages/prove.ts';
import type { Leftover } from '../../prove/leftovers.ts';

const WORDS = proveMessages.leftovers;
const COLUMNS = [
  { id: 'place', label: WORDS.columns.place },
  { id: 'state', label: WORDS.columns.state },
];

/** What stands in each place where a browser keeps things for a site. */
export function ProofLeftovers({ leftovers }: { readonly leftovers: readonly Leftover[] }) {
  const isFound = leftovers.some(({ state }) => state === 'found');
  return (
    <>
      <Table
        caption={WORDS.title}
        columns={COLUMNS}
        rows={leftovers.map(({ storage, state, names }) => ({
          id: storage,
          cells: [
            WORDS.place(storage),
            <Tag
              key="state"
              tone={state === 'found' ? 'error' : 'success'}
              icon={state === 'found' ? 'error' : 'check'}
            >
              {WORDS.states[state](names)}
            </Tag>,
          ],
        }))}
      />
      {isFound && <Notice tone="warning" title={WORDS.help} />}
    </>
  );
}
