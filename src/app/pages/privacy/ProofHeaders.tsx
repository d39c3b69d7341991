import { Notice } from '../../../ui/Notice.tsx';
import { proveMessages } from '../../messages/prove.ts';
import type { HeaderCheck } from '../../prove/own-headers.ts';
import { ProofTable } from './ProofTable.tsx';

/** Which of its protections the server sends, and what each is for. */
export function ProofHeaders({ headers }: { readonly headers: readonly HeaderCheck[] }) {
  const words = proveMessages.headers;
  const isWhole = headers.every(({ state }) => state === 'as-shipped');
  return (
    <>
      <ProofTable
        caption={words.title}
        columns={words.columns}
        rows={headers.map(({ name, state }) => ({
          id: name,
          what: name,
          state: words.states[state],
          tone: state === 'as-shipped' ? 'success' : 'warning',
          rest: words.use(name),
        }))}
      />
      {!isWhole && <Notice tone="warning" title={words.help} />}
    </>
  );
}
