import { expect, test } from 'vitest';
import { freeze } from '../../src/check/frozen-decisions.ts';
import { aDrawingLesson, aLesson } from '../support/lesson-builder.ts';
import { anEnding, anInformation, anOrder, aQuestion } from '../support/scene-builder.ts';

test('keeps the slots in order, and the decisions by trace with what their letters stand for', () => {
  const scenes = [anInformation('debut', 'q'), aQuestion('q', 7, 'ordre'), anOrder('ordre', 2, 'fin'), anEnding('fin')];
  expect(freeze(aLesson(scenes))).toEqual({
    revision: 1,
    slots: ['s_q', 's_ordre'],
    decisions: [
      { trace: 2, scene: 'ordre', letters: ['a=un', 'b=deux', 'c=trois', 'd=quatre'] },
      { trace: 7, scene: 'q', letters: ['a=choix_a', 'b=choix_b', 'c=choix_c', 'd=choix_d'] },
    ],
  });
});

test('keeps the bounds of what is drawn', () => {
  expect(freeze(aDrawingLesson()).draws).toEqual({ tirage: [0, 2] });
  expect(freeze(aLesson([anEnding('fin')]))).not.toHaveProperty('draws');
});
