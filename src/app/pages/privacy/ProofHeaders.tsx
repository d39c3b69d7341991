import { Notice } from '../../../ui/Notice.tsx';
import { Table } from '../../../ui/Table.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { proveMessages } from '../../messages/prove.ts';
import type { HeaderCheck } from '../../prove/own-headers.ts';

const WORDS = proveMessages.headers;
const COLUMNS = [
  { id: 'name', label: WORDS.columns.name },
  { id: 'state', label: WORDS.columns.state },
  { id: 'use', label: WORDS.columns.use },
];

/** Which of its protections the server sends, and what each is for. */
export function ProofHeaders({ headers }: { readonly headers: readonly HeaderCheck[] }) {
  const isWhole = headers.every(({ state }) => state === 'as-shipped');
  return (
    <>
      <Table
        caption={WORDS.title}
        columns={COLUMNS}
        rows={headers.map(({ name, state }) => ({
          id: name,
          cells: [name, <HeaderTag key="state" state={state} />, WORDS.use(name)],
        }))}
      />
      {!isWhole && <Notice tone="warning" title={WORDS.help} />}
    </>
  );
}

function HeaderTag({ state }: { readonly state: HeaderCheck['state'] }) {
  const isGood = state === 'as-shipped';
  return (
    <Tag tone={isGood ? 'success' : 'warning'} icon={isGood ? 'check' : 'warning'}>
      {WORDS.states[state]}
    </Tag>
  );
}
