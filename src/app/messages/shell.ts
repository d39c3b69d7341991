import type { BootProgress } from '../../data/db/browser-db.ts';
import type { AddressProblem } from '../view-codec.ts';

const MEGABYTE = 1_000_000;

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

/** The words around every page. */
export const shellMessages = {
  product: 'Throughline',
  documentTitle: (page: string) => `${page} – Throughline`,
  skip: 'Skip to the content',
  pages: 'Pages',
  pagesNeedData: (pages: string) => `${pages} open once a file is loaded.`,
  pageClosed: '(not open yet)',
  sample: 'Sample county: invented people, invented numbers',
  files: (names: readonly string[]) => names.join(', '),
  noFiles: 'No file open',
  saveProject: 'Save project',
  erase: 'Erase everything',
  loadingPage: 'Opening the page…',
  closeNotice: 'Close',
  status: {
    booting: ({ loaded, total }: BootProgress) =>
      total === 0
        ? 'Getting the database ready…'
        : `Getting the database ready: ${megabytes(loaded)} of ${megabytes(total)} MB`,
    bootingQuietly: 'Getting the database ready.',
    engineFailed: 'The database did not start.',
    reading: (file: string) => `Reading ${file}…`,
    loading: 'Turning rows into people and encounters…',
    computing: 'Working out the charts…',
    ready: 'Ready.',
    readyWith: (people: string, episodes: string) => `Ready: ${people}, ${episodes}.`,
    readyCounts: 'Ready: monthly counts.',
  },
  engine: {
    title: 'The database in this browser did not start',
    help: 'Reload the page. If that does not help, use a current Firefox, Chrome, Edge or Safari; very old ones cannot run it.',
    cause: (cause: string) => `The browser says: ${cause}`,
    retry: 'Try again',
  },
  address: {
    title: 'Part of the link could not be used',
    ignored: ({ key, value }: AddressProblem) =>
      key === 'page' ? `There is no page "${value}".` : `"${key}=${value}" was left out.`,
    rest: 'The rest of the link holds.',
  },
  eraseDialog: {
    title: 'Erase everything?',
    text: 'This removes all files, numbers and settings from this browser tab at once. Your own files on disk stay as they are. Save the project first if you want to use the settings again.',
    confirm: 'Erase everything',
    cancel: 'Keep working',
    done: 'Everything was erased.',
  },
  drop: 'Drop to read the files here. They stay in this browser.',
  toast: {
    copied: 'Copied.',
    notDrawn: 'The picture could not be drawn. Scroll to the chart and try again, or take a screenshot.',
    copyRefused: 'This browser did not allow copying. Select the text and copy it by hand.',
    downloaded: (name: string) => `Saved as ${name} in your downloads.`,
  },
  footer: {
    promise: 'Nothing leaves this browser.',
    complete: 'The whole page has arrived: it works without the network from here on.',
    keeping: (done: number, total: number) =>
      `The page has arrived. A copy for use without the network is being kept: ${megabytes(done)} of ${megabytes(total)} MB.`,
    kept: 'The whole page has arrived and is kept: it works without the network, also next time.',
    incomplete: 'The page is still arriving.',
    version: (version: string, build: string) => `Throughline ${version}${build === '' ? '' : `, build ${build}`}`,
  },
} as const;
