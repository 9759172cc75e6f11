import { expect, test } from 'vitest';
import { textName } from '../../../src/site/workshop/worker/text-names.ts';
import { authoredTexts } from '../../../src/translation/texts.ts';
import { projectParts } from '../../support/project-parts.ts';

const { lesson } = projectParts('metier_posture').own;
const texts = Object.keys(authoredTexts(lesson));

test.each([
  ['title', 'Titre'],
  ['scenes.retard.text', 'Texte'],
  ['scenes.retard.simple', 'En mots simples'],
  ['scenes.retard.choices.appeler.text', /^Réponse [A-D]$/],
  ['scenes.retard.choices.appeler.feedback', /^Pourquoi \(réponse [A-D]\)$/],
  ['scenes.roles.outcomes.good.story', 'Dans l’histoire de l’élève (si la réponse est bonne)'],
  ['scenes.ecoute.speech.says', 'Bulle'],
  ['scenes.minute.capsule.panels.0.text', 'Image 1'],
  ['scenes.main_courante.fields.heure.options.vague.note', /^Explication \(case 1, proposition \d\)$/],
  ['scenes.fin_confiance.remember.1', 'À retenir (point 2)'],
])('%s is called « %s »', (key, name) => {
  expect(textName(lesson, key)).toMatch(
    name instanceof RegExp ? name : new RegExp(`^${name.replace(/[()]/g, '\\$&')}$`),
  );
});

test('no two texts of a scene have one name, and no name is a key', () => {
  const byScene = new Map<string, string[]>();
  for (const key of texts) {
    const scene = key.split('.').slice(0, 2).join('.');
    byScene.set(scene, [...(byScene.get(scene) ?? []), textName(lesson, key)]);
  }
  for (const [scene, names] of byScene) {
    expect([scene, names.filter((name, place) => names.indexOf(name) !== place)]).toEqual([scene, []]);
    expect(names.filter((name) => /[._]/.test(name))).toEqual([]);
  }
});
