import { useMemo } from 'react';
import type { Issue, IssueLevel } from '../../domain/issue.ts';
import { issueFix, issueHeading, issueSentence } from '../../report/messages/issues.ts';
import { countText } from '../../report/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useApp } from '../hooks/use-app.ts';
import { useSay } from '../hooks/use-toast.ts';
import { ledgerMessages } from '../messages/ledger.ts';
import { shellMessages } from '../messages/shell.ts';
import styles from './IssueGroups.module.css';
import { issueCsv } from './issue-csv.ts';
import { groupIssues, type IssueGroup } from './issue-groups.ts';

export interface IssueGroupsProps {
  readonly issues: readonly Issue[];
  /** The level of each rule's heading in the page's outline. */
  readonly heading: 'h3' | 'h4';
}

/** What was found, by rule: how bad, how often, the first ones, what to do; and all of it as a list to download. */
export function IssueGroups({ issues, heading }: IssueGroupsProps) {
  const groups = useMemo(() => groupIssues(issues), [issues]);
  if (groups.length === 0) return <p>{ledgerMessages.none}</p>;
  return (
    <>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <li key={group.rule}>
            <OneGroup group={group} heading={heading} />
          </li>
        ))}
      </ul>
      <div>
        <DownloadFindings issues={issues} />
      </div>
    </>
  );
}

const SHOWN = 3;
const ICONS: Readonly<Record<IssueLevel, IconName>> = { error: 'error', warning: 'warning', note: 'info' };
const TONES = { error: 'error', warning: 'warning', note: 'info' } as const;

function OneGroup({ group, heading: Heading }: { readonly group: IssueGroup; readonly heading: 'h3' | 'h4' }) {
  const { rule, level, issues } = group;
  const rest = issues.length - SHOWN;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <Heading>{issueHeading(rule)}</Heading>
        <Tag tone={TONES[level]} icon={ICONS[level]}>
          {ledgerMessages.levels[level]}
        </Tag>
        <span>{ledgerMessages.rows(countText(issues.length))}</span>
      </div>
      <ul className={styles.sentences}>
        {[...new Set(issues.slice(0, SHOWN).map(issueSentence))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {rest > 0 && <li>{ledgerMessages.more(countText(rest))}</li>}
      </ul>
      <p>
        <strong>{ledgerMessages.fix}</strong> {issueFix(rule)}
      </p>
    </div>
  );
}

function DownloadFindings({ issues }: { readonly issues: readonly Issue[] }) {
  const { effects } = useApp();
  const say = useSay();
  const save = () => {
    effects.download(ledgerMessages.downloadName, 'text/csv', issueCsv(issues));
    say(shellMessages.toast.downloaded(ledgerMessages.downloadName));
  };
  return (
    <Button icon="download" onClick={save}>
      {ledgerMessages.download}
    </Button>
  );
}
