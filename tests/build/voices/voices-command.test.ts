import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../copied-project.ts';
import { silentMp3 } from './silent-mp3.ts';

const { fileOf, run, withChange, remove } = copyProject();
afterAll(remove);

const FOLDER = 'media/voices/gaz_odeur/fr';
const LESSON = 'modules/gaz_odeur/lesson.json';
const lesson = (): { scenes: { id: string; title: string }[] } => JSON.parse(readFileSync(fileOf(LESSON), 'utf8'));
const voices = () => JSON.parse(readFileSync(fileOf(`${FOLDER}/voices.json`), 'utf8'));

test('refuses a lesson that does not exist, and says which do', async () => {
  const { code, stderr } = await run('voices', 'gaz_odeurs');
  expect(code).toBe(1);
  expect(stderr).toContain('gaz_odeur');
});

test('without synthesis, what is stale goes and the rest stays; the lesson can be built again', async () => {
  const before = Object.keys(voices());
  const { title } = lesson().scenes.find(({ id }) => id === 'debut')!;
  await withChange(LESSON, `"title": "${title}"`, '"title": "Un autre titre"', async () => {
    expect((await run('check')).stdout).toContain('narration-stale');
    expect((await run('voices', 'gaz_odeur', '--drop')).code).toBe(0);
    expect(existsSync(fileOf(`${FOLDER}/debut.mp3`))).toBe(false);
    expect(before.filter((unit) => !(unit in voices())).sort()).toEqual(['debut', 'debut-simple']);
    const checked = await run('check');
    expect([checked.code, checked.stdout.includes('narration-missing')]).toEqual([0, true]);
  });
});

test('a recording put in the place of a synthetic voice is entered and kept', async () => {
  const mp3 = silentMp3(200);
  writeFileSync(fileOf(`${FOLDER}/doute.mp3`), mp3);
  expect((await run('check')).stdout).toContain('narration-stale');
  const { code, stdout } = await run('voices', '--drop');
  expect([code, stdout.includes('1 inscrite,')]).toEqual([0, true]);
  expect(voices().doute).toMatchObject({ by: 'recorded', seconds: 7.2 });
  expect(readFileSync(fileOf(`${FOLDER}/doute.mp3`)).equals(mp3)).toBe(true);
  expect((await run('check')).code).toBe(0);
});
