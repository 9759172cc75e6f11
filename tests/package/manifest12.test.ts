import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { readXml, type XmlElement } from '../../src/package/checks/read-xml.ts';
import { xmlText } from '../../src/package/fill-template.ts';
import { manifest12 } from '../../src/package/manifest12.ts';
import { compileSmall } from '../support/small-lesson.ts';
import { template12 } from '../support/small-package.ts';
import { validateManifests12 } from '../support/validate-manifest12.ts';

const FILES = ['index.html', 'media/essai_gaz/hall.svg', 'player.css', 'player.js'];

const written = (lesson: CompiledLesson, files: readonly string[] = FILES): string =>
  manifest12({ template: template12, lesson, files });

function read(xml: string): XmlElement {
  const root = readXml(xml);
  if (typeof root === 'string') throw new Error(root);
  return root;
}

function everyIdentifier({ attributes, children }: XmlElement): readonly string[] {
  return [...(attributes.identifier ? [attributes.identifier] : []), ...children.flatMap(everyIdentifier)];
}

function titleIn(element: XmlElement): string | undefined {
  const title = element.children.find(({ name }) => name === 'title');
  return title ? title.text : element.children.map(titleIn).find((found) => found !== undefined);
}

const titled = (title: string): CompiledLesson => compileSmall({}, { title });

describe('manifest12', () => {
  test.each(['completed_or_failed', 'passed_or_failed', 'always_completed'] as const)(
    'is valid against the official schemas with the status %s',
    async (status) => {
      expect(await validateManifests12([written(compileSmall({}, { status }))])).toEqual([]);
    },
  );

  test('is valid and keeps its title, whatever the title', async () => {
    const title = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }).map((text) => `T${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 20, maxLength: 20 }), async (titles) => {
        const manifests = titles.map((one) => written(titled(one)));
        expect(await validateManifests12(manifests)).toEqual([]);
        const kept = titles.map((one) => xmlText(one.replaceAll('**', '')).trim());
        expect(manifests.map((one) => titleIn(read(one)))).toEqual(kept);
      }),
      { numRuns: 10 },
    );
  });

  test('writes French and signs as they are, without numeric entities', () => {
    const xml = written(titled('L’été « chaud » & <40 °C> "ici"'));
    expect(xml).toContain('<title>L’été « chaud » &amp; &lt;40 °C&gt; &quot;ici&quot;</title>');
    expect(xml).not.toContain('&#');
  });

  test('says the duration, the language and the summary without its emphasis', () => {
    const xml = written(compileSmall());
    expect(xml).toContain('<imsmd:datetime>PT12M</imsmd:datetime>');
    expect(xml).toContain('<imsmd:language>fr</imsmd:language>');
    expect(xml).toContain('>Vous sentez le gaz : que faire d’abord ?<');
  });

  test('carries the mastery score only when the LMS may decide passed or failed', () => {
    const options = { masteryScore: 85 };
    expect(written(compileSmall({}, { ...options, status: 'passed_or_failed' }))).toContain(
      '<adlcp:masteryscore>85</adlcp:masteryscore>',
    );
    expect(written(compileSmall({}, { ...options, status: 'completed_or_failed' }))).not.toContain('masteryscore');
    expect(written(compileSmall({}, { ...options, status: 'always_completed' }))).not.toContain('masteryscore');
  });

  test('takes every identifier from the lesson id alone', () => {
    const plain = everyIdentifier(read(written(compileSmall())));
    const changed = compileSmall(
      { revision: 9, minutes: 40, summary: 'Autre.' },
      { title: 'Autre', masteryScore: 90, language: 'en', fatal: 'counts', status: 'passed_or_failed' },
    );
    expect(plain).toEqual(['REFLEXES-ESSAI_GAZ', 'ORG-ESSAI_GAZ', 'ITEM-ESSAI_GAZ', 'RES-ESSAI_GAZ']);
    expect(everyIdentifier(read(written(changed, ['index.html'])))).toEqual(plain);
    expect(everyIdentifier(read(written(compileSmall({ id: 'autre' }))))[0]).toBe('REFLEXES-AUTRE');
  });

  test('accepts a title of 200 characters and throws for one more, without cutting it', async () => {
    const longest = '😀'.repeat(200);
    expect(await validateManifests12([written(titled(longest))])).toEqual([]);
    expect(() => written(titled(`${longest}x`))).toThrow('201');
  });

  test.each(['', '   ', '\u0001'])('throws for the blank title %j', (title) => {
    expect(() => written(titled(title))).toThrow('blank');
  });

  test.each(['Gaz', 'gaz odeur', 'a'.repeat(41), '1gaz'])('throws for the lesson id %j', (id) => {
    expect(() => written(compileSmall({ id }))).toThrow(id);
  });
});

describe('the official schemas', () => {
  const valid = written(compileSmall({}, { status: 'passed_or_failed' }));
  const mutations: readonly (readonly [string, string, RegExp])[] = [
    ['a title after the mastery score', valid.replace(/(<title>[^<]*<\/title>)(\s*<adlcp.*score>)/, '$2$1'), /title/],
    ['a wrong case in scormtype', valid.replace('scormtype', 'scormType'), /scormType/],
    ['a title of 201 characters', valid.replace(/<title>/g, `<title>${'x'.repeat(200)}`), /maxLength/],
    ['an identifier that starts with a digit', valid.replaceAll('ITEM-', '1-'), /NCName|xs:ID/],
    ['an unescaped sign', valid.replace(/<title>/, '<title>&'), /./],
  ];

  test.each(mutations)('find %s', async (_what, mutated, said) => {
    expect(mutated).not.toBe(valid);
    expect((await validateManifests12([mutated])).join('\n')).toMatch(said);
  });
});
