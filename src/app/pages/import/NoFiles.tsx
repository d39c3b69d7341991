import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useActions } from '../../hooks/use-actions.ts';
import { useAppState } from '../../hooks/use-app.ts';
import { importMessages } from '../../messages/import.ts';
import { startMessages } from '../../messages/start.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import { Section } from '../../shell/Section.tsx';
import { TemplatePanel } from '../../shell/TemplatePanel.tsx';

/** The import page before any file: the ways to bring one, and the project that waits for it. */
export function NoFiles() {
  const { settings, recipes } = useAppState();
  const { chooseFiles, openSample, chooseProject } = useActions();
  return (
    <>
      {recipes.length > 0 && (
        <Notice
          tone="success"
          title={importMessages.projectOpened(settings.name === '' ? importMessages.unnamedProject : settings.name)}
        >
          <p>{importMessages.expected(recipes.map(({ name }) => name).join(', '))}</p>
        </Notice>
      )}
      <Section title={startMessages.drop.title} lead={importMessages.none}>
        <ButtonRow>
          <Button kind="primary" icon="upload" onClick={() => void chooseFiles()}>
            {startMessages.drop.choose}
          </Button>
          <Button icon="file" onClick={() => void chooseProject()}>
            {startMessages.project.open}
          </Button>
          <Button onClick={() => void openSample()}>{startMessages.sample.open}</Button>
        </ButtonRow>
      </Section>
      <TemplatePanel />
    </>
  );
}
