import { strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { zip } from '../../src/package/zip.ts';

const FILES = {
  'player.js': strToU8('play();'.repeat(100)),
  'media/a/b.svg': strToU8('<svg/>'),
  'media/a/B.png': new Uint8Array(1000),
  'imsmanifest.xml': strToU8('<manifest/>'),
  'adlcp_rootv1p2.xsd': strToU8('<schema/>'),
};

function entriesOf(bytes: Uint8Array): readonly { readonly name: string; readonly compression: number }[] {
  const entries: { name: string; compression: number }[] = [];
  unzipSync(bytes, { filter: ({ name, compression }) => entries.push({ name, compression }) > 0 });
  return entries;
}

describe('zip', () => {
  const timeZone = process.env.TZ;
  afterEach(() => {
    if (timeZone === undefined) delete process.env.TZ;
    else process.env.TZ = timeZone;
  });

  test('gives back every file as it was', () => {
    const back = unzipSync(zip(FILES));
    expect(Object.keys(back).sort()).toEqual(Object.keys(FILES).sort());
    for (const [name, bytes] of Object.entries(FILES)) expect([...back[name]!]).toEqual([...bytes]);
  });

  test('puts the manifest first, then names in code unit order', () => {
    expect(entriesOf(zip(FILES)).map(({ name }) => name)).toEqual([
      'imsmanifest.xml',
      'adlcp_rootv1p2.xsd',
      'media/a/B.png',
      'media/a/b.svg',
      'player.js',
    ]);
  });

  test('gives the same bytes whatever the order of the files', () => {
    expect(zip(Object.fromEntries(Object.entries(FILES).reverse()))).toEqual(zip(FILES));
  });

  test('gives the same bytes in every time zone', () => {
    const zips = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia'].map((zone) => {
      process.env.TZ = zone;
      return { hour: new Date(0).getHours(), bytes: Buffer.from(zip(FILES)).toString('base64') };
    });
    expect(new Set(zips.map(({ hour }) => hour)).size).toBe(4);
    expect(new Set(zips.map(({ bytes }) => bytes)).size).toBe(1);
  });

  test('dates every file 1 January 2000', () => {
    const bytes = zip(FILES);
    const [time, date] = new Uint16Array(bytes.slice(10, 14).buffer);
    expect({ time, date }).toEqual({ time: 0, date: (20 << 9) | (1 << 5) | 1 });
  });

  test('deflates text and stores what is compressed already', () => {
    const compression = Object.fromEntries(entriesOf(zip(FILES)).map((entry) => [entry.name, entry.compression]));
    expect(compression).toMatchObject({ 'media/a/B.png': 0, 'player.js': 8 });
  });

  test.each(['été.svg', 'a b.svg', '/a.svg', '../a.svg', 'a//b.svg', 'a\\b.svg', '.a/b.svg', 'a/', 'noextension', ''])(
    'throws for the name %j',
    (name) => {
      expect(() => zip({ [name]: new Uint8Array() })).toThrow('portable');
    },
  );
});
