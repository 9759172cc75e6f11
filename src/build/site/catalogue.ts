import type { CompiledLesson } from '../../compiled/compiled.ts';
import type { Picture } from '../../lesson/picture.ts';
import { PARCOURS_SCRIPT } from '../../lesson/site-parcours.ts';
import { renderCatalogue } from '../../pages/catalogue-page.ts';
import { composePicture } from '../../pages/cover-drawing.ts';
import { coverFile } from '../../pages/lesson-card.ts';
import { renderParcoursScript } from '../../pages/parcours-script.ts';
import type { SitePart } from './site-part.ts';

/** Its cover, else its first picture, else a blank. */
const coverOf = ({ cover, scenes }: CompiledLesson): Picture =>
  cover ?? Object.values(scenes).find(({ picture }) => picture)?.picture ?? { layers: [], alt: '' };

export const catalogue: SitePart = ({ project, modules }) => {
  const parcours = project.catalogue.value.parcours ?? [];
  const lessons = modules.map(({ compiled }) => compiled);
  return [
    { path: 'index.html', bytes: renderCatalogue({ parcours, lessons }) },
    { path: PARCOURS_SCRIPT, bytes: renderParcoursScript(parcours, lessons) },
    ...modules.map(({ compiled, drawings }) => ({
      path: coverFile(compiled.id),
      bytes: composePicture(coverOf(compiled), drawings),
    })),
  ];
};
