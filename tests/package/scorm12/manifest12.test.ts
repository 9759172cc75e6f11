import { describe, expect, test } from 'vitest';
import { scorm12 } from '../../../src/package/scorm12/scorm12.ts';
import { compileSmall } from '../../support/small-lesson.ts';
import { validateManifests } from '../../support/validate-manifest.ts';
import { manifestOf } from '../manifests.ts';

describe('manifest12', () => {
  test('says the duration, the language and the summary without its emphasis', () => {
    const xml = manifestOf(scorm12, compileSmall());
    expect(xml).toContain('<imsmd:datetime>PT12M</imsmd:datetime>');
    expect(xml).toContain('<imsmd:language>fr</imsmd:language>');
    expect(xml).toContain('>Vous sentez le gaz : que faire d’abord ?<');
  });

  test('carries the mastery score only when the LMS may decide passed or failed', () => {
    const scored = (status: 'passed_or_failed' | 'completed_or_failed' | 'always_completed') =>
      manifestOf(scorm12, compileSmall({}, { masteryScore: 85, status }));
    expect(scored('passed_or_failed')).toContain('<adlcp:masteryscore>85</adlcp:masteryscore>');
    expect(scored('completed_or_failed')).not.toContain('masteryscore');
    expect(scored('always_completed')).not.toContain('masteryscore');
  });
});

describe('the official schemas of SCORM 1.2', () => {
  const valid = manifestOf(scorm12, compileSmall({}, { status: 'passed_or_failed' }));
  const mutations: readonly (readonly [string, string, RegExp])[] = [
    ['a title after the mastery score', valid.replace(/(<title>[^<]*<\/title>)(\s*<adlcp.*score>)/, '$2$1'), /title/],
    ['a wrong case in scormtype', valid.replace('scormtype', 'scormType'), /scormType/],
    ['a title of 201 characters', valid.replace(/<title>/g, `<title>${'x'.repeat(200)}`), /maxLength/],
    ['an identifier that starts with a digit', valid.replaceAll('ITEM-', '1-'), /NCName|xs:ID/],
    ['an unescaped sign', valid.replace(/<title>/, '<title>&'), /./],
  ];

  test.each(mutations)('find %s', async (_what, mutated, said) => {
    expect(mutated).not.toBe(valid);
    expect((await validateManifests(scorm12, [mutated])).join('\n')).toMatch(said);
  });
});
