import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { driveLesson } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';

const SLUG = 'gaz_odeur';

/** As Moodle does: the lesson's frame starts low in a page that scrolls, and is taller than what is left of the window. */
const LMS_PAGE = `<!doctype html><html lang="fr"><title>LMS</title><body style="margin:0;padding:260px 0 400px">
<iframe src="index.html" title="Leçon" width="367" height="666"></iframe></body></html>`;

const bench = usePageBench(SLUG, { 'lms.html': LMS_PAGE });
const engine = () => createEngine(lessonIn(SLUG));

test('whoever scrolled the page of the LMS to answer sees what followed from its top', async () => {
  const page = await bench.browser().newPage({ viewport: { width: 390, height: 600 } });
  await page.goto(`${bench.server().url}/lms.html`);
  const lesson = driveLesson(page.frameLocator('iframe'), engine());
  const top = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().top);
  await lesson.begin();
  await lesson.onwards();
  await page.evaluate(() => window.scrollTo(0, 500));
  expect(await top()).toBeLessThan(0);
  await lesson.answer('b');
  expect(await top()).toBeGreaterThanOrEqual(0);
  await page.close();
});

test('on a wide screen the picture of the ending stays above the debrief when it is scrolled', async () => {
  const page = await bench.browser().newPage({ viewport: { width: 1024, height: 600 } });
  await page.goto(bench.address());
  const lesson = driveLesson(page, engine());
  await lesson.begin();
  await lesson.play(responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'perfect')!));
  await page.evaluate(() => window.scrollTo(0, 700));
  const bottomOfPicture = await page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().bottom);
  const topOfStory = await page
    .getByRole('heading', { name: 'Ton histoire' })
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(bottomOfPicture).toBeLessThanOrEqual(topOfStory);
  await page.close();
});

/** A phone, Moodle's frames, a small and a usual window. */
const FRAMES = [
  [360, 640],
  [714, 666],
  [952, 666],
  [1024, 600],
  [1440, 900],
] as const;

test('picture, words and every choice of a question are seen at once in every frame that learners have', async () => {
  const page = await bench.browser().newPage({ reducedMotion: 'reduce' });
  await page.goto(bench.address());
  const lesson = driveLesson(page, engine());
  await lesson.begin();
  await lesson.onwards();
  const last = page.locator('.choices li').last();
  for (const [width, height] of FRAMES) {
    await page.setViewportSize({ width, height });
    // The page is told of its new size with the next frame.
    const fault = () =>
      last.evaluate((choice) => {
        const isSideways = document.documentElement.scrollWidth > innerWidth;
        return choice.getBoundingClientRect().bottom > innerHeight ? 'below' : isSideways ? 'sideways' : 'none';
      });
    await expect.poll(fault, { message: `${width} × ${height}` }).toBe('none');
  }
  await page.close();
});

test('a bubble hangs in a large picture, above the one who speaks; larger text sends it below', async () => {
  const page = await bench.browser().newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(bench.address());
  const lesson = driveLesson(page, engine());
  await lesson.begin();
  await lesson.onwards();
  const placed = page.locator('.bubble[data-place]');
  await page.locator('.bubble[data-place="inside"]').waitFor();
  await page.getByRole('button', { name: 'Lecture et son' }).click();
  await page.getByRole('radio', { name: '200' }).check();
  await page.locator('.bubble[data-place="below"]').waitFor();
  expect(await placed.count()).toBe(1);
  await page.close();
});
