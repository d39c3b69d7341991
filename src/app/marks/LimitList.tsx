import { type LimitRule, limitRulesOf } from '../../domain/limit-rules.ts';
import { dateText } from '../../report/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { useApp, useAppState } from '../hooks/use-app.ts';
import { limitMessages } from '../messages/limits.ts';
import styles from './EventList.module.css';
import { LimitForm } from './LimitForm.tsx';

/** Where the limits of a measure begin anew or come from, each with its reason, and a form for a further one. */
export function LimitList({ metricId }: { readonly metricId: string }) {
  const { session } = useApp();
  const rules = limitRulesOf(useAppState().settings.limits ?? [], metricId);
  const words = limitMessages;
  const textOf = ({ kind, date, note }: LimitRule) => words.item[kind](dateText(date), note);
  return (
    <>
      {rules.length > 0 && (
        <ul className={styles.events}>
          {rules.map((rule) => (
            <li key={`${rule.kind} ${rule.date}`} className={styles.event}>
              <span>{textOf(rule)}</span>
              <Button kind="quiet" icon="close" onClick={() => session.removeLimit(rule)}>
                {words.remove(textOf(rule))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <LimitForm metricId={metricId} />
    </>
  );
}
