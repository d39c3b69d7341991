import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { dataMessages } from '../../messages/data.ts';
import { shellMessages } from '../../messages/shell.ts';
import { Section } from '../../shell/Section.tsx';

/** The county's own name for all this, and the file that keeps it. */
export function ProjectSection() {
  const { session } = useApp();
  const { settings } = useAppState();
  const { view } = useView();
  const words = dataMessages.project;
  return (
    <Section title={words.title} lead={words.lead}>
      <Field label={words.name} help={words.nameHelp}>
        {(control) => (
          <TextInput
            {...control}
            key={settings.name}
            defaultValue={settings.name}
            onBlur={({ currentTarget }) => session.changeSettings({ name: currentTarget.value.trim() })}
          />
        )}
      </Field>
      <div>
        <Button icon="download" onClick={() => session.saveProject(view)}>
          {shellMessages.saveProject}
        </Button>
      </div>
    </Section>
  );
}
