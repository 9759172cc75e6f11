import { placePictures, placeScenes } from '../art/lesson-pictures.ts';
import { CONTINUE, type CompiledLesson, type CompiledState, type CompiledTransition } from '../compiled/compiled.ts';
import { type Decision, isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Term } from '../lesson/glossary.ts';
import type { Lesson, Next, Values } from '../lesson/lesson.ts';
import { type PackageOptions, playedOptions } from '../lesson/options.ts';
import type { Sound } from '../lesson/sound.ts';
import type { TranslatedTexts } from '../lesson/translated.ts';
import type { Videos } from '../lesson/video.ts';
import type { Recordings } from '../lesson/voice.ts';
import { freshTexts } from '../translation/fresh-texts.ts';
import { textsOf, translate, withOwnTexts } from '../translation/texts.ts';
import { citedFacts } from './cited-facts.ts';
import { compileSounds } from './compile-sounds.ts';
import { lessonTerms } from './lesson-terms.ts';
import { narrated } from './narrated.ts';

const transitionsTo = (next: Next): readonly CompiledTransition[] =>
  typeof next === 'string'
    ? [{ target: next }]
    : next.map(({ when, goto }) => ({ target: goto, ...(when && { when }) }));

/** The condition under which a choice is offered; set-like answers always are. */
function requirementOf(scene: Decision, key: string): CompiledTransition['when'] {
  return scene.kind === 'question' ? scene.choices.find(({ letter }) => letter === key)?.requires : undefined;
}

/**
 * A decision becomes one state that asks and one state per outcome: @xstate/fsm has no nesting, and a learner who
 * leaves on a feedback must come back to it. A fatal outcome changes nothing and leads back to the state that asks.
 */
function* statesOfDecision(scene: Decision): Generator<[string, CompiledState]> {
  const outcomes = Object.entries(playOf(scene).outcomes(scene));
  const on = outcomes.map(([key, { verdict, set }]): [string, CompiledTransition[]] => {
    const when = requirementOf(scene, key);
    return [key, [{ target: `${scene.id}/${key}`, ...(when && { when }), ...(set && verdict !== 'fatal' && { set }) }]];
  });
  yield [scene.id, { scene: scene.id, on: Object.fromEntries(on) }];
  for (const [outcome, { verdict, next }] of outcomes) {
    const onwards = verdict === 'fatal' ? scene.id : (next ?? scene.next);
    yield [`${scene.id}/${outcome}`, { scene: scene.id, outcome, on: { [CONTINUE]: transitionsTo(onwards) } }];
  }
}

function statesOf(scene: Scene): Iterable<[string, CompiledState]> {
  if (isDecision(scene)) return statesOfDecision(scene);
  const on = scene.kind === 'ending' ? {} : { [CONTINUE]: transitionsTo(scene.next) };
  return [[scene.id, { scene: scene.id, on }]];
}

/** What stands around a lesson besides facts; a lesson compiled without it plays all the same. */
export interface Surroundings {
  readonly glossary?: readonly Term[];
  readonly sounds?: readonly Sound[];
  /** Voices found on disk, by unit. */
  readonly recordings?: Recordings;
  readonly videos?: Videos;
  /** The lesson's texts in English; those of what it no longer says are left out. */
  readonly translation?: TranslatedTexts;
}

/** Lowers a valid lesson, in the teacher's words where there are some, to flat fsm states and tables. Cannot fail: its input was parsed. */
export function compile(
  authored: Lesson<Scene>,
  facts: readonly Fact[],
  options: PackageOptions,
  { glossary: allTerms = [], sounds = [], recordings = {}, videos = {}, translation }: Surroundings = {},
): CompiledLesson {
  const lesson = withOwnTexts(authored, options.texts?.[authored.id] ?? {});
  const captions = Object.entries(videos).map(([file, video]) => [file, video.captions ?? []]);
  const narration = options.narration ? narrated(lesson, recordings) : undefined;
  const citedByLesson = citedFacts(lesson);
  const ownFacts = facts.filter(({ id }) => citedByLesson.has(id));
  const glossary = lessonTerms(lesson, ownFacts, allTerms);
  const cited = new Set([...citedByLesson, ...glossary.flatMap((term) => term.facts ?? [])]);
  const variables: Values = Object.fromEntries(
    Object.entries(lesson.variables ?? {}).map(([id, { initial }]) => [id, initial]),
  );
  const draws = (lesson.draws ?? []).flatMap((id) => {
    const variable = lesson.variables?.[id];
    return variable?.type === 'integer' ? [[id, { min: variable.min, max: variable.max }] as const] : [];
  });
  const compiled: CompiledLesson = {
    id: lesson.id,
    revision: lesson.revision,
    language: lesson.language,
    title: options.title ?? lesson.title,
    summary: lesson.summary,
    family: lesson.family,
    audience: lesson.audience,
    minutes: lesson.minutes,
    masteryScore: options.masteryScore ?? lesson.masteryScore,
    objectives: lesson.objectives,
    slots: lesson.slots,
    variables,
    ...(draws.length > 0 && { draws: Object.fromEntries(draws) }),
    ...(lesson.simulation && { simulation: lesson.simulation }),
    ...(lesson.experiment && { experiment: lesson.experiment }),
    ...(lesson.cover && { cover: placePictures(lesson.cover, lesson) }),
    initial: lesson.start,
    states: Object.fromEntries(lesson.scenes.flatMap((scene) => [...statesOf(scene)])),
    scenes: Object.fromEntries(placeScenes(lesson).map((scene) => [scene.id, scene])),
    glossary: placePictures(glossary, lesson),
    facts: Object.fromEntries(facts.filter(({ id }) => cited.has(id)).map((fact) => [fact.id, fact])),
    sounds: compileSounds(lesson, sounds, options.language),
    ...(narration && { narration }),
    ...(captions.length > 0 && { captions: Object.fromEntries(captions) }),
    options: playedOptions(options),
  };
  if (!translation) return compiled;
  const isWhole = options.language === 'en';
  return isWhole
    ? translate(compiled, 'en', freshTexts(translation, textsOf(compiled)), {})
    : { ...compiled, translations: ['en'] };
}
