import { drawnFiles } from '../../art/lesson-pictures.ts';
import { covers } from '../covers.ts';
import { defineRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

export default defineRule({
  name: 'media-not-credited',
  severity: 'error',
  *check({ lesson, recordings, mediaFiles, credits }) {
    const isCredited = (file: string) => credits.some((credit) => covers(credit, file));
    const say = (file: string) => ({
      message: `« media/${file} » n’a ni auteur ni licence.`,
      hint: 'Ajoutez-le dans media/credits.json, avec son auteur, sa licence et son origine.',
    });
    const told = new Set<string>();
    const kept = [...strings(lesson)].filter(({ name }) => name === 'file');
    const drawn = drawnFiles(lesson).map((value) => ({ path: ['scenes'], value }));
    for (const { path, value } of [...kept.filter(({ value }) => mediaFiles.has(value)), ...drawn]) {
      if (told.has(value) || isCredited(value)) continue;
      told.add(value);
      yield { source: 'lesson', path, ...say(value) };
    }
    // One line of credits is for all voices of a folder: the first that lacks it tells enough.
    const voice = Object.entries(recordings).find(([, { file }]) => !isCredited(file));
    if (voice) yield { source: 'voices', path: [voice[0]], ...say(voice[1].file) };
  },
});
