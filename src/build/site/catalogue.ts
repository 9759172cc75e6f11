import { renderCatalogue } from '../../pages/catalogue-page.ts';
import type { SitePart } from './site-part.ts';

export const catalogue: SitePart = ({ project, modules }) => [
  {
    path: 'index.html',
    bytes: renderCatalogue({
      parcours: project.catalogue.value.parcours ?? [],
      lessons: modules.map(({ compiled }) => compiled),
    }),
  },
];
