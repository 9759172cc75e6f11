import { renderResultsPage } from '../../pages/results-page.ts';
import type { SitePart } from './site-part.ts';

export const results: SitePart = ({ modules }) => [
  {
    path: 'resultats.html',
    bytes: renderResultsPage(
      modules.map(({ compiled: { id, title, slots } }) => ({ slug: id, title, slots: slots.map((slot) => slot.id) })),
    ),
  },
];
