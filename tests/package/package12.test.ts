import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { package12 } from '../../src/package/package12.ts';
import { compileSmall } from '../support/small-lesson.ts';
import { schemas12, smallPackage } from '../support/small-package.ts';
import { validateManifests12 } from '../support/validate-manifest12.ts';

const unzipped = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

describe('package12', () => {
  test('holds the manifest, the schemas, the page, the player, the licences and the media that the lesson shows', () => {
    expect(Object.keys(unzipped(package12(smallPackage())))).toEqual([
      'imsmanifest.xml',
      'adlcp_rootv1p2.xsd',
      'ims_xml.xsd',
      'imscp_rootv1p1p2.xsd',
      'imsmd_rootv1p2p1.xsd',
      'index.html',
      'licences.txt',
      'media/essai_gaz/hall.svg',
      'media/essai_gaz/rescue.svg',
      'media/essai_gaz/street.svg',
      'media/shared/smoke.png',
      'player.css',
      'player.js',
    ]);
  });

  test('keeps every file as given and the schemas as published', () => {
    const input = smallPackage();
    const files = unzipped(package12(input));
    expect(files).toMatchObject({ ...schemas12, ...input.player, 'index.html': input.indexHtml });
    expect(files['licences.txt']).toBe(input.licences);
    expect(files['media/essai_gaz/hall.svg']).toBe(strFromU8(input.media['essai_gaz/hall.svg']!));
  });

  test('has a valid manifest', async () => {
    const manifest = unzipped(package12(smallPackage()))['imsmanifest.xml']!;
    expect(await validateManifests12([manifest])).toEqual([]);
  });

  test('gives the same bytes for the same input, schemas read as text or as bytes', () => {
    const asBytes = Object.fromEntries(Object.entries(schemas12).map(([name, text]) => [name, Buffer.from(text)]));
    expect(package12({ ...smallPackage(), schemas: asBytes })).toEqual(package12(smallPackage()));
  });

  test('gives other bytes when an option changes', () => {
    const lesson = compileSmall({}, { status: 'passed_or_failed' });
    expect(package12(smallPackage(lesson))).not.toEqual(package12(smallPackage()));
  });

  test('throws, naming it, for a media file or a schema that is missing', () => {
    const { 'shared/smoke.png': _smoke, ...media } = smallPackage().media;
    expect(() => package12({ ...smallPackage(), media })).toThrow('shared/smoke.png');
    const { 'ims_xml.xsd': _xml, ...schemas } = schemas12;
    expect(() => package12({ ...smallPackage(), schemas })).toThrow('ims_xml.xsd');
  });
});
