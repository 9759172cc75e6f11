import { expect, test } from 'vitest';
import { onceAtATime } from '../../src/device/once-at-a-time.ts';

test('calls made while one is under way share its answer, later ones start anew', async () => {
  let count = 0;
  const ask = onceAtATime(async () => ++count);

  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(2);
});

test('a call that fails is not handed to the next one', async () => {
  let isBroken = true;
  const ask = onceAtATime(async () => {
    if (isBroken) throw new Error('broken');
    return 'well';
  });

  await expect(ask()).rejects.toThrow('broken');
  isBroken = false;
  expect(await ask()).toBe('well');
});
