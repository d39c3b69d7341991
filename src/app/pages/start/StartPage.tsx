import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { useActions } from '../../hooks/use-actions.ts';
import { useView } from '../../hooks/use-view.ts';
import { startMessages } from '../../messages/start.ts';
import { PageLayout } from '../../shell/PageLayout.tsx';
import { Section } from '../../shell/Section.tsx';
import { TemplatePanel } from '../../shell/TemplatePanel.tsx';
import { PastePanel } from './PastePanel.tsx';
import styles from './StartPage.module.css';

/** What this is, whether it is safe, and the ways in. */
export function StartPage() {
  const words = startMessages;
  const { openSample, chooseProject } = useActions();
  const { href } = useView();
  return (
    <PageLayout title={words.title} lead={words.promise}>
      <div className={styles.ways}>
        <DropZone />
        <div className={styles.others}>
          <Section title={words.sample.title} lead={words.sample.text}>
            <div>
              <Button kind="primary" onClick={() => void openSample()}>
                {words.sample.open}
              </Button>
            </div>
          </Section>
          <Section title={words.project.title} lead={words.project.text}>
            <div>
              <Button icon="file" onClick={() => void chooseProject()}>
                {words.project.open}
              </Button>
            </div>
          </Section>
        </div>
      </div>
      <TemplatePanel />
      <Section title={words.privacy.title}>
        <ul className={styles.points}>
          {words.privacy.points.map((point) => (
            <li key={point} className={styles.point}>
              <Icon name="lock" />
              <span>{point}</span>
            </li>
          ))}
        </ul>
        <div>
          <Link kind="standalone" href={href({ page: 'privacy' })}>
            {words.privacy.prove}
          </Link>
        </div>
      </Section>
    </PageLayout>
  );
}

function DropZone() {
  const words = startMessages.drop;
  const { chooseFiles } = useActions();
  return (
    <section className={styles.drop} aria-labelledby="drop-title">
      <h2 id="drop-title">{words.title}</h2>
      <p>{words.text}</p>
      <div>
        <Button icon="upload" onClick={() => void chooseFiles()}>
          {words.choose}
        </Button>
      </div>
      <p className={styles.kinds}>{words.kinds}</p>
      <PastePanel />
    </section>
  );
}
