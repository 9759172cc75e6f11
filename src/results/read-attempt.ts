import type { Engine } from '../engine/engine.ts';
import { isDecision } from '../kinds/index.ts';
import type { SlotId } from '../lesson/ids.ts';
import type { Verdict } from '../lesson/lesson.ts';
import { type Attempt, atIndex } from './learners.ts';
import { possibleScenes } from './possible-scenes.ts';
import { type KnownAnswer, readerOf, type SceneReader, verdictsOf } from './read-answer.ts';
import type { LmsAnswer } from './report.ts';

/** The first answer to a slot, as far as it can be told. */
export type SlotAnswer =
  | { readonly told: 'answer'; readonly answer: KnownAnswer }
  /** The verdict is sure and the situation is not: several share the slot, or the report has results alone. */
  | { readonly told: 'verdict'; readonly verdict: Verdict | 'wrong or fatal' }
  /** The report has an answer that this revision of the lesson does not know. */
  | { readonly told: 'unknown'; readonly response: string }
  /** Several situations share the slot and judge this answer differently. */
  | { readonly told: 'ambiguous' };

/** Reads the attempts of one lesson. */
export type ReadAttempt = (attempt: Attempt) => ReadonlyMap<SlotId, SlotAnswer>;

function withoutResponse({ result }: LmsAnswer): SlotAnswer | null {
  const verdicts = verdictsOf(result);
  if (result === '') return null;
  if (verdicts.length === 0) return { told: 'unknown', response: result };
  const [only, ...others] = verdicts;
  return { told: 'verdict', verdict: only && others.length === 0 ? only : 'wrong or fatal' };
}

function settle(candidates: readonly KnownAnswer[], response: string): SlotAnswer {
  const [first, ...others] = candidates;
  if (!first) return { told: 'unknown', response };
  if (others.length === 0) return { told: 'answer', answer: first };
  const isSure = others.every(({ verdict }) => verdict === first.verdict);
  return isSure ? { told: 'verdict', verdict: first.verdict } : { told: 'ambiguous' };
}

/** Works out once how the answers of a lesson look. */
export function attemptReader(engine: Engine): ReadAttempt {
  const { lesson } = engine;
  const readers = new Map<SlotId, SceneReader[]>();
  for (const scene of Object.values(lesson.scenes)) {
    if (!isDecision(scene) || scene.slot === undefined) continue;
    readers.set(scene.slot, [...(readers.get(scene.slot) ?? []), readerOf(scene)]);
  }

  return ({ answers }) => {
    const slots = new Map<SlotId, SlotAnswer>();
    const candidates = new Map<SlotId, readonly KnownAnswer[]>();
    for (const [index, { id }] of lesson.slots.entries()) {
      const told = answers.get(id) ?? answers.get(atIndex(index));
      if (!told) continue;
      if (told.response === '') {
        const answer = withoutResponse(told);
        if (answer) slots.set(id, answer);
        continue;
      }
      const known = (readers.get(id) ?? []).flatMap(({ read }) => read(told) ?? []);
      if (known.length > 0) candidates.set(id, known);
      slots.set(id, settle(known, told.response));
    }
    const isShared = [...candidates.values()].some(({ length }) => length > 1);
    const possible = isShared ? possibleScenes(engine, candidates) : null;
    for (const [slot, scenes] of possible ?? []) {
      const left = (candidates.get(slot) ?? []).filter(({ scene }) => scenes.has(scene.id));
      if (left.length > 0) slots.set(slot, settle(left, ''));
    }
    return slots;
  };
}
