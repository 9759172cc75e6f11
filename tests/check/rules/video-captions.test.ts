import { expect, test } from 'vitest';
import { checkChanged, type Files, sceneOf } from '../check-fixture.ts';

const withVideo = (captions: Files['videos'][string]['captions']) => (files: Files) => {
  const [video, vtt] = ['modele/classe.mp4', 'modele/classe.vtt'];
  Object.assign(sceneOf(files.lesson, 'arrivee'), { capsule: { video: { file: video }, captions: { file: vtt } } });
  for (const file of [video, vtt]) files.mediaFiles.add(file);
  files.credits.push({ file: 'modele/classe.*', author: 'essai', licence: 'CC0', origin: 'essai' });
  files.videos[video] = { bytes: 1_000_000, captions };
};

test('accepts a video whose captions can be read', () => {
  expect(checkChanged(withVideo([{ start: 0, end: 2, text: 'Bonjour.' }])).found).toEqual([]);
});

test.each([
  ['no WebVTT', null],
  ['empty', []],
])('finds captions that are %s', (_what, captions) => {
  expect(checkChanged(withVideo(captions)).found).toEqual([
    'video-captions lesson.json scenes[0].capsule.captions.file',
  ]);
});
