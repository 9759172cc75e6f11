import { describe, expect, test } from 'vitest';
import { waitForApi } from '../../src/tracking/wait-for-api.ts';

/** Finds an API at the given attempt, counted from 1; counts attempts and notes the pauses. */
function lateApi(attempt: number) {
  const api = {};
  const pauses: number[] = [];
  let attempts = 0;
  const find = () => {
    attempts += 1;
    return attempts >= attempt ? api : null;
  };
  const later = (call: () => void, milliseconds: number) => {
    pauses.push(milliseconds);
    call();
  };
  return { api, pauses, found: () => waitForApi(find, later) };
}

describe('waiting for an API', () => {
  test('does not wait for one that is there', async () => {
    const { api, found, pauses } = lateApi(1);
    expect(await found()).toBe(api);
    expect(pauses).toEqual([]);
  });

  test('finds one that is published later', async () => {
    const { api, found, pauses } = lateApi(4);
    expect(await found()).toBe(api);
    expect(pauses).toEqual([200, 200, 200]);
  });

  test('finds one published after three seconds, and gives up then', async () => {
    const inTime = lateApi(16);
    expect(await inTime.found()).toBe(inTime.api);
    expect(inTime.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(3000);
    const tooLate = lateApi(17);
    expect(await tooLate.found()).toBeNull();
    expect(tooLate.pauses).toEqual(inTime.pauses);
  });
});
