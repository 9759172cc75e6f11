import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/lesson/lesson.ts';
import type { Saving } from '../../../src/session/view.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { outcomeTitle } from '../../../src/ui/consequence/outcome-title.ts';
import { everyKind } from '../../support/lesson-builder.ts';

const [training, assessment] = (['training', 'assessment'] as const).map((preset) => everyKind({ preset }));
const fr = stringsFor('fr');
const titles = (lesson = assessment!, saving: Saving = 'sent') =>
  (['good', 'acceptable', 'wrong', 'fatal'] as Verdict[]).map((verdict) => outcomeTitle(lesson, verdict, saving, fr));

test('in training the verdict heads what followed', () => {
  expect(titles(training)).toEqual(['Bon réflexe', 'Incomplet', 'Mauvais réflexe', 'Erreur mortelle']);
});

test('in an assessment every answer but a fatal one is only said to be recorded', () => {
  const recorded = 'Réponse enregistrée';
  expect(titles()).toEqual([recorded, recorded, recorded, 'Erreur mortelle']);
});

test('where nothing keeps answers, none is said to be recorded', () => {
  expect(titles(assessment, 'untracked')[0]).toBe('Réponse donnée');
  expect(titles(assessment, 'not_recorded')[0]).toBe('Réponse donnée');
  expect(titles(assessment, 'on_device')[0]).toBe('Réponse enregistrée');
});
