import { answerTo, type FunderAnswer, type FunderAnswers, withAnswer } from '../../../domain/funder/funder-answers.ts';
import { ARREST_SIDES, FORM_PARTS } from '../../../domain/funder/settlement-items.ts';
import { settlementLines } from '../../../report/funder/settlement-table.ts';
import type { SettlementTold } from '../../../report/funder/settlement-told.ts';
import { funderWords } from '../../../report/messages/funder.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { funderMessages as words } from '../../messages/funder.ts';
import { Section } from '../../shell/Section.tsx';
import { FunderItem } from './FunderItem.tsx';
import styles from './FunderSection.module.css';

interface FunderSectionProps {
  /** The form as it was filled last. */
  readonly told: SettlementTold;
  readonly answers: FunderAnswers;
  /** The largest count that the rule for small numbers hides. */
  readonly smallTo: number;
  readonly onChange: (answers: FunderAnswers) => void;
}

/** A funder's form, item by item: what the files tell, and fields for what only the county knows. */
export function FunderSection({ told, answers, smallTo, onChange }: FunderSectionProps) {
  const lines = settlementLines({ ...told, answers });
  const open = lines.filter(({ source }) => source === 'open').length;
  const change = (id: string, answer: Partial<FunderAnswer>) => onChange(withAnswer(answers, id, answer));
  return (
    <Section title={words.title} lead={words.lead}>
      <Segmented
        legend={words.side}
        choices={ARREST_SIDES.map((value) => ({ value, label: words.sides[value] }))}
        value={answers.side}
        onChange={(side) => onChange({ ...answers, side })}
      />
      <p className={styles.help}>{words.sideHelp}</p>
      {open > 0 && <p>{words.open(open)}</p>}
      {FORM_PARTS.map((part) => (
        <section key={part}>
          <h3>{funderWords.settlement.parts[part]}</h3>
          <ul className={styles.items}>
            {told.items.map(({ item, filling }, index) => {
              const line = lines[index];
              if (item.part !== part || line === undefined) return null;
              return (
                <FunderItem
                  key={item.id}
                  line={line}
                  answer={answerTo(answers, item.id)}
                  fields={filling.kind === 'files' ? 'note' : item.of === null ? 'count' : 'share'}
                  smallTo={smallTo}
                  onChange={(answer) => change(item.id, answer)}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </Section>
  );
}
