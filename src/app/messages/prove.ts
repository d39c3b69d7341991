import type { EngineLeak } from '../../data/db/leak-attempts.ts';
import type { PageLeak, WorkerLeak } from '../prove/attempt.ts';
import type { Leftover, StoragePlace } from '../prove/leftovers.ts';
import type { HeaderCheck } from '../prove/own-headers.ts';

type Tried = PageLeak | WorkerLeak | EngineLeak;

/** What each attempt does, in words. */
const ATTEMPTS: Readonly<Record<Tried, string>> = {
  fetch: 'Send a request from a script (fetch)',
  xhr: 'Send a request the older way (XMLHttpRequest)',
  websocket: 'Open a lasting connection (WebSocket)',
  'event-source': 'Listen to another server (EventSource)',
  beacon: 'Send a farewell message (beacon)',
  'web-transport': 'Open a fast connection (WebTransport)',
  'peer-connection': 'Connect to another computer directly (WebRTC)',
  image: 'Load a picture, with data in its address',
  media: 'Load a sound',
  script: 'Load a program of another site',
  style: 'Load a style sheet of another site',
  font: 'Load a font of another site',
  frame: 'Open another site in a frame',
  object: 'Embed an object of another site',
  form: 'Send a form',
  prefetch: 'Have a page fetched in advance (prefetch)',
  import: 'Bring in program code of another site (import)',
  worker: 'Start a background program of another site (worker)',
  'code-from-text': 'Turn text into a program',
  'in-worker-fetch': 'Send a request from a background program (fetch)',
  'in-worker-xhr': 'Send a request from a background program (XMLHttpRequest)',
  'in-worker-websocket': 'Open a connection from a background program (WebSocket)',
  'in-worker-import': 'Bring in code from a background program (import)',
  'engine-read-address': 'Let the database read an address (httpfs)',
  'engine-read-file': 'Let the database read a file that was not given to it',
  'engine-list-files': 'Let the database list files',
  'engine-copy-address': 'Let the database write to an address (COPY TO)',
  'engine-copy-file': 'Let the database write a file (COPY TO)',
  'engine-export': 'Let the database write out everything (EXPORT)',
  'engine-attach-address': 'Join a database at an address (ATTACH)',
  'engine-attach-file': 'Join a database file (ATTACH)',
  'engine-load': 'Let the database fetch and start an extension (INSTALL, LOAD)',
  'engine-unlock': 'Open the lock of the database (SET)',
  'engine-reset': 'Put the lock of the database back (RESET)',
};

/** What a header is for, and so what is missing without it. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': 'lets the page and its background programs talk to their own server only',
  'Cross-Origin-Embedder-Policy': 'lets nothing of another site into the page',
  'Cross-Origin-Opener-Policy': 'keeps other windows from reaching into this one',
  'Cross-Origin-Resource-Policy': 'keeps other sites from using these files',
  'Origin-Agent-Cluster': 'keeps the memory of this page apart from that of neighbouring sites',
  'Referrer-Policy': 'tells no other site where a reader came from',
  'X-Content-Type-Options': 'keeps the browser from taking a file for another kind',
  'X-DNS-Prefetch-Control': 'keeps the browser from looking up linked addresses in advance',
  'X-Frame-Options': 'keeps other sites from showing this page in a frame (older browsers)',
  'Permissions-Policy': 'switches off camera, place, microphone and all else that the page does not need',
};

const STORAGES: Readonly<Record<StoragePlace, string>> = {
  cookies: 'Cookies',
  'local-storage': 'Local storage',
  'session-storage': 'Session storage',
  databases: 'Databases of the browser (IndexedDB)',
  'private-files': 'Private files of the browser (OPFS)',
  caches: 'Kept files (Cache storage)',
};

/** The words of the proof that nothing leaves. */
export const proveMessages = {
  title: 'Prove it',
  lead: 'Press the button. The page then tries every way out that we know of, and says what stopped each one. What it sends is empty and goes to an address that cannot exist, so it can do no harm.',
  start: 'Try to leak',
  again: 'Try again',
  running: 'Trying every way out…',
  failed: (cause: string) => `The test could not be finished. The browser says: ${cause}`,
  print: 'Print for the file',
  download: 'Save as text',
  verdict: {
    sound: (closed: number) => `All ${closed} ways out are closed, and nothing was left behind.`,
    open: (open: number, closed: number) =>
      `FAILED: ${open} of ${open + closed} ways out ${open === 1 ? 'is' : 'are'} open.`,
    found: 'Something is kept in this browser for this address.',
    headers: (missing: number) =>
      `All ways out are closed, but ${missing} ${missing === 1 ? 'protection does' : 'protections do'} not come from the server as ${missing === 1 ? 'it' : 'they'} should.`,
    untried: 'A part could not be tried.',
    help: 'What to change stands below each part.',
  },
  facts: {
    at: 'Tried on',
    version: 'Version',
    versionText: (version: string, build: string) => (build === '' ? version : `${version}, build ${build}`),
    origin: 'Address',
    userAgent: 'Browser',
  },
  columns: { what: 'What was tried', state: 'What happened' },
  attempt: (code: Tried) => ATTEMPTS[code],
  outcome: {
    policy: { short: 'Stopped', how: (rule: string) => `by the content security policy (${rule})` },
    keeper: { short: 'Refused', how: () => 'by the keeper of the app’s files in this browser (service worker)' },
    absent: { short: 'Not there', how: () => 'the page has no such way' },
    refused: { short: 'Refused', how: (message: string) => `by the lock of the database: ${message}` },
    open: {
      short: 'FAILED',
      how: (error: string) => (error === '' ? 'nothing stopped it' : `nothing known stopped it: ${error}`),
    },
  },
  parts: {
    page: {
      title: 'From the page',
      help: 'The policy did not hold. Check that the page is the one that was published (see files.sha256), and that no program on the server changes it.',
    },
    worker: {
      title: 'From a background program',
      help: 'Background programs get their policy from the server only. Set up the server to send the headers of the file _headers; .htaccess, web.config and nginx.conf say it in the words of other servers. Until then the database is still held by its own lock.',
      none: 'The background program did not answer, so nothing can be said about this part.',
    },
    engine: {
      title: 'Through the database',
      help: 'The lock of the database did not hold. Do not use this copy; get the published one.',
      none: 'The database has not started, so nothing can be said about this part.',
    },
  },
  headers: {
    title: 'What the server sends',
    columns: { what: 'Header', state: 'How it comes, and what it does' },
    states: { 'as-shipped': 'Sent', different: 'Another value', missing: 'MISSING' } satisfies Record<
      HeaderCheck['state'],
      string
    >,
    use: (name: string) => HEADERS[name] ?? '',
    help: 'The policy in the page still holds. For the rest, set up the server to send the headers of the file _headers; .htaccess, web.config and nginx.conf beside it say it in the words of other servers.',
  },
  leftovers: {
    title: 'What is kept in this browser',
    columns: { what: 'Place', state: 'What is there' },
    place: (place: StoragePlace) => STORAGES[place],
    states: {
      empty: () => 'Nothing',
      'own-files': () => 'Only the app’s own files, for use without a network',
      found: (names) => `FOUND: ${names.join(', ')}`,
      unreadable: () => 'This browser does not let the page look',
    } satisfies Record<Leftover['state'], (names: readonly string[]) => string>,
    help: 'Throughline keeps nothing of yours in a browser. What is found was left by another page of the same address. Give Throughline an address of its own, or clear the site data in the settings of the browser.',
  },
  limits: {
    title: 'What this cannot prove',
    points: [
      'Add-ons of the browser can read every page and send it anywhere. Use a browser without add-ons, or a profile of its own.',
      'The computer itself can watch: other programs, screen sharing, backups, the memory on disk, somebody who stands behind you.',
      'Whoever runs the server can put another version in place of this one, and that version could show this page and lie. Check the files against the published list of hashes.',
      'On the first visit the browser checks the hashes of the files that the page starts with. Parts that arrive later are checked once they are kept for use without the network.',
      'A program inside the page could send the whole tab to another address, or look up a name. No rule of browsers forbids that. What keeps it from happening is that no foreign program gets in: that is what the attempts above test.',
      'Links to studies open other sites when you press them. They learn that somebody came, and nothing else: neither from where nor with what.',
      'Files that you save leave the protection of this page. Where you put them and whom you send them is yours to decide.',
      'It speaks of this browser, this address and this minute. Try it again after an update of either.',
    ],
  },
  text: { title: 'Throughline: record of a test that nothing leaves' },
} as const;
