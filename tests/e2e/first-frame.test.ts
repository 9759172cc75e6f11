import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { QuestionScene } from '../../src/kinds/question/scene.ts';
import { plainText } from '../../src/ui/text/rich-text.tsx';
import { filesOf, responsesOf } from '../support/built-lesson.ts';
import { landOn, lift, slideTo } from '../support/finger.ts';
import { driveGas, GAS, gasEngine, gasWay } from '../support/gas-lesson.ts';
import type { LessonDriver } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';

const bench = usePageBench(GAS);

const atFirstQuestion = async (size: { readonly width: number; readonly height: number }) => {
  const page = await bench.open(size);
  const lesson = driveGas(page);
  await lesson.begin();
  await lesson.onwards();
  return { page, lesson };
};

test('the frame after an answer holds the verdict and what happens; the focus, the reasons and what stands around come next', async () => {
  const { page, lesson } = await atFirstQuestion({ width: 390, height: 844 });
  const [first] = responsesOf(gasWay('perfect'));
  const strip = page.locator('.progress-number');
  const before = await strip.textContent();
  await page.evaluate(() => {
    const state = window as unknown as { drawn: Promise<object> };
    const drawn = () => ({
      happens: document.querySelector('main > .consequence .happens')?.textContent,
      verdict: document.querySelector('main > .consequence .verdict')?.textContent,
      focused: document.activeElement?.className,
      asked: [...document.querySelectorAll('.bubble, .words, .answers')].filter(
        (element) => element.getBoundingClientRect().right > 0,
      ).length,
      why: document.querySelectorAll('.why, .consequence details').length,
      progress: document.querySelector('.progress-number')?.textContent,
    });
    state.drawn = new Promise((resolve) => {
      const frame = () => requestAnimationFrame(() => resolve(drawn()));
      addEventListener('click', frame, { capture: true, once: true });
    });
  });
  await lesson.answer(first!);

  const { consequence } = gasEngine.outcomeAt(lesson.progress())!;
  const drawn = await page.evaluate(() => (window as unknown as { drawn: Promise<object> }).drawn);
  const verdict = expect.stringMatching(/./);
  expect(drawn).toEqual({
    happens: consequence,
    verdict,
    focused: expect.not.stringMatching('verdict'),
    asked: 0,
    why: 0,
    progress: before,
  });
  await expect.poll(() => page.locator('.why').count()).toBe(1);
  expect(await page.locator('.words, .answers').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('verdict');
  await page.context().close();
});

/** Puts a finger on the first answer; resolves to its place and to what that answer is once its outcome is drawn. */
async function withFinger(page: Page, cdp: CDPSession, lesson: LessonDriver) {
  const first = page.locator('button.card').first();
  const middle = await landOn(cdp, first);
  await page.locator('.consequence.is-aside').waitFor({ state: 'attached' });
  const text = await first.locator('.choice-text').textContent();
  const { choices } = gasEngine.sceneAt(lesson.progress()) as QuestionScene;
  return { middle, choices, pressed: choices.find((choice) => plainText(choice.text) === text)! };
}

test('while a finger is on an answer its outcome is drawn where nobody sees, hears or reaches it, and nothing is answered', async () => {
  const { page, lesson } = await atFirstQuestion({ width: 390, height: 844 });
  const cdp = await page.context().newCDPSession(page);
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  const heard = () => page.locator('main').ariaSnapshot();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  const read = () => page.locator('[data-heard]').count();
  const before = {
    seen: await page.screenshot(),
    heard: await heard(),
    read: await read(),
    kept: await kept(),
    width: await width(),
  };
  const { pressed } = await withFinger(page, cdp, lesson);
  expect(await page.locator('.is-aside .happens').textContent()).toBe(pressed.consequence);
  expect((await page.screenshot()).equals(before.seen)).toBe(true);
  expect({ heard: await heard(), read: await read(), kept: await kept(), width: await width() }).toEqual({
    heard: before.heard,
    read: before.read,
    kept: before.kept,
    width: before.width,
  });
  const takesFocus = await page.locator('.is-aside .verdict').evaluate((heading: HTMLElement) => {
    heading.focus();
    return document.activeElement === heading;
  });
  expect(takesFocus).toBe(false);
  await page.context().close();
});

test('the first frame after a tap only moves what was drawn while the finger was there', async () => {
  const { page, lesson } = await atFirstQuestion({ width: 390, height: 844 });
  const cdp = await page.context().newCDPSession(page);
  await withFinger(page, cdp, lesson);
  await page.evaluate(() => {
    const state = window as unknown as { changed: Promise<(string | null)[]> };
    state.changed = new Promise((resolve) => {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((found) => records.push(...found));
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      const frame = () =>
        requestAnimationFrame(() => {
          resolve([...records, ...observer.takeRecords()].map(({ type, attributeName }) => attributeName ?? type));
          observer.disconnect();
        });
      addEventListener('click', frame, { capture: true, once: true });
    });
  });
  await lift(cdp);
  const changed = await page.evaluate(() => (window as unknown as { changed: Promise<string[]> }).changed);
  expect(new Set(changed)).toEqual(new Set(['class', 'data-asked', 'data-heard']));
  await page.locator('.why').waitFor();
  await page.context().close();
});

test('a finger that slides away answers nothing; another answer then shows its own outcome', async () => {
  const { page, lesson } = await atFirstQuestion({ width: 390, height: 844 });
  const cdp = await page.context().newCDPSession(page);
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  const before = await kept();
  const { middle, choices, pressed } = await withFinger(page, cdp, lesson);
  await slideTo(cdp, { x: middle.x, y: middle.y - 120 });
  await lift(cdp);
  await page.waitForTimeout(300);
  expect(await kept()).toBe(before);
  expect(await page.locator('.words').evaluate((words) => words.getBoundingClientRect().left)).toBeGreaterThan(0);
  await lesson.answer(choices.find((choice) => choice !== pressed)!.letter);
  const { consequence } = gasEngine.outcomeAt(lesson.progress())!;
  await page.locator('.why').waitFor();
  expect(await page.locator('.happens').textContent()).toBe(consequence);
  await page.context().close();
});

test('up to the first frame after an answer nothing changes in the page but the outcome, and what hides the question', async () => {
  const { page, lesson } = await atFirstQuestion({ width: 390, height: 844 });
  await page.evaluate(() => {
    const state = window as unknown as { changed: Promise<string[]> };
    const isOutcome = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('.consequence');
    state.changed = new Promise((resolve) => {
      const frame = () => {
        const records: MutationRecord[] = [];
        const observer = new MutationObserver((found) => records.push(...found));
        const all = { subtree: true, childList: true, attributes: true, characterData: true };
        observer.observe(document.documentElement, all);
        requestAnimationFrame(() => {
          const others = [...records, ...observer.takeRecords()].filter(({ target }) => !isOutcome(target));
          observer.disconnect();
          resolve(others.map(({ target, attributeName }) => `${target.nodeName} ${attributeName}`));
        });
      };
      addEventListener('click', frame, { capture: true, once: true });
    });
  });
  await lesson.answer(responsesOf(gasWay('perfect'))[0]!);
  expect(await page.evaluate(() => (window as unknown as { changed: Promise<string[]> }).changed)).toEqual([
    'MAIN data-asked',
  ]);
  await page.context().close();
});

test.each([
  [390, 844],
  [714, 666],
  [1440, 900],
])('at %i × %i px what is drawn after the first frame moves nothing that was there', async (width, height) => {
  const { page, lesson } = await atFirstQuestion({ width, height });
  await page.evaluate(() => {
    const state = window as unknown as { places: () => string[]; drawn: Promise<string[]> };
    state.places = () =>
      [...document.querySelectorAll('main > .consequence :is(.verdict, .happens, .listen)')].map((element) =>
        JSON.stringify(element.getBoundingClientRect()),
      );
    state.drawn = new Promise((resolve) => {
      const frame = () => requestAnimationFrame(() => resolve(state.places()));
      addEventListener('click', frame, { capture: true, once: true });
    });
  });
  await lesson.answer(responsesOf(gasWay('perfect'))[0]!);
  await page.locator('.why').waitFor();
  const [drawn, settled] = await page.evaluate(async () => {
    const state = window as unknown as { places: () => string[]; drawn: Promise<string[]> };
    return [await state.drawn, state.places()];
  });
  expect(drawn).toHaveLength(3);
  expect(drawn).toEqual(settled);
  await page.context().close();
});

test.each([
  [390, 844],
  [1440, 900],
])('at %i × %i px the fonts of an outcome are used, unseen, while the question is read', async (width, height) => {
  const { page, lesson } = await atFirstQuestion({ width, height });
  const fontOf = (selector: string) =>
    page.evaluate((one) => {
      const { fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(document.querySelector(one)!);
      return { fontFamily, fontSize, fontStyle, fontWeight };
    }, selector);
  const ready = [await fontOf('.is-unseen .verdict'), await fontOf('.is-unseen .happens')];
  await lesson.answer(responsesOf(gasWay('perfect'))[0]!);
  expect(ready).toEqual([await fontOf('main > .consequence .verdict'), await fontOf('main > .consequence .happens')]);
  await page.context().close();
});

test.each(['scorm12', 'scorm2004'] as const)(
  'the script of a %s package asks to be compiled whole as it comes',
  (name) => {
    const script = Buffer.from(filesOf(GAS, name)['player.js']!).toString('utf8');
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  },
);
