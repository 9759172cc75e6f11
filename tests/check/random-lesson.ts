import fc from 'fast-check';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import type { Decision } from '../../src/kinds/index.ts';
import type { Choice } from '../../src/kinds/question/scene.ts';
import type { Verdict } from '../../src/lesson/lesson.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import {
  aCall,
  aChoice,
  aLogEntry,
  aMatch,
  anEnding,
  anEquip,
  anInformation,
  anObservation,
  anOrder,
  aQuestion,
  aReading,
  aSelection,
} from '../support/scene-builder.ts';

const LETTERS = 'abcd';

const verdict: fc.Arbitrary<Verdict> = fc.constantFrom('good', 'acceptable', 'wrong', 'fatal');

/** A choice's verdict, whether it opens the door, and whether it is offered only while the door is open. */
const drawnChoice = fc.record({ verdict, opens: fc.boolean(), needs: fc.boolean() });

/** Two to four choices; the first is never fatal and always offered. */
const choices = fc.array(drawnChoice, { minLength: 2, maxLength: 4 }).map((drawn) =>
  drawn.map(({ verdict: one, opens, needs }, index): Choice => {
    const kept = index === 0 && one === 'fatal' ? 'wrong' : one;
    return aChoice(LETTERS[index]!, kept, {
      ...(opens && kept !== 'fatal' && { set: { porte: true } }),
      ...(needs && index > 0 && { requires: { porte: true } }),
    });
  }),
);

const draw = (...kinds: readonly Decision['kind'][]) =>
  fc.record({ kind: fc.constantFrom(...kinds), choices, scored: fc.boolean() });

/** At most one set-like decision, at any place: each multiplies the runs by up to 72. */
const draws = fc
  .tuple(
    draw('question', 'selection', 'order', 'equip', 'observation', 'match', 'reading', 'call', 'log_entry'),
    fc.array(draw('question'), { maxLength: 2 }),
    fc.nat(2),
  )
  .map(([one, others, place]) => others.toSpliced(place, 0, one));

function decision(
  id: string,
  trace: number,
  next: string,
  drawn: { kind: Decision['kind']; choices: Choice[] },
): Decision {
  if (drawn.kind === 'selection') {
    const scene = aSelection(id, trace, next);
    // With a second fatal item, fatal answers close different letters.
    const isFatal = (letter: string) => letter === 'd' || (letter === 'c' && drawn.choices.length > 2);
    return { ...scene, items: scene.items.map((item) => ({ ...item, fatal: isFatal(item.letter) })) };
  }
  if (drawn.kind === 'order') return anOrder(id, trace, next);
  if (drawn.kind === 'equip') return anEquip(id, trace, next);
  if (drawn.kind === 'observation') return anObservation(id, trace, next);
  if (drawn.kind === 'match') return aMatch(id, trace, next);
  if (drawn.kind === 'reading') return aReading(id, trace, next);
  if (drawn.kind === 'call') return aCall(id, trace, next);
  if (drawn.kind === 'log_entry') return aLogEntry(id, trace, next);
  return aQuestion(id, trace, next, { choices: drawn.choices });
}

/**
 * One to three decisions after each other, some without a slot, then one of two endings, the second by a detour.
 * Small enough for every run to be played.
 */
export const aRandomLesson: fc.Arbitrary<CompiledLesson> = fc
  .record({
    draws,
    masteryScore: fc.integer({ min: 1, max: 100 }),
    fatal: fc.constantFrom('caps' as const, 'counts' as const),
  })
  .map(({ draws: drawnOnes, masteryScore, fatal }) => {
    const ids = drawnOnes.map((_, index) => `d${index}`);
    const decisions = drawnOnes.map((drawn, index): Decision => {
      const { slot, ...rest } = decision(ids[index]!, index, ids[index + 1] ?? 'pause', drawn);
      return drawn.scored && slot !== undefined ? { ...rest, slot } : rest;
    });
    const pause = anInformation('pause', [{ when: { porte: true }, goto: 'fin' }, { goto: 'detour' }]);
    const scenes = [...decisions, pause, anInformation('detour', 'autre_fin'), anEnding('fin'), anEnding('autre_fin')];
    return compiled(aLesson(scenes, { porte: { type: 'boolean', initial: false } }), { masteryScore, fatal });
  });
