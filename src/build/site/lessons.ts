import { mediaInPackage } from '../../assembly/make-packages.ts';
import { mediaPath } from '../../package/file-names.ts';
import { lessonScript, renderLessonScript } from '../../pages/lesson-script.ts';
import { mediaBytes } from '../build-packages.ts';
import type { MadeModule } from '../made.ts';
import type { Artefact } from '../write-artefacts.ts';
import type { SitePart } from './site-part.ts';

/** Throws when two lessons mean different pictures by one name. */
function mediaOfAll(modules: readonly MadeModule[]): readonly Artefact[] {
  const files = new Map<string, Uint8Array>();
  for (const { compiled, drawings } of modules) {
    for (const file of mediaInPackage(compiled)) {
      const bytes = mediaBytes(file, drawings);
      if (Buffer.compare(files.get(file) ?? bytes, bytes) !== 0) throw new Error(`lessons differ in media/${file}`);
      files.set(file, bytes);
    }
  }
  return [...files].map(([file, bytes]) => ({ path: mediaPath(file), bytes }));
}

/** What each lesson is played with: its page and the player beside it, its translations, its data, and the media of all. */
export const lessons: SitePart = ({ modules, parts, sitePlayer }) => [
  ...Object.entries(sitePlayer).map(([path, bytes]) => ({ path, bytes })),
  { path: 'licences.txt', bytes: parts.licences },
  ...modules.flatMap(({ compiled, indexHtml, translations }) => [
    { path: `${compiled.id}.html`, bytes: indexHtml },
    { path: lessonScript(compiled.id), bytes: renderLessonScript(compiled) },
    ...Object.entries(translations).map(([path, bytes]) => ({ path, bytes })),
  ]),
  ...mediaOfAll(modules),
];
