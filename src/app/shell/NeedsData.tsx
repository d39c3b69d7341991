import { Button } from '../../ui/Button.tsx';
import { useActions } from '../hooks/use-actions.ts';
import { useAppState } from '../hooks/use-app.ts';
import { overviewMessages } from '../messages/overview.ts';
import { startMessages } from '../messages/start.ts';
import { ButtonRow } from './ButtonRow.tsx';
import styles from './NeedsData.module.css';
import { Section } from './Section.tsx';

/** Stands where charts will be: how to get data, or that they are on their way. */
export function NeedsData() {
  const { files, busy } = useAppState();
  const isComing = busy === 'loading' || files.some(({ status }) => status === 'reading');
  return <div className={styles.place}>{isComing ? <p>{overviewMessages.needsData.wait}</p> : <WaysIn />}</div>;
}

function WaysIn() {
  const { chooseFiles, openSample } = useActions();
  const words = overviewMessages.needsData;
  return (
    <Section title={words.title} lead={words.text}>
      <ButtonRow>
        <Button kind="primary" onClick={() => void openSample()}>
          {startMessages.sample.open}
        </Button>
        <Button icon="upload" onClick={() => void chooseFiles()}>
          {startMessages.drop.choose}
        </Button>
      </ButtonRow>
    </Section>
  );
}
