import type { IsoDate } from '../../../domain/units.ts';
import { dateText } from '../../../report/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { dataMessages } from '../../messages/data.ts';
import { qualityMessages } from '../../messages/quality.ts';
import { DateInput } from '../../shell/DateInput.tsx';
import { Section } from '../../shell/Section.tsx';

export interface AsOfSectionProps {
  /** The newest date in the data; `null` where there is none. */
  readonly suggested: IsoDate | null;
}

/** The last day the data speak of: suggested, and to be changed where the county knows better. */
export function AsOfSection({ suggested }: AsOfSectionProps) {
  const { session } = useApp();
  const { settings } = useAppState();
  const { view, setView } = useView();
  const words = dataMessages.dates;
  const inForce = view.asOf ?? settings.asOf ?? suggested;
  const takeSuggested = () => {
    session.changeSettings({ asOf: null });
    setView({ asOf: null });
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <Field label={words.asOf} help={suggested === null ? words.noDate : words.suggested(dateText(suggested))}>
        {(control) => <DateInput control={control} value={inForce} onChange={(asOf) => setView({ asOf })} />}
      </Field>
      {suggested !== null && inForce !== suggested && (
        <div>
          <Button onClick={takeSuggested}>{words.useSuggested}</Button>
        </div>
      )}
      <Field label={qualityMessages.programStart.label} help={qualityMessages.programStart.help}>
        {(control) => (
          <DateInput
            control={control}
            value={settings.programStart ?? null}
            onChange={(programStart) => session.changeSettings({ programStart })}
          />
        )}
      </Field>
    </Section>
  );
}
