/** npm run screenshots: the pictures of the site that README and docs/ show, from what was built. Those of Moodle are taken by hand. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { siteFiles } from '../support/site-files.ts';
import { serveStatic } from '../support/static-server.ts';

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What is done on the page before it is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const WIDE = { width: 1100, height: 760 };
const PHONE = { width: 390, height: 780 };
const REPORTS = 'tests/fixtures/moodle-reports';

const fillSchool = async (page: Page) => {
  await page.getByRole('button', { name: 'Avant la première PFMP' }).click();
  await page.getByRole('textbox', { name: 'Point de rassemblement' }).fill('le terrain de sport, côté gymnase');
  await page.getByRole('textbox', { name: 'Numéro d’urgence interne' }).fill('poste 4512');
};

const SHOTS: readonly Shot[] = [
  { name: 'site-catalogue', address: 'index.html', size: WIDE },
  { name: 'site-catalogue-telephone', address: 'index.html', size: PHONE },
  { name: 'site-atelier', address: 'atelier.html', size: WIDE, prepare: fillSchool },
  {
    name: 'site-atelier-etablissement',
    address: 'atelier.html',
    size: WIDE,
    prepare: async (page) => {
      await fillSchool(page);
      await page
        .getByRole('textbox', { name: 'Point de rassemblement' })
        .evaluate((field) => field.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'site-classe',
    address: 'classe.html?lecon=gaz_odeur',
    size: WIDE,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Jouer toute la leçon' }).click();
      while ((await page.locator('button.card').count()) === 0) {
        await page.waitForTimeout(500);
        await page.getByRole('button', { name: /^Continuer/ }).click();
      }
    },
  },
  {
    name: 'site-resultats',
    address: 'resultats.html',
    size: WIDE,
    prepare: async (page) => {
      await page.locator('input[type=file]').first().setInputFiles(`${REPORTS}/gaz-odeur-interactions-ticked-fr.txt`);
      const missed = page.getByRole('heading', { name: /manquées/ }).first();
      await missed.waitFor();
      await missed.evaluate((heading) => heading.scrollIntoView());
    },
  },
  { name: 'site-fiche', address: 'imprimer/fiche-gaz_odeur.html', size: { width: 820, height: 1160 } },
];

const server = await serveStatic(siteFiles());
const browser = await launchChromium();
for (const { name, address, size, prepare } of SHOTS) {
  const page = await browser.newPage({ viewport: size, locale: 'fr-FR', reducedMotion: 'reduce' });
  await page.goto(`${server.url}/${address}`);
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.waitForTimeout(500);
  const file = `docs/images/${name}.png`;
  writeFileSync(file, await page.screenshot());
  console.log(file);
  await page.close();
}
await browser.close();
await server.close();
