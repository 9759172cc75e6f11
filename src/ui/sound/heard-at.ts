import type { CompiledLesson, StateName } from '../../compiled/compiled.ts';
import { holds } from '../../engine/condition.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Progress } from '../../engine/progress.ts';
import { isDecision, playOf } from '../../kinds/index.ts';
import type { Values, Verdict } from '../../lesson/lesson.ts';
import { type SoundCue, type SoundId, VERDICT_SOUNDS } from '../../lesson/sound.ts';
import type { Heard } from '../../sound/mixer.ts';
import { isToldAtOnce } from '../told-at-once.ts';

const SILENCE: Heard = { screen: 'silence', beds: [], effects: [], coming: [] };

/** The sound that tells a verdict, where it is told at once. */
const soundOf = (lesson: CompiledLesson, verdict: Verdict): SoundId | undefined =>
  isToldAtOnce(lesson, verdict) ? VERDICT_SOUNDS[verdict] : undefined;

/** Sounds named by the states that can follow, whether or not their conditions will hold. */
function comingAfter(lesson: CompiledLesson, state: StateName): readonly SoundId[] {
  const { states, scenes, sounds } = lesson;
  const named = Object.values(states[state]?.on ?? {})
    .flat()
    .flatMap(({ target }) => {
      const { scene: id = '', outcome } = states[target] ?? {};
      const scene = scenes[id];
      const shown =
        scene && outcome !== undefined && isDecision(scene) ? playOf(scene).outcomes(scene)[outcome] : scene;
      const verdict = shown && 'verdict' in shown ? soundOf(lesson, shown.verdict) : undefined;
      return [...(verdict ? [verdict] : []), ...(shown?.sounds ?? []).map(({ sound }) => sound)];
    });
  return [...new Set(named)].filter((id) => sounds[id]);
}

/**
 * What a place in a lesson sounds like. An outcome keeps the beds of its scene, unless it names its own or is fatal: the
 * silence is then part of what it tells.
 */
export function heardAt(engine: Engine, progress: Progress | null): Heard {
  if (!progress) return SILENCE;
  const { lesson } = engine;
  const { state, values } = progress;
  const scene = engine.sceneAt(progress);
  const outcome = engine.outcomeAt(progress);
  const cued = (cues: readonly SoundCue[] = []) => idsOf(cues, values).filter((id) => lesson.sounds[id]);
  const isBed = (id: SoundId) => lesson.sounds[id]?.loop === true;
  const [before, now] = [cued(scene.sounds), cued((outcome ?? scene).sounds)];
  const keepsBeds = outcome && outcome.verdict !== 'fatal' && !now.some(isBed);
  const verdict = outcome && soundOf(lesson, outcome.verdict);
  return {
    screen: state,
    beds: (keepsBeds ? before : now).filter(isBed),
    effects: [...(verdict && lesson.sounds[verdict] ? [verdict] : []), ...now.filter((id) => !isBed(id))],
    coming: comingAfter(lesson, state),
  };
}

const idsOf = (cues: readonly SoundCue[], values: Values): readonly SoundId[] =>
  cues.filter(({ when }) => when === undefined || holds(when, values)).map(({ sound }) => sound);
