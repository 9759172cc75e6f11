/** Icons of the site as an app, below media/ and on the site: `npm run icons` draws them from `icons/icon.svg`. */
export const ICONS = [
  { file: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { file: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { file: 'icons/icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

/** What they are drawn from. */
export const ICON_DRAWING = 'icons/icon.svg';
