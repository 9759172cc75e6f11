import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { DEFAULT_OPTIONS } from '../../../src/lesson/options.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import type { Translation } from '../../../src/translation/translation.ts';
import { createEditions } from '../../../src/ui/language/editions.ts';
import { tenSlotFacts, tenSlotLesson } from '../../support/ten-slot-lesson.ts';

const TRANSLATION: Translation = {
  language: 'en',
  strings: stringsFor('en'),
  texts: { title: 'A title' },
  captions: {},
  title: '<div id="title">A title</div>',
};

function editionsThat(answers: readonly (Translation | null)[]) {
  const lesson = compile(tenSlotLesson(), tenSlotFacts(), DEFAULT_OPTIONS, { translation: {} });
  const left = [...answers];
  const own = { lesson, engine: createEngine(lesson), strings: stringsFor('fr'), title: '<div id="title"></div>' };
  const editions = createEditions(own, async () => left.shift() ?? null);
  const turns: string[] = [];
  editions.subscribe(() => turns.push(editions.current().strings.language));
  return { editions, own, turns, left };
}

test('a lesson speaks its package’s language until another one has come', async () => {
  const { editions, own, turns } = editionsThat([TRANSLATION]);
  expect(editions.languages).toEqual(['fr', 'en']);
  expect(editions.current()).toBe(own);
  expect(await editions.speak('en')).toBe(true);
  expect(editions.current()).toMatchObject({ lesson: { title: 'A title', language: 'en' }, title: TRANSLATION.title });
  expect(turns).toEqual(['en']);
});

test('a translation is fetched once, and given up for the package’s language at once', async () => {
  const { editions, own, turns, left } = editionsThat([TRANSLATION, TRANSLATION]);
  for (const language of ['en', 'fr', 'en', 'fr'] as const) expect(await editions.speak(language)).toBe(true);
  expect(turns).toEqual(['en', 'fr', 'en', 'fr']);
  expect(editions.current()).toBe(own);
  expect(left).toHaveLength(1);
});

test('a translation that does not come changes nothing, and is asked for again', async () => {
  const { editions, own, turns } = editionsThat([null, TRANSLATION]);
  expect(await editions.speak('en')).toBe(false);
  expect(editions.current()).toBe(own);
  expect(turns).toEqual([]);
  expect(await editions.speak('en')).toBe(true);
  expect(turns).toEqual(['en']);
});

test('who changes their mind meanwhile is not overruled', async () => {
  const { editions, own, turns } = editionsThat([TRANSLATION]);
  const coming = editions.speak('en');
  await editions.speak('fr');
  await coming;
  expect(editions.current()).toBe(own);
  expect(turns).toEqual([]);
});

test('both languages play the same progress', async () => {
  const { editions, own } = editionsThat([TRANSLATION]);
  const progress = own.engine.advance(own.engine.start(), { type: 'continue' }) ?? own.engine.start();
  await editions.speak('en');
  expect(editions.current().engine.sceneAt(progress).id).toBe(own.engine.sceneAt(progress).id);
});
