import { useState } from 'react';
import { findPolicy } from '../../../domain/privacy/find-policy.ts';
import { needsConfirmation, policies, type SuppressionPolicy } from '../../../domain/privacy/policy.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { useView } from '../../hooks/use-view.ts';
import { dataMessages } from '../../messages/data.ts';
import { ConfirmDialog } from '../../shell/ConfirmDialog.tsx';
import { Section } from '../../shell/Section.tsx';
import { policyChoices } from './policy-choices.ts';

/** Which counts are too small to show. A rule that hides less than the usual one is asked about first. */
export function PolicySection() {
  const { view, setView } = useView();
  const [asked, setAsked] = useState<SuppressionPolicy | null>(null);
  const words = dataMessages.policy;
  const choose = (id: string) => {
    const policy = findPolicy(id);
    if (policy !== undefined && needsConfirmation(policy)) setAsked(policy);
    else setView({ policy: id });
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <RadioGroup
        legend={words.legend}
        choices={policyChoices(policies, view.policy)}
        value={view.policy}
        onChange={choose}
      />
      {asked !== null && (
        <ConfirmDialog
          words={{ ...words.dialog, text: words.dialog.text(asked.label) }}
          onConfirm={() => setView({ policy: asked.id })}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}
