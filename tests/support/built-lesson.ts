import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { DRAWN_FOLDER } from '../../src/art/layer-name.ts';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import type { Walkthrough } from '../../src/lesson/module.ts';
import { embedJson } from '../../src/package/escape-html.ts';
import type { PackageStandard } from '../../src/package/package-standard.ts';

/** The files of a built package. `npm run build` makes it. */
export function filesOf(slug: string, standard: PackageStandard['name'] = 'scorm12'): Record<string, Uint8Array> {
  const zip = `dist/${standard}/${slug}.zip`;
  if (!existsSync(zip)) throw new Error(`${zip} is not built yet: npm run build`);
  return unzipSync(readFileSync(zip));
}

/** The lesson that a built package carries, as its page holds it: the same in every standard. */
export function lessonIn(slug: string): CompiledLesson {
  const html = strFromU8(filesOf(slug)['index.html']!);
  const [, json] = /<script type="application\/json" id="lesson">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json!) as CompiledLesson;
}

/** The page of a built package with another lesson in it. */
export const pageWith = (lesson: CompiledLesson, slug: string): string =>
  strFromU8(filesOf(slug)['index.html']!).replace(
    /(<script type="application\/json" id="lesson">).*?(?=<\/script>)/s,
    (_, before: string) => before + embedJson(lesson),
  );

export const walkthroughsOf = (slug: string): readonly Walkthrough[] =>
  JSON.parse(readFileSync(`modules/${slug}/walkthroughs.json`, 'utf8')) as Walkthrough[];

export const responsesOf = ({ answers }: Walkthrough): readonly string[] => answers.map(({ response }) => response);

/** The drawings that a built package carries, by their path below media/. */
export const drawingsOf = (slug: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(filesOf(slug))
      .filter(([path]) => path.startsWith(`media/${DRAWN_FOLDER}/`))
      .map(([path, bytes]) => [path.slice('media/'.length), strFromU8(bytes)]),
  );
