import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartCard } from '../../../src/app/figure/ChartCard.tsx';
import { OwnWordsPanel } from '../../../src/app/figure/OwnWordsPanel.tsx';
import { figureMessages } from '../../../src/app/messages/figure.ts';
import { ownWordsMessages } from '../../../src/app/messages/own-words.ts';
import { textsOf } from '../../ui/markup.ts';
import { figure } from './sample-figure.ts';

const panel = (comment: string) => <OwnWordsPanel words={{ comment, nextStep: '' }} onChange={() => undefined} />;

describe('OwnWordsPanel', () => {
  it('says where the words go, and how many characters are left', () => {
    expect(textsOf(panel(''))).toEqual(expect.arrayContaining([ownWordsMessages.help, '600 characters left.']));
    expect(textsOf(panel('1234567890'))).toContain('590 characters left.');
  });

  it('warns of what looks as if it named a person', () => {
    expect(textsOf(panel('jo@example.org')).join(' ')).toContain('looks like an e-mail address');
    expect(textsOf(panel('Beds were closed.')).join(' ')).not.toContain('looks like');
  });
});

describe("the county's words on a card", () => {
  const all = { [figure.id]: { comment: '<b>Beds</b> were closed.', nextStep: 'Call the clinics.' } };
  const card = (
    <ChartCard
      figure={figure}
      heading="h2"
      messages={figureMessages}
      handlers={{ ownWords: { all, change: () => undefined } }}
    />
  );

  it('stand there as hers, and as text only', () => {
    const said = textsOf(card);
    expect(said).toEqual(expect.arrayContaining(['Comment by the county', 'Next step, by the county']));
    expect(renderToStaticMarkup(card)).toContain('&lt;b&gt;Beds&lt;/b&gt; were closed.');
  });

  it('are not offered where nobody keeps them', () => {
    expect(textsOf(<ChartCard figure={figure} heading="h2" messages={figureMessages} />)).not.toContain(
      ownWordsMessages.summary,
    );
  });
});
