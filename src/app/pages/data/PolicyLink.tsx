import { findPolicy } from '../../../domain/privacy/find-policy.ts';
import { policyInForce } from '../../../domain/privacy/publication-mode.ts';
import { Link } from '../../../ui/Link.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { privacyMessages } from '../../messages/privacy.ts';
import { Section } from '../../shell/Section.tsx';

/** The rule for small numbers, and the way to the page where it is changed. */
export function PolicyLink() {
  const { settings, mode } = useAppState();
  const { href } = useView();
  const words = privacyMessages.dataLink;
  const policy = findPolicy(policyInForce(mode, settings.policy));
  return (
    <Section title={words.title}>
      <p>{words.text(policy?.label ?? '')}</p>
      <p>
        <Link kind="standalone" href={href({ page: 'privacy' })}>
          {words.link}
        </Link>
      </p>
    </Section>
  );
}
