import type { IconName } from '../../ui/icon-paths.ts';
import { Tag } from '../../ui/Tag.tsx';
import { qualityMessages } from '../messages/quality.ts';
import { FindingAdvice } from './FindingAdvice.tsx';
import { FindingEntry } from './FindingEntry.tsx';
import styles from './Findings.module.css';
import { type FindingItem, type FindingLevel, groupByColumn } from './finding-items.ts';
import type { GroupsProps } from './RuleGroups.tsx';

const ICONS: Readonly<Record<FindingLevel, IconName>> = {
  blocked: 'error',
  excluded: 'warning',
  warning: 'search',
  note: 'info',
};
const TONES = { blocked: 'error', excluded: 'warning', warning: 'warning', note: 'info' } as const;

/** Findings column by column, as somebody works through a spreadsheet; the worst of a column first. */
export function ColumnGroups({ items, namesFile }: GroupsProps) {
  return (
    <ul className={styles.groups}>
      {groupByColumn(items).map((group) => (
        <li key={group.id} className={styles.group}>
          <h3>{titleOf(group.items[0], namesFile)}</h3>
          {group.items.map((item) => (
            <div key={item.id} className={styles.group}>
              <div className={styles.head}>
                <h4>{item.heading}</h4>
                <Tag tone={TONES[item.level]} icon={ICONS[item.level]}>
                  {qualityMessages.levels[item.level].title}
                </Tag>
              </div>
              <div className={styles.found}>
                <FindingEntry item={item} namesFile={namesFile && item.column === null} />
                <FindingAdvice item={item} />
              </div>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function titleOf(item: FindingItem | undefined, namesFile: boolean): string {
  if (item === undefined || item.column === null) return qualityMessages.wholeFile;
  return qualityMessages.columnOf(item.column, namesFile ? item.file : null);
}
