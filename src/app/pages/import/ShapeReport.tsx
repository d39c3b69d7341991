import type { Loaded } from '../../../data/workspace.ts';
import { COUNTING_UNITS, DEFAULT_RULES, type EpisodeRules } from '../../../domain/episode-rules.ts';
import { asOneOf } from '../../../domain/record.ts';
import { repeatsText, unitText } from '../../../report/messages/loaded-shape.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { shapeMessages } from '../../messages/shapes.ts';
import { JoinList } from './JoinList.tsx';
import { RuleFields } from './RuleFields.tsx';

/** What the rows became: what counts as one encounter, how files were joined, and by which rules. */
export function ShapeReport({ loaded }: { readonly loaded: Loaded }) {
  const { session } = useApp();
  const { settings } = useAppState();
  const rules: EpisodeRules = { ...DEFAULT_RULES, ...settings.rules };
  const change = (changes: Partial<EpisodeRules>) => session.changeRules({ ...rules, ...changes });
  const repeats = repeatsText(loaded, rules.repeatWindowDays);
  const { units } = loaded;
  const isRepeated = units !== null && (units.rows > units.encounters || rules.countingUnit !== 'encounter');
  return (
    <>
      {repeats !== null && <p>{repeats}</p>}
      {isRepeated && (
        <RadioGroup
          legend={shapeMessages.unit.legend}
          choices={COUNTING_UNITS.map((unit) => ({ value: unit, label: unitText(unit, units) }))}
          value={rules.countingUnit}
          onChange={(choice) => {
            const countingUnit = asOneOf(choice, COUNTING_UNITS);
            if (countingUnit !== undefined) change({ countingUnit });
          }}
        />
      )}
      {loaded.joins.length > 0 && <JoinList joins={loaded.joins} onLoosen={() => change({ looseIds: true })} />}
      <RuleFields rules={rules} onChange={change} />
    </>
  );
}
