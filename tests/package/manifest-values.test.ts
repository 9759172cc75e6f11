import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { within } from '../../src/package/checks/manifest-parts.ts';
import { xmlText } from '../../src/package/fill-template.ts';
import { STANDARDS } from '../../src/package/standards.ts';
import { compileSmall } from '../support/small-lesson.ts';
import { validateManifests } from '../support/validate-manifest.ts';
import { manifestOf, parsed } from './manifests.ts';

const elementsOf = (xml: string) => [...within(parsed(xml))].map(({ element }) => element);

const identifiersIn = (xml: string): readonly string[] =>
  elementsOf(xml).flatMap(({ attributes }) => attributes.identifier ?? []);

const titlesIn = (xml: string): readonly string[] =>
  elementsOf(xml)
    .filter(({ name }) => name === 'title')
    .map(({ text }) => text);

const titled = (title: string): CompiledLesson => compileSmall({}, { title });

describe.each(STANDARDS)('the manifest of $title', (standard) => {
  const written = (lesson: CompiledLesson, files?: string[]) => manifestOf(standard, lesson, files);
  const validate = (manifests: readonly string[]) => validateManifests(standard, manifests);

  test.each(['completed_or_failed', 'passed_or_failed', 'always_completed'] as const)(
    'is valid against the official schemas with the status %s and any mastery score',
    async (status) => {
      const scores = Array.from({ length: 100 }, (_, index) => index + 1);
      const manifests = scores.map((masteryScore) => written(compileSmall({}, { status, masteryScore })));
      expect(await validate(manifests)).toEqual([]);
    },
  );

  test('is valid and keeps its title, whatever the title', async () => {
    const title = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }).map((text) => `T${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 20, maxLength: 20 }), async (titles) => {
        const manifests = titles.map((one) => written(titled(one)));
        expect(await validate(manifests)).toEqual([]);
        const kept = titles.map((one) => xmlText(one.replaceAll('**', '')).trim());
        expect(manifests.map(titlesIn)).toEqual(kept.map((one) => [one, one]));
      }),
      { numRuns: 10 },
    );
  });

  test.each([
    ['signs of XML', 'Gaz & <eau> "chaude" ]]> <!-- \'', 'Gaz & <eau> "chaude" ]]> <!-- \''],
    ['the end of a script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
    ['holes of the template', '{{title}} {{xml files}}', '{{title}} {{xml files}}'],
    ['control characters', 'Gaz\u0000\u0007\u001B[31m rouge', 'Gaz[31m rouge'],
    ['marks of right-to-left text', '\u202Eolleh\u202C \u200Fغاز\u200F', '\u202Eolleh\u202C \u200Fغاز\u200F'],
    ['emoji and a lone surrogate', '🔥\uD83D 👩🏽‍🚒', '🔥 👩🏽‍🚒'],
  ])('takes a title with %s as text', async (_what, title, shown) => {
    const xml = written(titled(title));
    expect(await validate([xml])).toEqual([]);
    expect(titlesIn(xml)).toEqual([shown, shown]);
    expect(elementsOf(xml).map(({ name }) => name)).toEqual(elementsOf(written(titled('Gaz'))).map(({ name }) => name));
  });

  test('writes French and signs as they are, without numeric entities', () => {
    const xml = written(titled('L’été « chaud » & <40 °C> "ici"'));
    expect(xml).toContain('<title>L’été « chaud » &amp; &lt;40 °C&gt; &quot;ici&quot;</title>');
    expect(xml).not.toContain('&#');
  });

  test('takes every identifier from the lesson id alone', () => {
    const plain = identifiersIn(written(compileSmall()));
    const changed = compileSmall(
      { revision: 9, minutes: 40, summary: 'Autre.' },
      { title: 'Autre', masteryScore: 90, language: 'en', fatal: 'counts', status: 'passed_or_failed' },
    );
    expect(plain).toEqual(['REFLEXES-ESSAI_GAZ', 'ORG-ESSAI_GAZ', 'ITEM-ESSAI_GAZ', 'RES-ESSAI_GAZ']);
    expect(identifiersIn(written(changed, ['index.html']))).toEqual(plain);
    expect(identifiersIn(written(compileSmall({ id: 'autre' })))[0]).toBe('REFLEXES-AUTRE');
  });

  test('says its revision and lists the files it is given, in their order', () => {
    const xml = written(compileSmall({ revision: 12 }), ['index.html', 'b.js', 'a.js']);
    expect(parsed(xml).attributes.version).toBe('12');
    const listed = elementsOf(xml).filter(({ name }) => name === 'file');
    expect(listed.map(({ attributes }) => attributes.href)).toEqual(['index.html', 'b.js', 'a.js']);
  });

  test('accepts a title of 200 characters and throws for one more, without cutting it', async () => {
    const longest = '😀'.repeat(200);
    expect(await validate([written(titled(longest))])).toEqual([]);
    expect(() => written(titled(`${longest}x`))).toThrow('201');
    expect(() => written(titled('x'.repeat(10_000)))).toThrow('10000');
  });

  test.each(['', '   ', '\u0001'])('throws for the blank title %j', (title) => {
    expect(() => written(titled(title))).toThrow('blank');
  });

  test.each(['Gaz', 'gaz odeur', 'a'.repeat(41), '1gaz'])('throws for the lesson id %j', (id) => {
    expect(() => written(compileSmall({ id }))).toThrow(id);
  });
});
