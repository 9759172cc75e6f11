import { readFileSync } from 'node:fs';
import { ICONS } from '../../lesson/icons.ts';
import { THEMES } from '../../package/themes.ts';
import { inRoot } from '../paths.ts';
import type { SitePart } from './site-part.ts';

/** What makes the site an app that a device can put beside its others: its manifest and its icons. */
export const app: SitePart = () => [
  {
    path: 'site.webmanifest',
    bytes: JSON.stringify({
      name: 'Réflexes : des leçons de sécurité qui se jouent',
      short_name: 'Réflexes',
      lang: 'fr',
      id: './',
      start_url: './index.html',
      scope: './',
      display: 'standalone',
      background_color: THEMES.light.cover,
      theme_color: THEMES.light.bar,
      icons: ICONS.map(({ file, size, purpose }) => ({
        src: file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    }),
  },
  ...ICONS.map(({ file }) => ({ path: file, bytes: readFileSync(inRoot(`media/${file}`)) })),
];
