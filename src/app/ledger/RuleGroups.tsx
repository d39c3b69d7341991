import { Tag } from '../../ui/Tag.tsx';
import { qualityMessages } from '../messages/quality.ts';
import { FindingAdvice } from './FindingAdvice.tsx';
import { FindingEntry } from './FindingEntry.tsx';
import styles from './Findings.module.css';
import { FINDING_LEVELS, type FindingGroup, type FindingItem, groupByRule, rowsOf } from './finding-items.ts';

export interface GroupsProps {
  readonly items: readonly FindingItem[];
  readonly namesFile: boolean;
}

/** Findings level by level, one group a rule. */
export function RuleGroups({ items, namesFile }: GroupsProps) {
  const groups = groupByRule(items);
  const levels = FINDING_LEVELS.filter((level) => groups.some((group) => group.level === level));
  return levels.map((level) => {
    const { title, lead } = qualityMessages.levels[level];
    return (
      <div key={level} className={styles.level}>
        <div>
          <h3>{title}</h3>
          <p className={styles.lead}>{lead}</p>
        </div>
        <ul className={styles.groups}>
          {groups
            .filter((group) => group.level === level)
            .map((group) => (
              <li key={group.id} className={styles.group}>
                <RuleGroup group={group} namesFile={namesFile} />
              </li>
            ))}
        </ul>
      </div>
    );
  });
}

function RuleGroup({ group: { items }, namesFile }: { readonly group: FindingGroup; readonly namesFile: boolean }) {
  const [first] = items;
  const rows = rowsOf(items);
  return (
    first && (
      <>
        <div className={styles.head}>
          <h4>{first.heading}</h4>
          {rows > 0 && <Tag>{qualityMessages.rows(rows)}</Tag>}
        </div>
        <div className={styles.found}>
          <div className={styles.entry}>
            {items.map((item) => (
              <FindingEntry key={item.id} item={item} namesFile={namesFile} />
            ))}
          </div>
          <FindingAdvice item={first} />
        </div>
      </>
    )
  );
}
