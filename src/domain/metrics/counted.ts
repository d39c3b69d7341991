import type { Condition, Counted, LeftOutReason, LeftOutRule } from './metric.ts';

/** Those `from` whom no rule leaves out. */
export function countedFrom(words: string, from: Condition, rules: readonly LeftOutRule[]): Counted {
  return {
    words,
    when: { all: [from, ...rules.map(({ when }) => opposite(when))] },
    leftOut: { from, rules },
  };
}

function opposite(condition: Condition): Condition {
  if ('not' in condition) return condition.not;
  return 'flag' in condition && condition.is === 'yes' ? { ...condition, is: 'not-yes' } : { not: condition };
}

/** The same with one more rule in front: whoever it holds for is left out for its reason. */
export function leavingOut(counted: Counted, rule: LeftOutRule): Counted {
  const { from, rules } = rulesOf(counted);
  return countedFrom(counted.words, from, [rule, ...rules]);
}

/** The same without the rules of one reason: they are counted like all others. */
export function keepingIn(counted: Counted, reason: LeftOutReason): Counted {
  const { from, rules } = rulesOf(counted);
  return countedFrom(
    counted.words,
    from,
    rules.filter((rule) => rule.reason !== reason),
  );
}

/** From whom the measure starts and whom it leaves out; nobody where it says nothing. */
export function rulesOf({ when, leftOut }: Counted): NonNullable<Counted['leftOut']> {
  return leftOut ?? { from: when, rules: [] };
}
