/** npm run icons: draws the site's icons, from their drawing, on PNGs of the sizes that devices ask for. */
import { readFileSync } from 'node:fs';
import { ICON_DRAWING, ICONS } from '../../src/lesson/icons.ts';
import { launchChromium } from '../support/chromium.ts';

/** Of a maskable icon, devices may cut all but a circle of 80 %: the drawing already keeps to it, on its own ground. */
const svg = readFileSync(`media/${ICON_DRAWING}`, 'utf8');
const browser = await launchChromium();
for (const { file, size, purpose } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const corners = purpose === 'maskable' ? 0 : 20;
  await page.setContent(
    `<style>html{background:none}body{margin:0}svg{display:block;width:100vw;height:100vh;border-radius:${corners}%}</style>${svg}`,
  );
  await page.screenshot({ path: `media/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
