import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ChartCard } from '../../../src/app/figure/ChartCard.tsx';
import { figureMessages } from '../../../src/app/messages/figure.ts';
import { Toast } from '../../../src/ui/Toast.tsx';
import { FIGURES } from './figures.ts';
import '../../../src/ui/base.css';

function Page() {
  const [message, setMessage] = useState<string | null>(null);
  const figure = FIGURES[window.location.hash.slice(1)];
  return (
    <main>
      <h1>Charts</h1>
      {figure && (
        <ChartCard
          figure={figure}
          heading="h2"
          messages={figureMessages}
          handlers={{ copySentence: ({ answer }) => setMessage(`Copied: ${answer}`) }}
        />
      )}
      <Toast message={message} />
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
