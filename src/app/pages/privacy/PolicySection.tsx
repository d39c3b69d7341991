import { useState } from 'react';
import { findPolicy, type PolicyName, policyId, policyName } from '../../../domain/privacy/find-policy.ts';
import { needsConfirmation, type SuppressionPolicy } from '../../../domain/privacy/policy.ts';
import { policyInForce } from '../../../domain/privacy/publication-mode.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { privacyMessages } from '../../messages/privacy.ts';
import { ConfirmDialog } from '../../shell/ConfirmDialog.tsx';
import { Section } from '../../shell/Section.tsx';
import { OwnSizeField } from './OwnSizeField.tsx';
import { PolicyAdditions } from './PolicyAdditions.tsx';
import { chosenPolicy, OWN, policyChoices } from './policy-choices.ts';

const USUAL: PolicyName = { base: 'cms', additions: [] };

/** Which counts are too small to show. A rule that hides less than the usual one is asked about first. */
export function PolicySection() {
  const { session } = useApp();
  const { settings } = useAppState();
  const [asked, setAsked] = useState<{ readonly id: string; readonly policy: SuppressionPolicy } | null>(null);
  const name = policyName(policyInForce('published', settings.policy)) ?? USUAL;
  const { choice, ownSize } = chosenPolicy(name);
  const words = privacyMessages.policy;
  const choose = (change: Partial<PolicyName>) => {
    const id = policyId({ ...name, ...change });
    const policy = findPolicy(id);
    if (policy !== undefined && needsConfirmation(policy)) setAsked({ id, policy });
    else session.changeSettings({ policy: id });
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <RadioGroup
        legend={words.legend}
        choices={policyChoices()}
        value={choice}
        onChange={(value) => choose({ base: value === OWN ? `custom-${ownSize}` : value })}
      />
      {choice === OWN && <OwnSizeField size={ownSize} onChange={(size) => choose({ base: `custom-${size}` })} />}
      <PolicyAdditions additions={name.additions} onChange={(additions) => choose({ additions })} />
      {asked !== null && (
        <ConfirmDialog
          words={{ ...words.dialog, text: words.dialog.text(asked.policy.label) }}
          onConfirm={() => session.changeSettings({ policy: asked.id })}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}
