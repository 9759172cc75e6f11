import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { lessonIn } from '../support/built-lesson.ts';
import { usePageBench } from '../support/page-bench.ts';

const SLUG = 'gaz_odeur';

const bench = usePageBench(SLUG);

test('« Commencer » opens the first scene before the script has come, which then plays on from there', async () => {
  const page = await bench.browser().newPage({ viewport: { width: 390, height: 844 } });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/player.js', async (route) => {
    await held;
    await route.continue();
  });
  const engine = createEngine(lessonIn(SLUG));
  const { title, text } = engine.sceneAt(engine.start());
  await page.goto(bench.address(), { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Commencer' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await page.locator('.opening').innerText()).toContain(text.slice(0, 40));
  expect(await page.getByRole('button').count()).toBe(0);
  release();
  await page.getByRole('button', { name: 'Continuer' }).waitFor();
  expect(await page.getByRole('heading', { name: title }).count()).toBe(1);
  await page.close();
});

test('three requests make the first screen usable, and none leaves the page’s own origin', async () => {
  const page = await bench.browser().newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ours = bench.address().replace(/[^/]*$/, '');
  const isOurs = (url: string) => url.startsWith(ours) && !url.includes('/media/');
  await page.route('**/media/**', (route) => route.abort());
  await page.goto(bench.address());
  // The script has come once the link to the reading panel is a button.
  await page.getByRole('button', { name: 'Lecture et son' }).waitFor();
  const files = asked.filter(isOurs).map((url) => url.slice(ours.length));
  expect(files.sort()).toEqual(['index.html', 'player.css', 'player.js']);
  await page.getByRole('link', { name: 'Commencer' }).click();
  await page.getByRole('button', { name: 'Continuer' }).waitFor();
  expect(asked.filter((url) => !url.startsWith(ours) && !url.startsWith('data:'))).toEqual([]);
  await page.close();
});
