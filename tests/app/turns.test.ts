import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/app/turns.ts';

describe('work in turn', () => {
  it('begins only when the work before it is over', async () => {
    const inTurn = createTurns();
    const told: string[] = [];
    let finishFirst = () => {};
    const first = inTurn(async () => {
      await new Promise<void>((done) => {
        finishFirst = done;
      });
      told.push('first');
    });
    const second = inTurn(async () => void told.push('second'));
    await Promise.resolve();
    expect(told).toEqual([]);
    finishFirst();
    await Promise.all([first, second]);
    expect(told).toEqual(['first', 'second']);
  });

  it('goes on after work that failed, and tells only its owner', async () => {
    const inTurn = createTurns();
    const failed = inTurn(() => Promise.reject(new Error('broken')));
    const next = inTurn(async () => 'fine');
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });
});
