import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Parcours } from '../lesson/module.ts';
import { PARCOURS_NAME, type SiteParcours } from '../lesson/site-parcours.ts';
import { embedJson } from '../package/escape-html.ts';
import { withoutStrong } from '../package/manifest-values.ts';

/** The script that tells which lesson comes after which, of those that the site has. */
export function renderParcoursScript(parcours: readonly Parcours[], lessons: readonly CompiledLesson[]): string {
  const titles = new Map(lessons.map(({ id, title }) => [id, withoutStrong(title)]));
  const told = parcours.map(
    ({ id, modules }): SiteParcours => ({
      id,
      lessons: modules.flatMap((slug) => {
        const title = titles.get(slug);
        return title === undefined ? [] : [{ id: slug, title }];
      }),
    }),
  );
  return `window["${PARCOURS_NAME}"]=${embedJson(told)};\n`;
}
