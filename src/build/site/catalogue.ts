import { PARCOURS_SCRIPT } from '../../lesson/site-parcours.ts';
import { renderCatalogue } from '../../pages/catalogue-page.ts';
import { renderParcoursScript } from '../../pages/parcours-script.ts';
import type { SitePart } from './site-part.ts';

export const catalogue: SitePart = ({ project, modules }) => {
  const parcours = project.catalogue.value.parcours ?? [];
  const lessons = modules.map(({ compiled }) => compiled);
  return [
    { path: 'index.html', bytes: renderCatalogue({ parcours, lessons }) },
    { path: PARCOURS_SCRIPT, bytes: renderParcoursScript(parcours, lessons) },
  ];
};
