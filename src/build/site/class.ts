import { bundle } from 'lightningcss';
import { renderCardsPage } from '../../pages/cards-page.ts';
import { renderClassPage } from '../../pages/class-page.ts';
import { inRoot } from '../paths.ts';
import type { SitePart } from './site-part.ts';

/** Class mode, the looks that it takes on once it plays, and the cards that a class votes with. */
export const classMode: SitePart = ({ modules, parts }) => {
  const { code } = bundle({ filename: inRoot('src/pages/cards.css'), minify: true });
  return [
    { path: 'classe.html', bytes: renderClassPage(modules.map(({ compiled }) => compiled)) },
    { path: 'play.css', bytes: parts.criticalCss },
    { path: 'imprimer/cartes-abc.html', bytes: renderCardsPage() },
    { path: 'imprimer/cartes-abc.css', bytes: Buffer.from(code).toString('utf8') },
  ];
};
