import type { Citation } from '../../../domain/evidence/study.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { evidenceMessages } from '../../messages/evidence.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';

/** Where the study can be read; followed only by a click, and without telling whence. */
export function StudyLinks({ citation }: { readonly citation: Citation }) {
  const words = evidenceMessages.study;
  const links = [
    ...(citation.doi === '' ? [] : [{ href: `https://doi.org/${citation.doi}`, label: words.doi(citation.doi) }]),
    ...(citation.pmid === ''
      ? []
      : [{ href: `https://pubmed.ncbi.nlm.nih.gov/${citation.pmid}/`, label: words.pmid(citation.pmid) }]),
  ];
  if (links.length === 0) return null;
  return (
    <ButtonRow>
      {links.map(({ href, label }) => (
        <Link key={href} kind="standalone" href={href} target="_blank" rel="noreferrer">
          {label}
          <Icon name="external" />
        </Link>
      ))}
    </ButtonRow>
  );
}
