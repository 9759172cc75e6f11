import { bundle } from 'lightningcss';
import { themeCss } from '../../package/themes.ts';
import { inRoot } from '../paths.ts';
import type { SitePart } from './site-part.ts';

/** What all pages look like. */
export const style: SitePart = () => {
  const { code } = bundle({ filename: inRoot('src/pages/site.css'), minify: true });
  return [{ path: 'site.css', bytes: themeCss() + Buffer.from(code).toString('utf8') }];
};
