import { inspectFile } from '../../../../src/data/inspect.ts';
import { assert } from '../../../../src/domain/assert.ts';
import type { Issue, IssueRule } from '../../../../src/domain/issue.ts';
import { engine } from '../../engine.ts';

/** What is found of one rule in a file of these rows. */
export async function foundOf(rule: IssueRule, rows: readonly (readonly string[])[]): Promise<readonly Issue[]> {
  const content = new TextEncoder().encode(rows.map((cells) => cells.join(',')).join('\n'));
  const source = { name: 'test.csv', size: content.byteLength, content };
  const outcome = await inspectFile(await engine(), { source, fileNo: 71 });
  assert('read' in outcome, 'the file is read');
  return outcome.read.issues.filter((issue) => issue.rule === rule);
}
