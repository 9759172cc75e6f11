import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptFile } from '../../../src/pages/kept-files.ts';
import { planKeeping, totalBytes, wanted } from '../../../src/site/offline/plan.ts';

const files = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'media/voices/d'), fc.constantFrom('1', '2'), fc.nat(1_000)),
  { selector: ([path]) => path },
) as fc.Arbitrary<readonly KeptFile[]>;

test('an update fetches what is new or has changed, copies the rest, and nothing twice', () => {
  fc.assert(
    fc.property(files, files, (now, before) => {
      const { copied, fetched } = planKeeping(now, before);
      expect([...copied, ...fetched].map(([path]) => path).sort()).toEqual(now.map(([path]) => path).sort());
      for (const [path, digest] of copied) expect(before.find(([one]) => one === path)?.[1]).toBe(digest);
      for (const [path, digest] of fetched) expect(before.find(([one]) => one === path)?.[1]).not.toBe(digest);
    }),
  );
});

test('of a site that is kept already nothing is fetched', () => {
  fc.assert(
    fc.property(files, (kept) => {
      expect(totalBytes(planKeeping(kept, kept).fetched)).toBe(0);
    }),
  );
});

test('voices come only when they are asked for', () => {
  const all: readonly KeptFile[] = [
    ['index.html', '1', 10],
    ['media/voices/gaz_odeur/fr/a.mp3', '2', 20],
  ];
  expect(wanted(all, true)).toEqual(all);
  expect(wanted(all, false)).toEqual([all[0]]);
});
