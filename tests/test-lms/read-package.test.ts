import { describe, expect, test } from 'vitest';
import { readPackage } from '../../src/test-lms/package/read-package.ts';
import { ZIP_LIMITS } from '../../src/test-lms/package/read-zip.ts';
import { aManifest, aManifest2004, aPackage, aZip } from './a-package.ts';

const reasonOf = (zip: Uint8Array): string => {
  const reading = readPackage(zip);
  return reading.kind === 'refused' ? reading.refusal.reason : reading.kind;
};
const withManifest = (manifest: string): Uint8Array => aPackage({ 'imsmanifest.xml': manifest });

describe('a good package', () => {
  test('gives its title, launch address, mastery score and launch data', () => {
    const item =
      '<item identifier="I" identifierref="RES"><title>x</title><adlcp:datafromlms>a=1</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore></item>';
    expect(
      readPackage(withManifest(aManifest({ item, title: 'Gaz &amp; feu&#x202F;: <![CDATA[<b>]]>' }))),
    ).toMatchObject({
      kind: 'package',
      launchPath: 'index.html',
      manifest: {
        standard: 'scorm12',
        identifier: 'fr.essai',
        title: 'Gaz & feu : <b>',
        masteryScore: '80',
        launchData: 'a=1',
      },
    });
  });

  test('launches a file of a sub-folder, with its query, whether its name is written raw or encoded', () => {
    const resource = (href: string): string =>
      aManifest({ resource: `<resource identifier="RES" adlcp:scormtype="sco" href="${href}"/>` });
    for (const href of ['sous dossier/é.html?a=1', 'sous%20dossier/%C3%A9.html?a=1']) {
      const zip = aPackage({ 'imsmanifest.xml': resource(href), 'sous dossier/é.html': 'x' });
      expect(readPackage(zip)).toMatchObject({ kind: 'package', launchPath: 'sous%20dossier/%C3%A9.html?a=1' });
    }
  });

  test('finds the first item that has a resource, however deep', () => {
    const item = '<item identifier="A"><title>a</title><item identifier="B" identifierref="RES"/></item>';
    expect(reasonOf(withManifest(aManifest({ item })))).toBe('package');
  });

  test('reads a manifest in UTF-16, or in the encoding it declares', () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${aManifest({ head: '' }).trim()}`, 'utf16le'));
    const latin1 = new Uint8Array(
      Buffer.from(aManifest({ head: '<?xml version="1.0" encoding="ISO-8859-1"?>', title: 'Été' }), 'latin1'),
    );
    expect(reasonOf(aPackage({ 'imsmanifest.xml': utf16 }))).toBe('package');
    expect(readPackage(aPackage({ 'imsmanifest.xml': latin1 }))).toMatchObject({ manifest: { title: 'Été' } });
  });
});

describe('a package of SCORM 2004', () => {
  const item = (inside: string): Uint8Array =>
    withManifest(aManifest2004({ item: `<item identifier="I" identifierref="RES"><title>x</title>${inside}</item>` }));
  const sequencing = (inside: string): Uint8Array => item(`<imsss:sequencing>${inside}</imsss:sequencing>`);

  test('gives its passing score out of 100, its threshold, its objectives and its launch data', () => {
    const whole = item(`<adlcp:dataFromLMS>a=1</adlcp:dataFromLMS>
      <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9"/>
      <imsss:sequencing><imsss:objectives>
        <imsss:primaryObjective objectiveID="PRIMARYOBJ" satisfiedByMeasure="true">
          <imsss:minNormalizedMeasure>0.29</imsss:minNormalizedMeasure></imsss:primaryObjective>
        <imsss:objective objectiveID="alerter"/></imsss:objectives>
      <imsss:deliveryControls completionSetByContent="true"/></imsss:sequencing>`);
    expect(readPackage(whole)).toMatchObject({
      kind: 'package',
      launchPath: 'index.html',
      manifest: {
        standard: 'scorm2004',
        title: 'Leçon d’essai',
        masteryScore: '29',
        launchData: 'a=1',
        completionThreshold: '0.9',
        objectives: ['PRIMARYOBJ', 'alerter'],
        completionSetByContent: true,
      },
    });
  });

  test('asks for nothing when its manifest says nothing, or says that a measure does not count', () => {
    const nothing = { masteryScore: '', completionThreshold: '', objectives: [], completionSetByContent: false };
    expect(readPackage(item(''))).toMatchObject({ manifest: nothing });
    const uncounted =
      '<imsss:objectives><imsss:primaryObjective><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>';
    expect(readPackage(sequencing(uncounted))).toMatchObject({ manifest: nothing });
    expect(
      readPackage(item('<adlcp:completionThreshold completedByMeasure="false" minProgressMeasure="0.5"/>')),
    ).toMatchObject({ manifest: nothing });
  });

  test('asks for the whole when a measure counts and none is given', () => {
    const whole = '<imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"/></imsss:objectives>';
    expect(readPackage(sequencing(whole))).toMatchObject({ manifest: { masteryScore: '100' } });
    expect(readPackage(item('<adlcp:completionThreshold completedByMeasure="true"/>'))).toMatchObject({
      manifest: { completionThreshold: '1' },
    });
  });

  test.each(['CAM 1.3', '2004 3rd Edition', '2004 4th Edition'])('is read in the edition %s', (edition) => {
    const schemaVersion = `<schemaversion>${edition}</schemaversion>`;
    expect(reasonOf(withManifest(aManifest2004({ schemaVersion })))).toBe('package');
  });
});

describe('a package is refused with its reason', () => {
  const resource = (attributes: string): Uint8Array =>
    withManifest(aManifest({ resource: `<resource identifier="RES" type="webcontent" ${attributes}/>` }));
  const version = (text: string): Uint8Array =>
    withManifest(aManifest({ schemaVersion: `<schemaversion>${text}</schemaversion>` }));

  test.each<[string, string, () => Uint8Array]>([
    ['not-a-zip', 'text', () => new TextEncoder().encode('ceci n’est pas un zip')],
    ['not-a-zip', 'nothing', () => new Uint8Array()],
    ['not-a-zip', 'a zip without files', () => aZip({})],
    ['not-a-zip', 'a zip cut in the middle', () => aPackage().subarray(0, 300)],
    ['no-manifest', 'no manifest', () => aZip({ 'index.html': 'x' })],
    ['manifest-elsewhere', 'a manifest in a folder', () => aZip({ 'lecon/imsmanifest.xml': aManifest() })],
    ['manifest-elsewhere', 'a manifest in capitals', () => aZip({ 'IMSMANIFEST.XML': aManifest() })],
    ['unsafe-path', 'a path that climbs', () => aPackage({ '../../etc/passwd': 'x' })],
    ['unsafe-path', 'a path that climbs from inside', () => aPackage({ 'a/../../b': 'x' })],
    ['unsafe-path', 'an absolute path', () => aPackage({ '/etc/passwd': 'x' })],
    ['unsafe-path', 'a backslash', () => aPackage({ 'a\\b.js': 'x' })],
    ['unsafe-path', 'a drive name', () => aPackage({ 'C:/b.js': 'x' })],
    ['unsafe-path', 'a leading ./', () => aZip({ './imsmanifest.xml': aManifest() })],
    ['unsafe-path', 'a NUL in a name', () => aPackage({ 'a\u0000.js': 'x' })],
    ['too-many-files', 'too many files', () => aPackage(manyFiles(ZIP_LIMITS.files))],
    ['unpacks-too-big', 'a directory that announces 4 GB', () => announcing(0xfffffff0)],
    ['duplicate-path', 'the same path twice', () => twice(aPackage({ 'index.htmm': 'x' }), 'index.htmm', 'index.html')],
    ['manifest-unreadable', 'a manifest that is cut', () => withManifest(aManifest().slice(0, 400))],
    ['manifest-unreadable', 'crossed tags', () => withManifest('<manifest><a></manifest></a>')],
    [
      'manifest-unreadable',
      'a DOCTYPE',
      () => withManifest(`<!DOCTYPE manifest [<!ENTITY a "b">]>${aManifest({ head: '' })}`),
    ],
    ['manifest-unreadable', 'an unknown entity', () => withManifest(aManifest({ title: 'a&nbsp;b' }))],
    ['manifest-unreadable', 'a lone ampersand', () => withManifest(aManifest({ title: 'a & b' }))],
    ['manifest-unreadable', 'an attribute twice', () => withManifest('<manifest a="1" a="2"/>')],
    ['manifest-unreadable', 'a root with a prefix', () => withManifest('<ims:manifest xmlns:ims="x"/>')],
    [
      'manifest-unreadable',
      'bytes that are not UTF-8',
      () => aPackage({ 'imsmanifest.xml': new Uint8Array([0x3c, 0xe9, 0x3e]) }),
    ],
    ['wrong-standard', 'another version', () => version('1.1')],
    ['wrong-standard', 'an edition to come', () => version('2004 5th Edition')],
    ['no-standard', 'no schemaversion', () => withManifest(aManifest({ schemaVersion: '' }))],
    ['no-item', 'no item', () => withManifest(aManifest({ item: '' }))],
    ['no-item', 'an item without resource', () => withManifest(aManifest({ item: '<item identifier="A"/>' }))],
    ['no-sco', 'an item that points nowhere', () => withManifest(aManifest({ item: '<item identifierref="NON"/>' }))],
    ['no-sco', 'an asset', () => resource('adlcp:scormtype="asset" href="index.html"')],
    ['no-sco', 'scormtype in capitals', () => resource('adlcp:scormtype="SCO" href="index.html"')],
    ['no-sco', 'another prefix', () => resource('scorm:scormtype="sco" href="index.html"')],
    ['no-sco-2004', 'a resource of SCORM 1.2 in SCORM 2004', () => version('2004 4th Edition')],
    ['no-launch-file', 'no href', () => resource('adlcp:scormtype="sco"')],
    ['launch-file-missing', 'a missing file', () => resource('adlcp:scormtype="sco" href="absent.html"')],
    ['launch-file-missing', 'an outside address', () => resource('adlcp:scormtype="sco" href="https://example.org/"')],
  ])('%s: %s', (reason, _what, zip) => {
    expect(reasonOf(zip())).toBe(reason);
  });

  test('the sentence names what was found and what to do', () => {
    const reading = readPackage(version('1.1'));
    expect(reading.kind === 'refused' && reading.refusal.text).toBe(
      'Ce paquet annonce « schemaversion 1.1 » ; seuls SCORM 1.2 et SCORM 2004 se jouent ici. Exportez la leçon dans l’un de ces formats.',
    );
  });
});

const manyFiles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`f/${at}.js`, '']));

/** The central directory holds the size at byte 24 of each record. */
function announcing(size: number): Uint8Array {
  const zip = aPackage();
  const view = new DataView(zip.buffer);
  view.setUint32(directoryOf(view) + 24, size, true);
  return zip;
}

/** Renames an entry in the bytes: no writer makes a zip with the same name twice. */
function twice(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1').split(from).join(to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function directoryOf(view: DataView): number {
  for (let at = 0; at < view.byteLength - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) return at;
  throw new Error('The zip has no central directory.');
}
