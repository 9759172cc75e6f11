import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Scene } from '../../src/kinds/index.ts';
import { CLASS_SEED } from '../../src/kinds/question/screen-order.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { shuffled } from '../../src/lesson/shuffled.ts';

/** Above it, a class that always raises the same letter would do well. */
const MOST = 0.75;

const slugs = readdirSync('modules', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test.each(slugs)('in %s no letter on the screen is the good one most of the time', (slug) => {
  const { scenes } = JSON.parse(readFileSync(`modules/${slug}/lesson.json`, 'utf8')) as Lesson<Scene>;
  const questions = scenes.flatMap((scene) => (scene.kind === 'question' ? [scene] : []));
  const places = questions.map(({ id, choices }) =>
    shuffled(choices, CLASS_SEED, id).findIndex(({ verdict }) => verdict === 'good'),
  );
  for (const place of new Set(places)) {
    expect(places.filter((one) => one === place).length / places.length).toBeLessThanOrEqual(MOST);
  }
});
