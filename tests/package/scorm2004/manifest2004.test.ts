import { describe, expect, test } from 'vitest';
import { within } from '../../../src/package/checks/manifest-parts.ts';
import { scorm2004 } from '../../../src/package/scorm2004/scorm2004.ts';
import { compileSmall } from '../../support/small-lesson.ts';
import { validateManifests } from '../../support/validate-manifest.ts';
import { manifestOf, parsed } from '../manifests.ts';

type Status = 'passed_or_failed' | 'completed_or_failed' | 'always_completed';

const elementsOf = (xml: string) => [...within(parsed(xml))].map(({ element }) => element);
const withScore = (masteryScore: number, status: Status) =>
  elementsOf(manifestOf(scorm2004, compileSmall({}, { masteryScore, status })));
const textsOf = (name: string, elements: ReturnType<typeof elementsOf>) =>
  elements.filter((one) => one.name === name).map(({ text }) => text);

describe('manifest2004', () => {
  test.each(['passed_or_failed', 'completed_or_failed'] as const)(
    'gives the mastery score as a measure, %s',
    (status) => {
      const cases = [1, 7, 29, 57, 70, 85, 99, 100].map((score) => [
        score,
        ...textsOf('imsss:minNormalizedMeasure', withScore(score, status)),
      ]);
      expect(cases).toEqual([
        [1, '0.01'],
        [7, '0.07'],
        [29, '0.29'],
        [57, '0.57'],
        [70, '0.7'],
        [85, '0.85'],
        [99, '0.99'],
        [100, '1'],
      ]);
      const primary = withScore(70, status).filter(({ name }) => name === 'imsss:primaryObjective');
      expect(primary.map(({ attributes }) => attributes)).toEqual([{ satisfiedByMeasure: 'true' }]);
    },
  );

  test('says nothing of passing where the teacher wants neither passed nor failed', () => {
    const names = withScore(70, 'always_completed').map(({ name }) => name);
    expect(names).not.toContain('imsss:objectives');
    expect(names).not.toContain('imsss:minNormalizedMeasure');
  });

  test.each(['passed_or_failed', 'completed_or_failed', 'always_completed'] as const)(
    'leaves completion and success to the lesson, and sets no threshold of progress, %s',
    (status) => {
      const elements = withScore(70, status);
      const controls = elements.find(({ name }) => name === 'imsss:deliveryControls');
      expect(controls?.attributes).toEqual({ completionSetByContent: 'true', objectiveSetByContent: 'true' });
      expect(elements.map(({ name }) => name)).not.toContain('adlcp:completionThreshold');
    },
  );

  test('hides each button of the LMS by which answers or the way would be lost, and leaves suspendAll', () => {
    expect(textsOf('adlnav:hideLMSUI', withScore(70, 'passed_or_failed')).toSorted()).toEqual([
      'abandon',
      'abandonAll',
      'continue',
      'exit',
      'exitAll',
      'previous',
    ]);
  });

  test('lets an LMS begin the lesson by itself or on the learner’s choice', () => {
    const mode = withScore(70, 'passed_or_failed').find(({ name }) => name === 'imsss:controlMode');
    expect(mode?.attributes).toEqual({ choice: 'true', flow: 'true' });
  });
});

describe('the official schemas of SCORM 2004', () => {
  const valid = manifestOf(scorm2004, compileSmall({}, { status: 'passed_or_failed' }));
  const mutations: readonly (readonly [string, string, RegExp])[] = [
    [
      'sequencing in another order',
      valid.replace(/(<imsss:objectives>[\s\S]*objectives>)(\s*<imsss:del.*>)/, '$2$1'),
      /objectives/,
    ],
    ['a measure above 1', valid.replace('>0.7<', '>1.1<'), /maxInclusive/],
    ['a button that does not exist', valid.replace('>continue<', '>next<'), /enumeration/],
    ['a word that is no truth value', valid.replace('choice="true"', 'choice="yes"'), /boolean/],
    ['an identifier twice', valid.replaceAll('ORG-ESSAI_GAZ', 'ITEM-ESSAI_GAZ'), /ID/],
  ];

  test.each(mutations)('find %s', async (_what, mutated, said) => {
    expect(mutated).not.toBe(valid);
    expect((await validateManifests(scorm2004, [mutated])).join('\n')).toMatch(said);
  });
});
