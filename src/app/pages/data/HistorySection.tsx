import type { Loaded } from '../../../data/workspace.ts';
import { defined } from '../../../domain/metrics/definitions.ts';
import { historyLines } from '../../../domain/metrics/history.ts';
import { dateText } from '../../../report/numbers.ts';
import { Table } from '../../../ui/Table.tsx';
import { useAppState } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { measuresOf } from '../../measures-of.ts';
import { dataHistoryMessages } from '../../messages/data-history.ts';
import { Section } from '../../shell/Section.tsx';

/** Which windows, look-backs and comparisons the county's dates allow, and when the others will be possible. */
export function HistorySection({ loaded }: { readonly loaded: Loaded }) {
  const { settings } = useAppState();
  const { view } = useView();
  const { firstDate } = loaded;
  const asOf = view.asOf ?? settings.asOf ?? loaded.suggestedAsOf;
  if (firstDate === null || asOf === null || asOf < firstDate) return null;
  const words = dataHistoryMessages;
  const metrics = measuresOf(loaded).map((metric) => defined(metric, view.definitions));
  return (
    <Section title={words.title} lead={words.lead(dateText(firstDate), dateText(asOf))}>
      <Table
        caption={words.caption}
        columns={[
          { id: 'question', label: words.question, numeric: false },
          { id: 'answer', label: words.answer, numeric: false },
          { id: 'when', label: words.when, numeric: false },
        ]}
        rows={historyLines({ firstDate, asOf }, metrics).map((line) => ({
          id: `${line.kind} ${line.length}`,
          cells: [
            words.questionOf(line),
            line.isPossible ? words.yes : words.notYet,
            words.whenOf(line, dateText(line.date)),
          ],
        }))}
      />
      <p>{words.beforeFirst}</p>
    </Section>
  );
}
