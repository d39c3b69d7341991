import { counted } from '../../report/numbers.ts';
import { shellMessages } from '../messages/shell.ts';
import type { AppState } from '../state.ts';

/** What the app is doing right now, in one line. */
export function statusText(state: AppState): string {
  const words = shellMessages.status;
  const reading = state.files.find(({ status }) => status === 'reading');
  if (state.engine.status === 'failed') return words.engineFailed;
  if (state.engine.status === 'booting') return words.booting(state.engine.progress);
  if (reading) return words.reading(reading.name);
  if (state.busy === 'loading') return words.loading;
  if (state.busy === 'computing') return words.computing;
  return readyText(state);
}

function readyText({ loaded }: AppState): string {
  const words = shellMessages.status;
  if (loaded === null) return words.ready;
  return loaded.kind === 'aggregate'
    ? words.readyCounts
    : words.readyWith(counted(loaded.people, 'person', 'people'), counted(loaded.episodes, 'encounter', 'encounters'));
}

/** The same for those who listen: without the megabytes, which change too often to be read out. */
export function spokenStatus(state: AppState): string {
  return state.engine.status === 'booting' ? shellMessages.status.bootingQuietly : statusText(state);
}
