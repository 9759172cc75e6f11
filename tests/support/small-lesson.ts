import { compile } from '../../src/compile/compile.ts';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../../src/lesson/options.ts';

/** The smallest lesson that shows pictures in all the places where a lesson can: a question, its choices, its ending. */
export const smallLesson: Lesson<Scene> = {
  id: 'essai_gaz',
  revision: 3,
  language: 'fr',
  title: 'Odeur de gaz dans le hall',
  summary: 'Vous sentez le gaz : que faire **d’abord** ?',
  family: 'gaz',
  audience: 'Bac pro',
  minutes: 12,
  masteryScore: 70,
  objectives: [{ id: 'alerter', text: 'Alerter sans créer d’étincelle.' }],
  slots: [{ id: 'a01_sortir', objective: 'alerter', label: 'Première action' }],
  start: 'hall',
  scenes: [
    {
      id: 'hall',
      kind: 'question',
      title: 'Le hall sent le gaz.',
      text: 'Que faites-vous ?',
      slot: 'a01_sortir',
      trace: 1,
      facts: ['GAZ-001'],
      next: 'dehors',
      picture: {
        alt: 'Un hall sombre.',
        layers: [{ file: 'essai_gaz/hall.svg' }, { file: 'shared/smoke.png' }],
      },
      choices: [
        {
          id: 'sortir',
          letter: 'a',
          text: 'Sortir sans toucher à rien',
          verdict: 'good',
          consequence: 'Vous êtes dehors.',
          feedback: 'Aucune étincelle.',
          story: 'Vous êtes sorti.',
          picture: { alt: 'La rue.', layers: [{ file: 'essai_gaz/street.svg' }, { file: 'shared/smoke.png' }] },
        },
        {
          id: 'allumer',
          letter: 'b',
          text: 'Allumer pour voir',
          verdict: 'fatal',
          consequence: 'Le hall explose.',
          feedback: 'L’interrupteur fait une étincelle.',
          story: 'Vous avez allumé.',
        },
      ],
    },
    {
      id: 'dehors',
      kind: 'ending',
      title: 'Dehors',
      text: 'Les secours arrivent.',
      chain: { danger: 'gaz', situation: 'fuite', event: 'étincelle', harm: 'brûlures' },
      remember: ['Aucune flamme, aucune étincelle.'],
      picture: { alt: 'Les secours.', layers: [{ file: 'essai_gaz/rescue.svg' }] },
    },
  ],
};

/** The small lesson compiled, with some of its fields and of the default options replaced. */
export const compileSmall = (
  fields: Partial<Lesson<Scene>> = {},
  options: Partial<PackageOptions> = {},
): CompiledLesson => compile({ ...smallLesson, ...fields }, [], { ...DEFAULT_OPTIONS, ...options });
