import { holds } from '../engine/condition.ts';
import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import { panelsOf } from '../kinds/information/scene.ts';
import { countWords } from './count-words.ts';
import type { Configuration } from './exploration.ts';

/** Words that a pupil of a vocational school reads in a minute. */
const WORDS_PER_MINUTE = 100;
/** Time that a pupil takes to make up their mind, in minutes. */
const MINUTES_PER_DECISION = 8 / 60;

/** What only some kinds of scene show. */
function ownTexts(scene: Scene, offered: (letter: string) => boolean): readonly string[] {
  if (scene.kind === 'information') return panelsOf(scene).map(({ text }) => text);
  if (scene.kind === 'ending') return [...Object.values(scene.chain), ...scene.remember];
  if (scene.kind === 'reading') return [scene.scale.label];
  return playOf(scene)
    .parts(scene)
    .filter(({ letter }) => scene.kind !== 'question' || offered(letter))
    .flatMap(({ text = '', reply = '' }) => [text, reply]);
}

/** Minutes that reading and deciding take in a configuration. */
export function minutesIn({ scene, phase, outcome, progress }: Configuration): number {
  if (phase === 'draws') return 0;
  if (phase === 'shows' && isDecision(scene)) {
    const shown = playOf(scene).outcomes(scene)[outcome ?? ''];
    return shown ? countWords(`${shown.consequence} ${shown.feedback}`) / WORDS_PER_MINUTE : 0;
  }
  const asides = (scene.asides ?? []).filter(({ when }) => holds(when, progress.values)).map(({ text }) => text);
  const letters = isDecision(scene)
    ? playOf(scene).letters(scene, (condition) => holds(condition, progress.values))
    : '';
  const own = ownTexts(scene, (letter) => letters.includes(letter));
  const texts = [scene.title, scene.text, ...asides, scene.speech?.says ?? '', ...own];
  return countWords(texts.join(' ')) / WORDS_PER_MINUTE + (phase === 'asks' ? MINUTES_PER_DECISION : 0);
}
