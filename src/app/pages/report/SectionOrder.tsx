import { type Arrangement, AS_IT_COMES, type ReportChoices } from '../../../domain/report-choices.ts';
import { inOrder } from '../../../report/document/arrange.ts';
import type { ReportDocument, ReportSection } from '../../../report/document/document.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { reportMessages } from '../../messages/report.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import styles from './SectionOrder.module.css';

interface SectionOrderProps {
  /** With all its sections. */
  readonly document: ReportDocument;
  readonly choices: ReportChoices;
  readonly onChange: (change: Partial<ReportChoices>) => void;
}

const words = reportMessages.order;

/** Which sections are in, in which order, and which begin a page. */
export function SectionOrder({ document, choices, onChange }: SectionOrderProps) {
  const { kind } = choices;
  const now = choices.arranged[kind] ?? AS_IT_COMES;
  const sections = inOrder(document.sections, now);
  const arrange = (change: Partial<Arrangement>) =>
    onChange({ arranged: { ...choices.arranged, [kind]: { ...now, ...change } } });
  const { [kind]: _, ...others } = choices.arranged;
  if (sections.length < 2) return null;
  return (
    <Card>
      <Disclosure summary={words.title}>
        <ol className={styles.sections}>
          {sections.map((section, place) => (
            <li key={section.id} className={styles.section}>
              <Checkbox
                label={section.heading}
                checked={!now.leftOut.includes(section.id)}
                onChange={(isIn) => arrange({ leftOut: toggled(now.leftOut, section.id, !isIn) })}
              />
              <Checkbox
                label={words.startsPage}
                checked={now.startsPage[section.id] ?? section.startsPage}
                onChange={(starts) => arrange({ startsPage: { ...now.startsPage, [section.id]: starts } })}
              />
              <ButtonRow>
                <Move {...{ sections, place }} by={-1} onMove={(order) => arrange({ order })} />
                <Move {...{ sections, place }} by={1} onMove={(order) => arrange({ order })} />
              </ButtonRow>
            </li>
          ))}
        </ol>
        <Button onClick={() => onChange({ arranged: others })}>{words.reset}</Button>
      </Disclosure>
    </Card>
  );
}

function toggled(ids: readonly string[], id: string, isIn: boolean): readonly string[] {
  return isIn ? [...ids, id] : ids.filter((one) => one !== id);
}

interface MoveProps {
  readonly sections: readonly ReportSection[];
  readonly place: number;
  readonly by: 1 | -1;
  readonly onMove: (order: readonly string[]) => void;
}

function Move({ sections, place, by, onMove }: MoveProps) {
  const heading = sections[place]?.heading ?? '';
  const ids = sections.map(({ id }) => id);
  return (
    <Button
      kind="quiet"
      disabled={place + by < 0 || place + by >= ids.length}
      aria-label={by === 1 ? words.down(heading) : words.up(heading)}
      onClick={() => onMove(swapped(ids, place, place + by))}
    >
      {by === 1 ? words.downShort : words.upShort}
    </Button>
  );
}

function swapped(ids: readonly string[], a: number, b: number): readonly string[] {
  return ids.map((id, index) => (index === a ? (ids[b] ?? id) : index === b ? (ids[a] ?? id) : id));
}
