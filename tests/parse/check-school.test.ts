import { describe, expect, test } from 'vitest';
import { remarksAfter } from '../support/edited-lesson.ts';

/** What is said of the small lesson when its first scene names these data. */
const remarksOn = (school: unknown) =>
  remarksAfter([53, '"text"', `"school": ${JSON.stringify(school)},\n      "text"`]).map((remark) =>
    remark.replace(/^\d+ /, ''),
  );

test('nothing is said of a scene that names data of the school', () => {
  expect(remarksOn(['gasNumber', 'emergencyNumber', 'assemblyPoint', 'personToWarn', 'company'])).toEqual([]);
});

describe('is told', () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      'a datum named twice',
      ['gasNumber', 'company', 'gasNumber'],
      ['scenes[0].school[2]: « gasNumber » est nommé deux fois dans cette scène. → Gardez-le une fois.'],
    ],
    [
      'a datum that there is not',
      ['gazNumber'],
      [
        'scenes[0].school[0]: « school[0] » vaut « gazNumber », qui n’est pas permis. → Vouliez-vous dire « gasNumber » ? Valeurs possibles : « emergencyNumber », « gasNumber », « assemblyPoint », « personToWarn », « company ».',
      ],
    ],
    [
      'a list of nothing',
      [],
      [
        'scenes[0].school: « school » compte 0 élément : 1 au moins. → Données de l’établissement dites avec le texte, ou une fois la réponse donnée : emergencyNumber, gasNumber, assemblyPoint, personToWarn, company.',
      ],
    ],
    [
      'the datum itself',
      '0 800 47 33 33',
      [
        'scenes[0].school: « school » doit être une liste [ … ], et non un texte. → Données de l’établissement dites avec le texte, ou une fois la réponse donnée : emergencyNumber, gasNumber, assemblyPoint, personToWarn, company.',
      ],
    ],
  ])('%s', (_, school, remarks) => {
    expect(remarksOn(school)).toEqual(remarks);
  });
});
