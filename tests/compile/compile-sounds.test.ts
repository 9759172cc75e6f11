import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { mediaOf } from '../../src/package/media-of.ts';
import { aLesson } from '../support/lesson-builder.ts';
import { anEnding, anInformation } from '../support/scene-builder.ts';
import { smallLesson } from '../support/small-lesson.ts';
import { aLibrary } from '../support/sound-library.ts';

const compiled = (lesson: Lesson<Scene>, language: 'fr' | 'en' = 'fr') =>
  compile(lesson, [], { ...DEFAULT_OPTIONS, language }, { sounds: aLibrary });

const withSounds = (...sounds: readonly string[]) =>
  aLesson([{ ...anInformation('debut', 'fin'), sounds: sounds.map((sound) => ({ sound })) }, anEnding('fin')]);

test('a lesson takes the sounds that it names, in the language of its player', () => {
  expect(compiled(withSounds('rain', 'knock', 'click')).sounds).toEqual({
    rain: { file: 'sounds/rain.mp3', volume: 0.5, loop: true, caption: '[rain en français]' },
    knock: { file: 'sounds/knock.mp3', volume: 0.5, caption: '[knock en français]' },
    click: { file: 'sounds/click.mp3', volume: 0.5 },
  });
  const { knock } = compiled(withSounds('knock'), 'en').sounds;
  expect(knock?.caption).toBe('[knock in English]');
});

test('a lesson that judges takes the sounds of the verdicts that it gives', () => {
  expect(Object.keys(compiled(withSounds()).sounds)).toEqual([]);
  expect(Object.keys(compiled(smallLesson).sounds)).toEqual(['verdict_good']);
});

test('the files of its sounds go into its package', () => {
  expect(mediaOf(compiled(withSounds('rain')))).toEqual(['sounds/rain.mp3']);
});
