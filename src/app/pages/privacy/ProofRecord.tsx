import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useApp } from '../../hooks/use-app.ts';
import { useSay } from '../../hooks/use-toast.ts';
import { proveMessages } from '../../messages/prove.ts';
import { shellMessages } from '../../messages/shell.ts';
import { type Proof, verdictOf } from '../../prove/proof.ts';
import { proofParts, verdictSentence } from '../../prove/proof-parts.ts';
import { proofText } from '../../prove/proof-text.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import { Facts } from '../../shell/Facts.tsx';
import { APP_VERSION } from '../../version.ts';
import { ProofHeaders } from './ProofHeaders.tsx';
import { ProofLeftovers } from './ProofLeftovers.tsx';
import { ProofPartTable } from './ProofPartTable.tsx';
import styles from './ProofRecord.module.css';

/** The whole record of a test: the verdict, what was tried, what the server sends, what is kept, and the limits of it. */
export function ProofRecord({ proof }: { readonly proof: Proof }) {
  const verdict = verdictOf(proof);
  const words = proveMessages;
  return (
    <div className={styles.record} data-record>
      <Notice
        tone={verdict.isSound ? 'success' : verdict.open > 0 ? 'error' : 'warning'}
        title={verdictSentence(verdict)}
        actions={<RecordActions proof={proof} />}
      >
        {!verdict.isSound && <p>{words.verdict.help}</p>}
      </Notice>
      <Facts facts={factsOf(proof)} />
      {proofParts(proof).map((part) => (
        <ProofPartTable key={part.id} part={part} />
      ))}
      <ProofHeaders headers={proof.headers} />
      <ProofLeftovers leftovers={proof.leftovers} />
      <h3>{words.limits.title}</h3>
      <ul className={styles.limits}>
        {words.limits.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}

function factsOf({ at, build, origin, userAgent }: Proof) {
  const words = proveMessages.facts;
  return [
    { term: words.at, value: at.replace('T', ' ').replace(/\.\d+Z$/, ' UTC') },
    { term: words.version, value: words.versionText(APP_VERSION, build) },
    { term: words.origin, value: <span className={styles.long}>{origin}</span> },
    { term: words.userAgent, value: <span className={styles.long}>{userAgent}</span> },
  ];
}

function RecordActions({ proof }: { readonly proof: Proof }) {
  const { effects } = useApp();
  const say = useSay();
  const words = proveMessages;
  const save = () => {
    const name = `throughline-proof-${proof.at.slice(0, 10)}.txt`;
    effects.download(name, 'text/plain', proofText(proof, APP_VERSION));
    say(shellMessages.toast.downloaded(name));
  };
  return (
    <ButtonRow>
      <Button icon="download" onClick={save}>
        {words.download}
      </Button>
      <Button icon="file" onClick={effects.print}>
        {words.print}
      </Button>
    </ButtonRow>
  );
}
