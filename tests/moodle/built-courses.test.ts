import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/lesson/module.ts';

const { parcours = [] } = JSON.parse(readFileSync('modules/catalogue.json', 'utf8')) as Catalogue;

/** Beyond it many hosts refuse an upload. */
const MOST_BYTES = 50 * 1024 * 1024;

describe.each(parcours)('the built course « $title »', ({ id, modules }) => {
  const bytes = readFileSync(`dist/moodle/${id}.mbz`);
  const wanted = new Set(
    modules.map((slug) =>
      createHash('sha1')
        .update(readFileSync(`dist/scorm12/${slug}.zip`))
        .digest('hex'),
    ),
  );
  const names: string[] = [];
  const files = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 && name.endsWith('.xml') });

  test('holds the very packages of its lessons, in their order', () => {
    const held = names.map((name) => name.split('/').at(-1)!).filter((hash) => wanted.has(hash));
    expect(new Set(held)).toEqual(wanted);
    const launched = Object.keys(files)
      .filter((name) => /scorm_\d+\/scorm\.xml$/.test(name))
      .map((name) => /<reference>(\w+)\.zip</.exec(strFromU8(files[name]!))?.[1]);
    expect(launched).toEqual(modules);
  });

  test('is no bigger than schools can upload', () => {
    expect(bytes.length).toBeLessThan(MOST_BYTES);
  });
});
