import { Notice } from '../../../ui/Notice.tsx';
import { proveMessages } from '../../messages/prove.ts';
import type { Leftover } from '../../prove/leftovers.ts';
import { ProofTable } from './ProofTable.tsx';

/** What stands in each place where a browser keeps things for a site. */
export function ProofLeftovers({ leftovers }: { readonly leftovers: readonly Leftover[] }) {
  const words = proveMessages.leftovers;
  const isFound = leftovers.some(({ state }) => state === 'found');
  return (
    <>
      <ProofTable
        caption={words.title}
        columns={words.columns}
        rows={leftovers.map(({ storage, state, names }) => ({
          id: storage,
          what: words.place(storage),
          state: words.states[state](names),
          tone: state === 'found' ? 'error' : 'success',
          rest: '',
        }))}
      />
      {isFound && <Notice tone="warning" title={words.help} />}
    </>
  );
}
