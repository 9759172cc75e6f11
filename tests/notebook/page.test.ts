import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOf, nicknameFrom } from '../../src/notebook/nickname.ts';
import { formatPage, parsePage } from '../../src/notebook/page.ts';

const aRun = fc.record({
  day: fc.constant('2026-11-27'),
  score: fc.integer({ min: 0, max: 100 }),
  passed: fc.boolean(),
  objectives: fc.array(fc.string()),
  minutes: fc.nat(),
});

test('a page that was kept is read again as it was', () => {
  const page = fc.record({
    lesson: fc.string(),
    nickname: fc.string(),
    at: fc.nat(),
    suspendData: fc.string(),
    decided: fc.nat(),
    situations: fc.nat(),
    seconds: fc.nat(),
    finished: fc.option(aRun),
  });
  fc.assert(
    fc.property(page, (kept) => {
      expect(parsePage(formatPage(kept))).toEqual(kept);
    }),
  );
});

test.each([
  null,
  '',
  'no JSON',
  'null',
  '[]',
  '{"version":1}',
  '{"version":2,"lesson":"a","nickname":"","at":1,"suspendData":"","decided":0,"situations":1,"seconds":1,"finished":null}',
  '{"version":1,"lesson":"a","nickname":"","at":-1,"suspendData":"","decided":0,"situations":1,"seconds":1,"finished":null}',
  '{"version":1,"lesson":"a","nickname":"","at":1,"suspendData":"","decided":0,"situations":1,"seconds":1,"finished":{"day":"hier","score":10,"passed":true,"objectives":[],"minutes":1}}',
])('what is no page is none: %s', (text) => {
  expect(parsePage(text)).toBe(null);
});

test('a nickname is short, on one line and shows what it holds, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      const nickname = nicknameFrom(typed);
      expect([...nickname].length).toBeLessThanOrEqual(20);
      expect(nickname).toBe(nickname.trim());
      expect(nickname).not.toMatch(/\p{C}/u);
      expect(nicknameFrom(nickname)).toBe(nickname);
      expect(nameOf(nickname)).not.toContain(':');
    }),
  );
});
