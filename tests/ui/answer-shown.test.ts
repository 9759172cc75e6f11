import { describe, expect, test } from 'vitest';
import { answerShown, outfitShown } from '../../src/ui/answer-shown.ts';
import { aLesson, anEngine, compiled } from '../support/lesson-builder.ts';
import { anEnding, anEquip } from '../support/scene-builder.ts';

const scene = anEquip('casier', 0, 'fin');
const items = scene.items.map((item) => (item.letter === 'c' ? { ...item, fatal: true } : item));
const engine = anEngine(compiled(aLesson([{ ...scene, items }, anEnding('fin')])));

const answered = (...responses: readonly string[]) =>
  responses.reduce((at, response) => {
    const asked = engine.outcomeAt(at) ? engine.advance(at, { type: 'continue' })! : at;
    return engine.advance(asked, { type: 'answer', response })!;
  }, engine.start());

describe('of an accepted answer', () => {
  test('all is told, and all that is on is shown', () => {
    expect(answerShown(answered('ab'), 'good')).toEqual({ response: 'ab', detail: 'brief' });
    expect(outfitShown(answered('ab'), 'good')).toBe('ab');
  });
});

describe('of a fatal answer', () => {
  test('only what is closed is told, while the whole outfit is shown', () => {
    expect(answerShown(answered('abd'), 'fatal')).toEqual({ response: 'd', detail: 'closed' });
    expect(outfitShown(answered('abd'), 'fatal')).toBe('abd');
  });

  test('of a second one only the closed letters are known', () => {
    expect(answerShown(answered('abd', 'ac'), 'fatal')).toEqual({ response: 'dc', detail: 'closed' });
    expect(outfitShown(answered('abd', 'ac'), 'fatal')).toBe('dc');
  });
});
