import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Notebooks, openNotebooks } from '../../src/notebook/notebooks.ts';
import type { NotebookPage } from '../../src/notebook/page.ts';
import { createFakeShelf, DAY, HOUR, NOON } from './fake-shelf.ts';

const aPage = (changes: Partial<NotebookPage> = {}): NotebookPage => ({
  lesson: 'gaz_odeur',
  nickname: '',
  at: NOON,
  suspendData: 'data',
  decided: 3,
  situations: 12,
  seconds: 90,
  finished: null,
  ...changes,
});

function aDevice() {
  const lasting = createFakeShelf();
  const passing = createFakeShelf();
  return { lasting, passing, open: (at = NOON) => openNotebooks({ lasting, passing, now: () => at }) };
}

const play = (notebooks: Notebooks, nickname: string, changes: Partial<NotebookPage> = {}): void => {
  notebooks.become(nickname);
  notebooks.keep(aPage({ nickname: notebooks.learner(), ...changes }));
};

describe('several learners of one device', () => {
  test('each finds their own page, and who chose no nickname finds that of those who chose none', () => {
    const { open } = aDevice();
    const notebooks = open();
    play(notebooks, '', { suspendData: 'nobody’s' });
    play(notebooks, 'Léa', { suspendData: 'Léa’s' });
    expect(open().page('gaz_odeur')?.suspendData).toBe('Léa’s');
    notebooks.become('Sam');
    expect(notebooks.page('gaz_odeur')).toBe(null);
    notebooks.become('');
    expect(notebooks.page('gaz_odeur')?.suspendData).toBe('nobody’s');
  });

  test('capitals and spaces make no other learner, and the name stays as it was first written', () => {
    const notebooks = aDevice().open();
    play(notebooks, 'Léa B');
    notebooks.become('  léa   b ');
    expect(notebooks.learner()).toBe('Léa B');
    expect(notebooks.page('gaz_odeur')).not.toBe(null);
  });

  test('erasing takes one learner’s pages and nobody else’s; undone, all of them are back', () => {
    const { open, lasting } = aDevice();
    const notebooks = open();
    play(notebooks, 'Sam');
    play(notebooks, 'Léa');
    play(notebooks, 'Léa', { lesson: 'gaz_co' });
    const before = new Map(lasting.texts);
    const undo = notebooks.erase('Léa');
    expect(notebooks.learner()).toBe('');
    expect(notebooks.all().map(({ nickname }) => nickname)).toEqual(['Sam']);
    undo();
    expect(lasting.texts).toEqual(before);
  });
});

describe('what was not used', () => {
  test('for more than 30 days is erased when the site is opened, all of a learner’s pages at once', () => {
    const { open } = aDevice();
    const notebooks = open();
    play(notebooks, 'Sam', { at: NOON - 31 * DAY });
    play(notebooks, 'Léa', { at: NOON - 31 * DAY });
    play(notebooks, 'Léa', { at: NOON - 29 * DAY, lesson: 'gaz_co' });
    expect(
      open()
        .all()
        .map(({ nickname, pages }) => [nickname, pages.length]),
    ).toEqual([['Léa', 2]]);
  });

  test('a nickname that never played is forgotten as well', () => {
    const { open } = aDevice();
    open().become('Sam');
    expect(open(NOON + 30 * DAY).learner()).toBe('Sam');
    expect(open(NOON + 31 * DAY).learner()).toBe('');
  });

  test('a page dated in the future stays', () => {
    const { open } = aDevice();
    play(open(), 'Sam', { at: NOON + 400 * DAY });
    expect(open().all()).toHaveLength(1);
  });
});

describe('a shared device', () => {
  test('keeps nothing of learners but in the window that is open', () => {
    const { open, lasting, passing } = aDevice();
    const notebooks = open();
    play(notebooks, 'Sam');
    play(notebooks, 'Léa');
    expect(notebooks.share(true)).toBe(true);
    expect([...lasting.texts.values()].join()).not.toMatch(/Léa|Sam|data/);
    expect(notebooks.page('gaz_odeur')?.nickname).toBe('Léa');
    expect([...passing.texts.values()].join()).not.toContain('Sam');

    passing.texts.clear();
    expect(open().isShared()).toBe(true);
    expect(open().all()).toEqual([]);
  });

  test('left open for an hour without use, forgets who played', () => {
    const { open } = aDevice();
    open().share(true);
    play(open(), 'Sam');
    expect(open(NOON + HOUR).learner()).toBe('Sam');
    expect(open(NOON + HOUR + 1).all()).toEqual([]);
    expect(open(NOON + HOUR + 1).learner()).toBe('');
  });

  test('that is shared no more keeps what its window still holds', () => {
    const { open, passing } = aDevice();
    const notebooks = open();
    notebooks.share(true);
    play(notebooks, 'Sam');
    play(notebooks, 'Léa');
    notebooks.share(false);
    expect(passing.texts.size).toBe(0);
    expect(
      open()
        .all()
        .map(({ nickname }) => nickname)
        .sort(),
    ).toEqual(['Léa', 'Sam']);
    expect(open().learner()).toBe('Léa');
  });

  test('that refuses to remember it says so, and loses nothing', () => {
    const { lasting, passing } = aDevice();
    const refusing = { ...lasting, write: () => false };
    play(openNotebooks({ lasting, passing, now: () => NOON }), 'Sam');
    const notebooks = openNotebooks({ lasting: refusing, passing, now: () => NOON });
    expect(notebooks.share(true)).toBe(false);
    expect(notebooks.page('gaz_odeur')).not.toBe(null);
  });
});

test('whatever learners do, none ever finds what another one did', () => {
  const nicknames = fc.constantFrom('', 'Léa', 'Sam', 'a:b', 'a', '%3A', '👩🏽‍🚒');
  const lessons = fc.constantFrom('gaz_odeur', 'gaz_co');
  const step = fc.oneof(
    fc.record({ do: fc.constant('play' as const), nickname: nicknames, lesson: lessons }),
    fc.record({ do: fc.constant('erase' as const), nickname: nicknames }),
    fc.record({ do: fc.constant('share' as const), isShared: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), nicknames, (steps, who) => {
      const notebooks = aDevice().open();
      for (const one of steps) {
        if (one.do === 'play') play(notebooks, one.nickname, { lesson: one.lesson, suspendData: `of ${one.nickname}` });
        if (one.do === 'erase') notebooks.erase(one.nickname);
        if (one.do === 'share') notebooks.share(one.isShared);
      }
      const { pages } = notebooks.notebook(who);
      expect(pages.filter(({ suspendData }) => suspendData !== `of ${who}`)).toEqual([]);
    }),
  );
});

test('after 30 days and no use, nothing that names or tells of anybody is left', () => {
  const steps = fc.array(
    fc.record({ nickname: fc.string({ maxLength: 30 }), ago: fc.integer({ min: 0, max: 60 * DAY }) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(steps, (played) => {
      const { open, lasting } = aDevice();
      for (const { nickname, ago } of played) play(open(NOON - ago), nickname, { at: NOON - ago });
      open(NOON + 30 * DAY + 1);
      expect(lasting.texts.size).toBe(0);
    }),
  );
});
