import { bundle } from 'lightningcss';
import { themeCss } from '../../package/themes.ts';
import { inRoot } from '../paths.ts';
import type { SitePart } from './site-part.ts';

const made = (file: string): string =>
  Buffer.from(bundle({ filename: inRoot(file), minify: true }).code).toString('utf8');

/** What all pages look like, and the pages whose style is theirs without a script. */
export const style: SitePart = () => [
  { path: 'site.css', bytes: themeCss() + made('src/pages/site.css') },
  { path: 'aide/aide.css', bytes: made('src/pages/help.css') },
];
