import type { CompiledLesson } from '../compiled/compiled.ts';
import { type Decision, isDecision, playOf } from '../kinds/index.ts';
import { encodeEnvelope, MOST_LATENCY, MOST_SECONDS } from './codec.ts';
import type { SavedAnswer } from './envelope.ts';

/** The longest thing that can be saved of one decision. */
function longestAnswer(scene: Decision): SavedAnswer {
  const play = playOf(scene);
  const letters = play.letters(scene, () => true);
  const hasFatal = Object.values(play.outcomes(scene)).some(({ verdict }) => verdict === 'fatal');
  const response = play
    .answers(scene, letters)
    .reduce((longest, { response: one }) => (one.length > longest.length ? one : longest), '');
  return {
    trace: scene.trace,
    atSeconds: MOST_SECONDS,
    latencySeconds: MOST_LATENCY,
    first: response,
    // An accepted answer is written only when it differs from the first, which is then a fatal one.
    accepted: hasFatal ? `${response.slice(1)}0` : response,
    closed: hasFatal ? letters : '',
  };
}

/**
 * Characters of the longest suspend data that a lesson can produce: a finished run and another nearly finished, each
 * with the longest variant of every slot and every decision without a slot. An upper bound, computed by adding.
 */
export function longestEnvelope(lesson: CompiledLesson): number {
  const perPlace = new Map<string, SavedAnswer>();
  const length = (answer: SavedAnswer) => answer.first.length + (answer.accepted ?? '').length + answer.closed.length;
  for (const scene of Object.values(lesson.scenes).filter(isDecision)) {
    const place = scene.slot ?? scene.id;
    const answer = longestAnswer(scene);
    const known = perPlace.get(place) ?? answer;
    const longer = length(answer) > length(known) ? answer : known;
    perPlace.set(place, { ...longer, trace: Math.max(answer.trace, known.trace) });
  }
  const answers = [...perPlace.values()];
  const longestScene = Object.keys(lesson.scenes).reduce((one, other) => (other.length > one.length ? other : one), '');
  return encodeEnvelope({
    attempt: '0'.repeat(10),
    counter: 36 ** 7 - 1,
    revision: lesson.revision,
    finished: { raw: 100, passed: true, capped: false, answers },
    current: { answers, scene: longestScene, shown: 'outcome' },
  }).length;
}
