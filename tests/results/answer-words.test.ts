import { describe, expect, test } from 'vitest';
import { type Decision, isDecision, playOf } from '../../src/kinds/index.ts';
import { rightAnswer } from '../../src/results/answer-words.ts';
import { readerOf } from '../../src/results/read-answer.ts';
import { dangersOf, slipsOf } from '../../src/results/slips.ts';
import { authoredLesson, authoredSlugs } from '../support/authored-lesson.ts';
import { aCall, aLogEntry, anOrder, aReading, aSelection } from '../support/scene-builder.ts';

const EVERY_DECISION = authoredSlugs().flatMap((slug) =>
  Object.values(authoredLesson(slug).scenes).flatMap((scene) => (isDecision(scene) ? { slug, scene } : [])),
);

/** What is wrong in an answer, `how: what`, as Moodle's report tells of it. */
function slips(scene: Decision, response: string): readonly string[] {
  const answer = readerOf(scene).read({ question: '', response, right: '', result: '' });
  if (!answer) throw new Error(`« ${response} » is no answer to ${scene.id}`);
  return slipsOf(answer).map(({ how, what }) => (how ? `${how}: ${what}` : what).replaceAll('\u00a0', ' '));
}

describe.each(EVERY_DECISION)('$slug, $scene.id', ({ scene }) => {
  const play = playOf(scene);
  const offered = play.letters(scene, () => true);

  test('its right answer is judged good and said in words of the lesson', () => {
    const { response, words } = rightAnswer(scene);
    const key = play.judge(scene, response, offered)!;
    expect(play.outcomes(scene)[key]?.verdict).toBe('good');
    expect(words.lines.length).toBeGreaterThan(0);
    for (const line of words.lines) expect(line).toMatch(/\p{L}|\d/u);
  });

  test('each answer that is not good has something wrong in it, and each dangerous one a danger', () => {
    for (const { response } of play.answers(scene, offered).slice(0, 300)) {
      const key = play.judge(scene, response, offered);
      const verdict = key === null ? undefined : play.outcomes(scene)[key]?.verdict;
      if (key === null || !verdict) continue;
      const answer = { scene, response, key, verdict };
      expect(slipsOf(answer).length > 0, response).toBe(verdict !== 'good');
      expect(dangersOf(answer).length > 0, response).toBe(verdict === 'fatal');
    }
  });
});

describe('what was wrong is named', () => {
  test('what was taken without need, and what was left', () => {
    expect(slips(aSelection('s', 0, 'fin'), 'b,c')).toEqual(['Oublié: un', 'En trop: trois']);
  });
  test('the first step out of its place', () => {
    expect(slips(anOrder('o', 0, 'fin'), 'b,a,c,d')).toEqual(['En place n° 1: deux']);
  });
  test('the number that was dialled, and the part said too soon', () => {
    const scene = aCall('c', 0, 'fin');
    const other = scene.numbers.find(({ verdict }) => verdict !== 'good')!;
    const parts = [...scene.items].sort((one, another) => another.rank - one.rank).map(({ letter }) => letter);
    expect(slips(scene, [other.letter, ...parts].join(','))[0]).toBe(`Numéro: ${other.text}`);
  });
  test('the field of a line that was badly filled', () => {
    const scene = aLogEntry('l', 0, 'fin');
    const [field, ...rest] = scene.fields;
    const wrong = field!.options.find(({ right }) => !right)!;
    const letters = [wrong, ...rest.map(({ options }) => options.find(({ right }) => right)!)].map(
      ({ letter }) => letter,
    );
    expect(slips(scene, letters.sort().join(','))).toContain(`${field!.label}: ${wrong.text}`);
  });
  test('the value that was read, with a comma and its unit', () => {
    const scene = aReading('r', 0, 'fin');
    expect(slips(scene, String(scene.scale.max))[0]).toContain(scene.scale.unit);
  });
});
