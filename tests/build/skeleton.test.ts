import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import { scoreOf, verdictOf } from '../../src/engine/score.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { parseFacts } from '../../src/parse/parse-facts.ts';
import { parseLesson } from '../../src/parse/parse-lesson.ts';
import { parseWalkthroughs } from '../../src/parse/parse-walkthroughs.ts';
import {
  TEN_SLOT_SLUG,
  tenSlotFacts,
  tenSlotFactsText,
  tenSlotLesson,
  tenSlotLessonText,
  tenSlotWalkthroughs,
  tenSlotWalkthroughsText,
} from '../support/ten-slot-lesson.ts';

describe('the files of a new module', () => {
  test('are read without a remark', () => {
    expect(parseLesson(tenSlotLessonText(), 'lesson.json', TEN_SLOT_SLUG)).toMatchObject({ ok: true });
    expect(parseFacts(tenSlotFactsText(), 'facts.json')).toMatchObject({ ok: true });
    expect(parseWalkthroughs(tenSlotWalkthroughsText(), 'walkthroughs.json')).toMatchObject({ ok: true });
  });

  const engine = createEngine(compile(tenSlotLesson(), tenSlotFacts(), DEFAULT_OPTIONS));
  const readOn = (from: Progress): Progress => {
    const next = engine.advance(from, { type: 'continue' });
    return next ? readOn(next) : from;
  };

  test.each(tenSlotWalkthroughs())('« $name » ends at $ending with $score', ({ answers, ending, score, purpose }) => {
    const end = answers.reduce((at, { scene, response }) => {
      expect(engine.sceneAt(at).id).toBe(scene);
      const after = engine.advance(at, { type: 'answer', response });
      expect(after, `${scene} takes « ${response} »`).not.toBeNull();
      return readOn(after ?? at);
    }, readOn(engine.start()));
    const { raw, passed } = scoreOf(engine.lesson, end);
    expect({ ending: end.state, raw, passed }).toEqual({
      ending,
      raw: score,
      passed: purpose === 'perfect' || purpose === 'cautious',
    });
    const wasFatal = end.given.some((given) => verdictOf(engine.lesson, given, given.first) === 'fatal');
    expect(wasFatal).toBe(purpose === 'fatal');
  });

  test('show an author every purpose of a walkthrough', () => {
    const purposes = new Set(tenSlotWalkthroughs().map(({ purpose }) => purpose));
    expect(purposes).toEqual(new Set(['perfect', 'cautious', 'fatal', 'failing']));
  });
});
