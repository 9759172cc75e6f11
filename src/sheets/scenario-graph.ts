import { CONTINUE, type CompiledLesson } from '../compiled/compiled.ts';
import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { SceneId } from '../lesson/ids.ts';
import type { Outcome, Verdict } from '../lesson/lesson.ts';

/** An outcome as the map tells it: the letter of a choice, or nothing where the verdict alone names it. */
export interface Mark {
  readonly letter: string;
  readonly verdict: Verdict;
}

/** A way from one scene to the next. */
export interface Way {
  readonly from: SceneId;
  readonly to: SceneId;
  /** The outcomes that may take it; none after an information. */
  readonly marks: readonly Mark[];
  /** Whether all outcomes that go on at all take it, whatever was done before. */
  readonly isOnly: boolean;
}

const ORDER: readonly Verdict[] = ['good', 'acceptable', 'wrong', 'fatal'];

/** The outcomes of a scene, in the order of its letters, or of verdicts where these name them. */
export function marksOf(scene: Scene): readonly (Mark & { readonly key: string })[] {
  if (!isDecision(scene)) return [];
  const outcomes: Readonly<Record<string, Outcome>> = playOf(scene).outcomes(scene);
  const marks = Object.entries(outcomes).map(([key, { verdict }]) => ({
    key,
    verdict,
    letter: key === verdict ? '' : key,
  }));
  return marks.sort(
    (one, other) => one.letter.localeCompare(other.letter) || ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict),
  );
}

/** Every way that goes on from a scene; a fatal outcome leads back to its own scene and is no way. */
export function waysFrom({ scenes, states }: CompiledLesson, id: SceneId): readonly Way[] {
  const scene = scenes[id]!;
  const marks = marksOf(scene).filter(({ verdict }) => verdict !== 'fatal');
  const targets = new Map<SceneId, Mark[]>();
  const add = (state: string, mark?: Mark) => {
    for (const { target } of states[state]?.on[CONTINUE] ?? []) {
      const to = states[target]!.scene;
      const taken = targets.get(to) ?? [];
      const isNew =
        mark !== undefined && !taken.some(({ letter, verdict }) => letter === mark.letter && verdict === mark.verdict);
      targets.set(to, isNew ? [...taken, mark] : taken);
    }
  };
  if (!isDecision(scene)) add(id);
  for (const { key, letter, verdict } of marks) add(`${id}/${key}`, { letter, verdict });
  return [...targets].map(([to, taken]) => ({ from: id, to, marks: taken, isOnly: targets.size === 1 }));
}
