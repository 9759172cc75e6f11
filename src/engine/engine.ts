import { CONTINUE, type CompiledLesson } from '../compiled/compiled.ts';
import { type Decision, isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { Outcome, Values } from '../lesson/lesson.ts';
import { holds } from './condition.ts';
import { gasAt } from './gas-at.ts';
import { createTransition } from './machine.ts';
import type { Given, PlayEvent, Progress } from './progress.ts';

/** Plays a compiled lesson. All functions are pure: a progress is never changed, a new one is returned. */
export interface Engine {
  readonly lesson: CompiledLesson;
  /** Where a run begins, with the values that `drawn` gives to the variables that are drawn. */
  readonly start: (drawn?: Values) => Progress;
  /** The progress after an event, or null when the event is not possible there. */
  readonly advance: (from: Progress, event: PlayEvent) => Progress | null;
  readonly sceneAt: (progress: Progress) => Scene;
  /** The outcome being shown, or null while the scene asks, informs or ends. */
  readonly outcomeAt: (progress: Progress) => Outcome | null;
  /** Letters that can be answered with, closed ones left out; empty where nothing is asked. */
  readonly offeredAt: (progress: Progress) => string;
  /** Letters closed by fatal answers at the present decision. */
  readonly closedAt: (progress: Progress) => string;
  readonly hasEnded: (progress: Progress) => boolean;
}

/** The decision's entry in the run, which is the last one: a graph without cycles never comes back to an older one. */
const givenAt = ({ given }: Progress, scene: Scene): Given | undefined => {
  const last = given.at(-1);
  return last?.scene === scene.id ? last : undefined;
};

export function createEngine(lesson: CompiledLesson): Engine {
  const transition = createTransition(lesson);

  const stateAt = ({ state }: Progress) => {
    const compiled = lesson.states[state];
    if (!compiled) throw new Error(`state « ${state} » is not in lesson « ${lesson.id} »`);
    return compiled;
  };
  const sceneAt = (progress: Progress): Scene => {
    const { scene } = stateAt(progress);
    const content = lesson.scenes[scene];
    if (!content) throw new Error(`scene « ${scene} » is not in lesson « ${lesson.id} »`);
    return content;
  };
  const lettersOf = (scene: Decision, values: Values): string =>
    playOf(scene).letters(scene, (condition) => holds(condition, values));
  const closedAt = (progress: Progress): string => givenAt(progress, sceneAt(progress))?.closed ?? '';
  const offeredAt = (progress: Progress): string => {
    const scene = sceneAt(progress);
    if (!isDecision(scene) || stateAt(progress).outcome !== undefined) return '';
    const closed = closedAt(progress);
    return [...lettersOf(scene, progress.values)].filter((letter) => !closed.includes(letter)).join('');
  };

  const answer = (from: Progress, response: string): Progress | null => {
    const scene = sceneAt(from);
    if (!isDecision(scene) || stateAt(from).outcome !== undefined) return null;
    const play = playOf(scene);
    const key = play.judge(scene, response, offeredAt(from));
    const place = key === null ? null : transition(from, key);
    if (key === null || place === null) return null;
    const judged = { response, key };
    const outcome = play.outcomes(scene)[key];
    const isFatal = outcome?.verdict === 'fatal';
    const before = givenAt(from, scene);
    const given: Given = {
      scene: scene.id,
      trace: scene.trace,
      ...(scene.slot !== undefined && { slot: scene.slot }),
      first: before?.first ?? judged,
      accepted: isFatal ? null : judged,
      closed: (before?.closed ?? '') + (isFatal ? play.closes(scene, response) : ''),
    };
    return {
      ...place,
      given: [...(before ? from.given.slice(0, -1) : from.given), given],
      gas: gasAt(lesson, place, from.gas, outcome?.seconds),
    };
  };

  return {
    lesson,
    start: (drawn = {}) => {
      const own = Object.entries(drawn).filter(([id]) => lesson.draws?.[id]);
      const place = { state: lesson.initial, values: { ...lesson.variables, ...Object.fromEntries(own) } };
      return { ...place, given: [], gas: gasAt(lesson, place, null) };
    },
    advance: (from, event) => {
      if (event.type === 'answer') return answer(from, event.response);
      const place = transition(from, CONTINUE);
      if (!place) return null;
      const scene = sceneAt(from);
      const seconds = scene.kind === 'information' ? scene.seconds : undefined;
      return { ...place, given: from.given, gas: gasAt(lesson, place, from.gas, seconds) };
    },
    sceneAt,
    outcomeAt: (progress) => {
      const { outcome } = stateAt(progress);
      const scene = sceneAt(progress);
      return outcome === undefined || !isDecision(scene) ? null : (playOf(scene).outcomes(scene)[outcome] ?? null);
    },
    offeredAt,
    closedAt,
    hasEnded: (progress) => sceneAt(progress).kind === 'ending',
  };
}
