import type { Loaded } from '../../../data/workspace.ts';
import { countText, dateText } from '../../../report/numbers.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { dataMessages } from '../../messages/data.ts';
import { type Fact, Facts } from '../../shell/Facts.tsx';

/** How much is loaded, and from when to when. */
export function LoadedFacts({ loaded }: { readonly loaded: Loaded }) {
  const words = dataMessages.loaded;
  return (
    <>
      <Facts facts={factsOf(loaded)} />
      {loaded.kind === 'client-level' && !loaded.hasPersonId && <Notice tone="warning" title={words.noPerson} />}
    </>
  );
}

function factsOf({ kind, people, episodes, firstDate, suggestedAsOf }: Loaded): readonly Fact[] {
  const words = dataMessages.loaded;
  const counts =
    kind === 'aggregate'
      ? []
      : [
          { term: words.people, value: countText(people) },
          { term: words.episodes, value: countText(episodes) },
        ];
  return [
    { term: words.kind, value: words.kinds[kind] },
    ...counts,
    { term: words.firstDate, value: firstDate === null ? words.none : dateText(firstDate) },
    { term: words.lastDate, value: suggestedAsOf === null ? words.none : dateText(suggestedAsOf) },
  ];
}
