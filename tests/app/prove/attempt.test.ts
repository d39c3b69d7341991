import { describe, expect, it } from 'vitest';
import { type Attempt, tryAll, type Violation, type Witness, withRefusals } from '../../../src/app/prove/attempt.ts';

/** A browser that tells of violations when `tell` is called. */
function witness() {
  const listeners = new Set<(event: Violation) => void>();
  const told: Witness = {
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const tell = (blockedURI: string, sample = '') => {
    for (const listener of listeners) listener({ blockedURI, effectiveDirective: 'connect-src', sample });
  };
  return { told, tell, listeners };
}

const NO_PATIENCE = async () => undefined;
const untilAnswered = async (answered: Promise<unknown>) => void (await answered);

describe('an attempt to leak', () => {
  it('is stopped when the browser tells so of its own address', async () => {
    const { told, tell, listeners } = witness();
    const attempt: Attempt = { code: 'fetch', run: (address) => queueMicrotask(() => tell(address)) ?? true };
    expect(await tryAll([attempt], told, untilAnswered)).toEqual([
      { code: 'fetch', state: 'policy', evidence: 'connect-src' },
    ]);
    expect(listeners.size).toBe(0);
  });

  it('is known by its name behind another scheme, and by the beginning of refused text', async () => {
    const { told, tell } = witness();
    const attempts: readonly Attempt[] = [
      { code: 'socket', run: () => queueMicrotask(() => tell('wss://socket.example.invalid/')) ?? true },
      {
        code: 'worker',
        run: () => {
          queueMicrotask(() => tell('trusted-types-sink', 'Worker constructor|https://worker.example.invalid/'));
          throw new TypeError('no');
        },
      },
    ];
    expect((await tryAll(attempts, told, untilAnswered)).map(({ state }) => state)).toEqual(['policy', 'policy']);
  });

  it('is open when only the made-up host stopped it, or what the browser tells is about another', async () => {
    const { told, tell } = witness();
    const attempts: readonly Attempt[] = [
      {
        code: 'image',
        run: () => {
          tell('https://fetch.example.invalid/');
          throw new TypeError('host not found');
        },
      },
    ];
    expect(await tryAll(attempts, told, NO_PATIENCE)).toEqual([
      { code: 'image', state: 'open', evidence: 'TypeError: host not found' },
    ]);
  });

  it('is absent where the page has no such thing', async () => {
    const { told } = witness();
    expect(await tryAll([{ code: 'rtc', run: () => undefined }], told, NO_PATIENCE)).toEqual([
      { code: 'rtc', state: 'absent', evidence: '' },
    ]);
  });

  it('is stopped when the browser will not turn text into code', async () => {
    const { told } = witness();
    const refuse = () => {
      throw new EvalError('no');
    };
    const [tried] = await tryAll([{ code: 'code-from-text', run: refuse }], told, NO_PATIENCE);
    expect(tried).toMatchObject({ state: 'policy', evidence: 'script-src' });
  });

  it('only speaks to a host that cannot exist', async () => {
    const { told } = witness();
    const asked: string[] = [];
    await tryAll([{ code: 'fetch', run: (address) => asked.push(address) }], told, NO_PATIENCE);
    expect(asked.map((address) => new URL(address).hostname)).toEqual(['fetch.example.invalid']);
  });
});

describe('an attempt that no policy stopped', () => {
  it('is refused where the keeper of the files has refused its host, and its host only', () => {
    const tried = ['in-worker-fetch', 'in-worker-websocket'].map(
      (code) => ({ code, state: 'open', evidence: 'e' }) as const,
    );
    expect(withRefusals(tried, new Set(['in-worker-fetch.example.invalid']))).toEqual([
      { code: 'in-worker-fetch', state: 'keeper', evidence: '' },
      { code: 'in-worker-websocket', state: 'open', evidence: 'e' },
    ]);
  });
});
