import { expect, test } from 'vitest';
import { keptFiles } from '../../src/build/site/kept-files.ts';

const summaryOf = (site: Parameters<typeof keptFiles>[0]) =>
  JSON.parse(String(keptFiles(site).find(({ path }) => path === 'hors-ligne.json')!.bytes)) as { version: string };

test('the version changes with the bytes of a file that is kept, and with nothing else', () => {
  const site = [
    { path: 'index.html', bytes: 'un' },
    { path: 'atelier.html', bytes: 'un' },
  ];
  const { version } = summaryOf(site);
  expect(summaryOf(site.toReversed()).version).toBe(version);
  expect(summaryOf([site[0]!, { path: 'atelier.html', bytes: 'deux' }]).version).toBe(version);
  expect(summaryOf([{ path: 'index.html', bytes: 'deux' }, site[1]!]).version).not.toBe(version);
});
