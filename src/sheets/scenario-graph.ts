import { CONTINUE, type CompiledLesson } from '../compiled/compiled.ts';
import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import { classChoices } from '../kinds/question/screen-order.ts';
import type { SceneId, VariableId } from '../lesson/ids.ts';
import type { Assignment, Condition, Outcome, Value, Verdict } from '../lesson/lesson.ts';

/** An outcome as the map tells it: the letter of a choice before a class, or nothing where the verdict alone names it. */
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
  const shown = scene.kind === 'question' ? classChoices(scene) : [];
  const marks = Object.entries(outcomes).map(([key, { verdict }]) => ({
    key,
    verdict,
    letter: shown.find(({ letter }) => letter === key)?.badge ?? '',
  }));
  return marks.sort(
    (one, other) => one.letter.localeCompare(other.letter) || ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict),
  );
}

type Possible = ReadonlyMap<VariableId, ReadonlySet<Value>>;

/** The values that variables may have when an outcome of a scene is reached: those it sets, else those of before. */
function possibleAfter({ variables, draws = {}, states }: CompiledLesson, id: SceneId, set: Assignment): Possible {
  const elsewhere = Object.values(states)
    .filter(({ scene }) => scene !== id)
    .flatMap(({ on }) => Object.values(on).flat());
  return new Map(
    Object.entries(variables).map(([variable, initial]) => {
      const own = set[variable];
      if (own !== undefined) return [variable, new Set([own])];
      const { min, max } = draws[variable] ?? { min: 0, max: -1 };
      const drawn = Array.from({ length: max - min + 1 }, (_, index) => min + index);
      const others = elsewhere.flatMap((transition) => transition.set?.[variable] ?? []);
      return [variable, new Set<Value>([initial, ...drawn, ...others])];
    }),
  );
}

/** Whether a condition holds with values that are only known to be among these. */
function holdsIn(when: Condition | undefined, possible: Possible): 'yes' | 'no' | 'maybe' {
  const shares = Object.entries(when ?? {}).map(([variable, wanted]) => {
    const values = [...(possible.get(variable) ?? [])];
    const right = values.filter((value) => (Array.isArray(wanted) ? wanted.includes(value) : wanted === value));
    return right.length / values.length;
  });
  if (shares.includes(0)) return 'no';
  return shares.every((share) => share === 1) ? 'yes' : 'maybe';
}

/** Every way that goes on from a scene; a fatal outcome leads back to its own scene and is no way. */
export function waysFrom(lesson: CompiledLesson, id: SceneId): readonly Way[] {
  const { scenes, states } = lesson;
  const scene = scenes[id]!;
  const marks = marksOf(scene).filter(({ verdict }) => verdict !== 'fatal');
  const targets = new Map<SceneId, Mark[]>();
  const add = (state: string, set: Assignment, mark?: Mark) => {
    const possible = possibleAfter(lesson, id, set);
    for (const { target, when } of states[state]?.on[CONTINUE] ?? []) {
      const holds = holdsIn(when, possible);
      if (holds === 'no') continue;
      const to = states[target]!.scene;
      const taken = targets.get(to) ?? [];
      const isNew =
        mark !== undefined && !taken.some(({ letter, verdict }) => letter === mark.letter && verdict === mark.verdict);
      targets.set(to, isNew ? [...taken, mark] : taken);
      if (holds === 'yes') return;
    }
  };
  if (!isDecision(scene)) add(id, {});
  for (const { key, letter, verdict } of marks) {
    add(`${id}/${key}`, states[id]?.on[key]?.[0]?.set ?? {}, { letter, verdict });
  }
  return [...targets].map(([to, taken]) => ({ from: id, to, marks: taken, isOnly: targets.size === 1 }));
}
