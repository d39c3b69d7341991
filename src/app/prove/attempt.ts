/**
 * Hosts that no name server may ever know (RFC 2606): what is tried could carry nothing to anybody, even if it got out. Each attempt
 * has its own, because of a frame the browser tells the host only.
 */
function hostOf(code: string): string {
  return `${code}.example.invalid`;
}

export type PageLeak =
  | 'fetch'
  | 'xhr'
  | 'websocket'
  | 'event-source'
  | 'beacon'
  | 'web-transport'
  | 'peer-connection'
  | 'image'
  | 'media'
  | 'script'
  | 'style'
  | 'font'
  | 'frame'
  | 'object'
  | 'form'
  | 'prefetch'
  | 'import'
  | 'worker'
  | 'code-from-text';

export type WorkerLeak = 'in-worker-fetch' | 'in-worker-xhr' | 'in-worker-websocket' | 'in-worker-import';

/** One way out, and how to try it. */
export interface Attempt<Code extends string = string> {
  readonly code: Code;
  /** Tries it on an address. `undefined`: this browser does not know such a thing. Throwing is a way to be stopped or to fail. */
  readonly run: (address: string) => unknown;
}

/** What became of an attempt. `evidence` is what the browser said, in its own words. */
export interface Tried<Code extends string = string> {
  readonly code: Code;
  /**
   * `policy`: the content security policy stopped it; `keeper`: the keeper of the files (service worker) did; `absent`: there is no
   * such way in this page; `open`: nothing known stopped it.
   */
  readonly state: 'policy' | 'keeper' | 'absent' | 'open';
  readonly evidence: string;
}

/** What is read of a violation of the content security policy. */
export type Violation = Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'effectiveDirective' | 'sample'>;

/** Where violations are told: the document of a page, or the global object of a worker. */
export interface Witness {
  addEventListener(type: 'securitypolicyviolation', listener: (event: Violation) => void): void;
  removeEventListener(type: 'securitypolicyviolation', listener: (event: Violation) => void): void;
}

/** How long the browser may take to tell that it stopped something. */
export type Patience = (answered: Promise<unknown>) => Promise<void>;

/** Tries all ways at once; each is known by its own host in what the browser tells. */
export async function tryAll<Code extends string>(
  attempts: readonly Attempt<Code>[],
  witness: Witness,
  patience: Patience,
): Promise<readonly Tried<Code>[]> {
  return Promise.all(attempts.map((attempt) => tryOne(attempt, witness, patience)));
}

async function tryOne<Code extends string>(
  { code, run }: Attempt<Code>,
  witness: Witness,
  patience: Patience,
): Promise<Tried<Code>> {
  const seen: { violation?: Violation; error?: string } = {};
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const listener = (event: Violation) => {
    if (!isAbout(event, hostOf(code))) return;
    seen.violation = event;
    answer();
  };
  witness.addEventListener('securitypolicyviolation', listener);
  try {
    if (run(`https://${hostOf(code)}/`) === undefined) return { code, state: 'absent', evidence: '' };
  } catch (error) {
    // Code made of text is refused by an error of its own kind, which no other refusal or failure uses.
    if (error instanceof EvalError) seen.violation = { blockedURI: '', effectiveDirective: 'script-src', sample: '' };
    seen.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  if (seen.violation === undefined) await patience(answered);
  witness.removeEventListener('securitypolicyviolation', listener);
  return outcomeOf(code, seen);
}

function outcomeOf<Code extends string>(
  code: Code,
  { violation, error }: { readonly violation?: Violation; readonly error?: string },
): Tried<Code> {
  return violation === undefined
    ? { code, state: 'open', evidence: error ?? '' }
    : { code, state: 'policy', evidence: violation.effectiveDirective };
}

/** Attempts that no policy stopped, but the keeper of the files has refused by their host. */
export function withRefusals<Code extends string>(
  tried: readonly Tried<Code>[],
  refused: ReadonlySet<string>,
): readonly Tried<Code>[] {
  return tried.map((one) =>
    one.state === 'open' && refused.has(hostOf(one.code)) ? { ...one, state: 'keeper', evidence: '' } : one,
  );
}

/** A violation names the address it stopped; where code was to be made of text, the beginning of that text. */
function isAbout({ blockedURI, sample }: Violation, host: string): boolean {
  return blockedURI.includes(`//${host}`) || sample.includes(`//${host}`);
}
