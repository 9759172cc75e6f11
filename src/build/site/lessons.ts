import { withClassCredit } from '../../assembly/class-video.ts';
import { mediaInPackage } from '../../assembly/make-packages.ts';
import { translationScripts } from '../../assembly/translation-scripts.ts';
import { mediaPath } from '../../package/file-names.ts';
import { renderIndexHtml } from '../../package/index-html.ts';
import { lessonScript, renderLessonScript } from '../../pages/lesson-script.ts';
import { siteStrings } from '../../strings/site-strings.ts';
import { mediaBytes } from '../build-packages.ts';
import type { MadeModule } from '../made.ts';
import type { Artefact } from '../write-artefacts.ts';
import type { SitePart } from './site-part.ts';

/** Throws when two lessons mean different pictures by one name. */
function mediaOfAll(modules: readonly MadeModule[]): readonly Artefact[] {
  const files = new Map<string, Uint8Array>();
  for (const { compiled, drawings, own } of modules) {
    for (const file of mediaInPackage(compiled)) {
      const bytes = mediaBytes(file, drawings, own.classFiles);
      if (Buffer.compare(files.get(file) ?? bytes, bytes) !== 0) throw new Error(`lessons differ in media/${file}`);
      files.set(file, bytes);
    }
  }
  return [...files].map(([file, bytes]) => ({ path: mediaPath(file), bytes }));
}

/** What each lesson is played with: its page and the player beside it, its translations, its data, and the media of all. */
export const lessons: SitePart = ({ modules, options, parts, shared, sitePlayer }) => [
  ...Object.entries(sitePlayer).map(([path, bytes]) => ({ path, bytes })),
  {
    path: 'licences.txt',
    bytes: modules.reduce((all, { compiled }) => withClassCredit(all, compiled, options), parts).licences,
  },
  ...modules.flatMap(({ compiled, own }) => [
    {
      path: `${compiled.id}.html`,
      bytes: renderIndexHtml(compiled, parts, siteStrings(compiled.options.language)),
    },
    { path: lessonScript(compiled.id), bytes: renderLessonScript(compiled) },
    ...Object.entries(translationScripts(shared, own, compiled, siteStrings)).map(([path, bytes]) => ({ path, bytes })),
  ]),
  ...mediaOfAll(modules),
];
