import { changedRules } from '../../../data/parse-rules.ts';
import { DEFAULT_RULES, type EpisodeRules } from '../../../domain/episode-rules.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { shapeMessages } from '../../messages/shapes.ts';
import { type DaysRule, RuleDays } from './RuleDays.tsx';
import styles from './RuleFields.module.css';
import { rulesInPlay } from './rules-in-play.ts';

export interface RuleFieldsProps {
  readonly rules: EpisodeRules;
  readonly onChange: (changes: Partial<EpisodeRules>) => void;
}

/** The rules by which rows become encounters and stays, as far as the files at hand have use for them. */
export function RuleFields({ rules, onChange }: RuleFieldsProps) {
  const { files } = useAppState();
  const words = shapeMessages.rules;
  const { days, gaps, ids } = rulesInPlay(files);
  const changed = Object.keys(changedRules(rules)).length;
  const field = (name: DaysRule) => <RuleDays key={name} name={name} days={rules[name]} onChange={onChange} />;
  const isOneStay = rules.visitGapDays === null && rules.medicationGapDays === null;
  const summary = changed === 0 ? words.title : `${words.title} (${words.changed(changed)})`;
  return (
    <Disclosure summary={summary} open={changed > 0}>
      <div className={styles.fields}>
        {gaps && (
          <Checkbox
            label={words.oneStay}
            checked={isOneStay}
            onChange={(checked) => {
              const { visitGapDays, medicationGapDays } = DEFAULT_RULES;
              onChange(checked ? { visitGapDays: null, medicationGapDays: null } : { visitGapDays, medicationGapDays });
            }}
          />
        )}
        {gaps && !isOneStay && (['visitGapDays', 'medicationGapDays'] as const).map(field)}
        {days.map(field)}
        {ids && (
          <Checkbox
            label={words.looseIds}
            checked={rules.looseIds}
            onChange={(checked) => onChange({ looseIds: checked })}
          />
        )}
        {changed > 0 && (
          <div>
            <Button onClick={() => onChange(DEFAULT_RULES)}>{words.reset}</Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
