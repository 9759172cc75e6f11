import { expect, test } from 'vitest';
import { checkChanged, sceneOf } from '../check-fixture.ts';

const withVideoOf = (bytes: number) =>
  checkChanged((files) => {
    const [video, vtt] = ['modele/classe.mp4', 'modele/classe.vtt'];
    Object.assign(sceneOf(files.lesson, 'arrivee'), { capsule: { video: { file: video }, captions: { file: vtt } } });
    for (const file of [video, vtt]) files.mediaFiles.add(file);
    files.credits.push({ file: 'modele/classe.*', author: 'essai', licence: 'CC0', origin: 'essai' });
    files.videos[video] = { bytes, captions: [{ start: 0, end: 2, text: 'Bonjour.' }] };
  });

test('accepts a video of 20 megabytes', () => {
  expect(withVideoOf(20_000_000).found).toEqual([]);
});

test('finds a video that few LMSs would take', () => {
  const { found, messages } = withVideoOf(20_000_001);
  expect(found).toEqual(['video-too-big lesson.json scenes[0].capsule.video.file']);
  expect(messages[0]).toContain('21 Mo');
});
