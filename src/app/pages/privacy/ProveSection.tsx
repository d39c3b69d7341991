import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useApp } from '../../hooks/use-app.ts';
import { proveMessages } from '../../messages/prove.ts';
import { type Proof, verdictOf } from '../../prove/proof.ts';
import { verdictSentence } from '../../prove/proof-parts.ts';
import { Section } from '../../shell/Section.tsx';
import { ProofRecord } from './ProofRecord.tsx';

type Test =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'done'; readonly proof: Proof }
  | { readonly status: 'failed'; readonly cause: string };

/** A button that tries every way out of the page, and the record of what stopped each. */
export function ProveSection() {
  const { session, effects } = useApp();
  const [test, setTest] = useState<Test>({ status: 'idle' });
  const words = proveMessages;
  const start = async () => {
    setTest({ status: 'running' });
    try {
      const [page, engine] = await Promise.all([effects.provePage(), session.proveEngine()]);
      setTest({ status: 'done', proof: { ...page, engine } });
    } catch (error) {
      setTest({ status: 'failed', cause: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <div>
        <Button kind="primary" icon="lock" disabled={test.status === 'running'} onClick={() => void start()}>
          {test.status === 'done' ? words.again : words.start}
        </Button>
      </div>
      <LiveRegion message={spoken(test)} />
      {test.status === 'running' && <p>{words.running}</p>}
      {test.status === 'failed' && <Notice tone="error" title={words.failed(test.cause)} />}
      {test.status === 'done' && <ProofRecord proof={test.proof} />}
    </Section>
  );
}

function spoken(test: Test): string {
  if (test.status === 'running') return proveMessages.running;
  return test.status === 'done' ? verdictSentence(verdictOf(test.proof)) : '';
}
