import { Notice } from '../../../ui/Notice.tsx';
import { proveMessages } from '../../messages/prove.ts';
import type { ProofPart } from '../../prove/proof-parts.ts';
import { ProofTable } from './ProofTable.tsx';

/** The attempts of one kind: what was tried, what happened, and what said so. */
export function ProofPartTable({ part: { title, lines, help, none } }: { readonly part: ProofPart }) {
  if (none !== null) return <Notice tone="warning" title={none} />;
  return (
    <>
      {help !== null && <Notice tone="error" title={help} />}
      <ProofTable
        caption={title}
        columns={proveMessages.columns}
        rows={lines.map(({ id, what, outcome, how, isOpen }) => ({
          id,
          what,
          state: outcome,
          tone: isOpen ? 'error' : 'success',
          rest: how,
        }))}
      />
    </>
  );
}
