import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { PackageOptions } from '../../src/lesson/options.ts';
import { parseOptions } from '../../src/parse/parse-options.ts';
import { violations } from '../support/axe.ts';
import { buildFromDisk } from '../support/build-from-disk.ts';
import { responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { launchChromium } from '../support/chromium.ts';
import { startHttpLms } from '../support/http-lms/http-lms.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { projectParts } from '../support/project-parts.ts';
import { siteFiles } from '../support/site-files.ts';
import { spaceEvents } from '../support/space-events.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';

const SLUG = 'metier_posture';
const VIDEO = 'tests/fixtures/class-video/visite.mp4';
const CAPTIONS = 'tests/fixtures/class-video/visite.vtt';
const OWN_TITLE = '9 h 40, l’arrêt de bus du lycée';

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await serveStatic(siteFiles());
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const errors: string[] = [];

/** The workshop in a browser where nobody was before. */
async function open(viewport = { width: 1280, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'fr-FR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${server.url}/atelier.html`);
  await page.getByRole('heading', { name: '1. Les leçons' }).waitFor();
  return page;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: (download as Download).suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Paths of the files that are on the device: the page shows them a moment before. */
const keptFiles = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly unknown[]>((resolve) => {
        const opening = indexedDB.open('reflexes-atelier');
        opening.onsuccess = () => {
          const keys = opening.result.transaction('files').objectStore('files').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result);
          };
        };
      }),
  );

const parcours = (page: Page) => page.getByRole('button', { name: 'Avant la première PFMP' });
const point = (page: Page) => page.getByLabel('Point de rassemblement', { exact: true });

test('from an empty browser to a package of the school’s own: the build’s bytes, played to a pass, kept on reload', async () => {
  const page = await open();
  let clicks = 0;
  const began = Date.now();
  const click = async (press: () => Promise<void>) => {
    clicks += 1;
    await press();
  };
  await click(() => parcours(page).click());
  await click(() => point(page).fill('le terrain de sport : côté gymnase'));
  await click(() => page.getByLabel('Numéro d’urgence interne').fill('18'));
  await page.getByText('Les numéros de secours sont déjà dans les leçons. Ici').waitFor();
  await page.getByLabel('Numéro d’urgence interne').fill('poste 4512');

  await click(() => page.getByLabel('Chercher un mot').fill('9 h 40, le bus'));
  const field = page.getByRole('textbox', { name: /^Titre/ });
  await field.waitFor();
  await click(() => field.fill("9 h 40, l'arrêt de bus du lycée"));
  await page.getByText('La voix enregistrée de ce texte est laissée de côté.').waitFor();
  await page.getByText(/En répondant au hasard, un élève réussit (moins de )?0,00\d+\s% des fois au plus/).waitFor();

  const made = await downloaded(page, () =>
    click(() => page.getByRole('button', { name: /^Télécharger\s+Avant la PFMP/ }).click()),
  );
  console.log(`workshop: ${clicks} clicks and ${((Date.now() - began) / 1000).toFixed(1)} s from nothing to a package`);
  expect(made.name).toBe(`${SLUG}.zip`);

  const saved = await downloaded(page, () => page.getByRole('button', { name: 'Enregistrer les réglages' }).click());
  expect(saved.name).toBe('reflexes-options.json');
  const parsed = parseOptions(strFromU8(saved.bytes), saved.name);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      lessons: ['metier_posture', 'premier_jour', 'equiper_poste', 'epi_oublie'],
      school: { assemblyPoint: 'le terrain de sport\u00a0: côté gymnase', emergencyNumber: 'poste 4512' },
    },
  });
  const { value: options } = parsed as { value: PackageOptions };
  expect(Object.values(options.texts![SLUG]!)).toEqual([OWN_TITLE]);
  expect(digest(made.bytes)).toBe(digest(buildFromDisk(SLUG, options)));

  await page.reload();
  await expect.poll(() => point(page).inputValue()).toBe('le terrain de sport\u00a0: côté gymnase');
  expect(await parcours(page).getAttribute('aria-pressed')).toBe('true');
  await page.context().close();

  const files = unzipSync(made.bytes);
  const lms = await startHttpLms({ standard: 'scorm12', temper: 'moodle', slug: SLUG, files });
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' });
  await spaceEvents(context);
  const tab = await context.newPage();
  await tab.goto(`${lms.url}/player/7`);
  const [, json] = /id="lesson">(.*?)<\/script>/s.exec(strFromU8(files['index.html']!))!;
  const sco = tab.frameLocator('iframe');
  const lesson = driveLesson(sco, createEngine(JSON.parse(json!) as CompiledLesson), quickMouse);
  await lesson.begin();
  await lesson.play(responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'perfect')!));
  await sco.getByText('le terrain de sport\u00a0: côté gymnase').first().waitFor();
  await expect.poll(() => lms.activity('7').held()).toMatchObject({ status: 'completed', score: '100' });
  await context.close();
  await lms.stop();
  expect(errors).toEqual([]);
});

test('all that was asked for comes in one file, the build’s own zips when nothing was chosen otherwise', async () => {
  const page = await open();
  await page.getByLabel('S’équiper pour le poste').check();
  await page.getByLabel('EPI oublié').check();
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Tout télécharger (2 paquets)' }).click(),
  );
  expect(name).toBe('reflexes-paquets.zip');
  const zips = unzipSync(bytes);
  for (const slug of ['equiper_poste', 'epi_oublie']) {
    expect(digest(zips[`${slug}.zip`]!)).toBe(digest(readFileSync(`dist/scorm12/${slug}.zip`)));
  }
  await page.context().close();
});

test('a parcours comes as the build’s own Moodle course, and its sheets print with the school’s data', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'BTS MOS' }).click();
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: /^Télécharger le cours/ }).click(),
  );
  expect(name).toBe('bts_mos.mbz');
  expect(digest(bytes)).toBe(digest(readFileSync('dist/moodle/bts_mos.mbz')));

  await point(page).fill('la cour d’honneur');
  await page.getByRole('button', { name: 'Montrer les fiches' }).click();
  const sheets = page.frameLocator('iframe[title="Fiches à imprimer"]');
  await sheets.getByText('la cour d’honneur').first().waitFor();
  await sheets.getByRole('button', { name: 'Imprimer' }).waitFor();
  expect(await sheets.locator('.reflex').count()).toBe(3);
  await expect
    .poll(() => sheets.locator('img').evaluateAll((all) => all.every((one) => (one as HTMLImageElement).complete)))
    .toBe(true);
  const naked = await sheets
    .locator('img')
    .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth === 0).length);
  expect(naked).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('what cannot be packaged is said at its field, which gets the focus', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Télécharger', exact: true }).click();
  await page.getByText('Rien n’est fabriqué\u00a0: Choisissez au moins une leçon.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('lecons');

  await page.getByLabel('Chef d’équipe').check();
  await page.getByLabel('Seuil de réussite').fill('20');
  const accept = page.getByLabel(/^Je garde ce seuil/);
  await accept.waitFor();
  const download = page.getByRole('button', { name: 'Télécharger', exact: true });
  await download.click();
  await page.getByText('Confirmez le seuil de réussite, ou relevez-le.').waitFor();
  await expect.poll(() => accept.evaluate((tick) => tick === document.activeElement)).toBe(true);
  await accept.check();

  await page.getByLabel('Chercher un mot').fill('le 18 ou le 112');
  await page.locator('.own-text textarea').first().fill('Un doute, et c’est le gardien.');
  // The search is cleared for the mistake to be seen among the other texts of its scene.
  const text = page.locator('.own-text.is-changed textarea');
  await download.click();
  await expect.poll(() => text.evaluate((area) => area === document.activeElement)).toBe(true);
  await page
    .getByText('le texte d’origine donne le 18 et le 112')
    .or(page.getByText(/Le texte d’origine donne le/))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Revenir au texte d’origine' }).click();
  const { bytes } = await downloaded(page, () => download.click());
  expect(strFromU8(unzipSync(bytes)['index.html']!)).toContain('"masteryScore":20');
  await page.context().close();
});

test('a wrong file is refused in words with its place; what was there stays; undo and redo go back and forth', async () => {
  const page = await open();
  const file = page.getByLabel('Fichier de réglages');
  const give = (options: unknown, text = JSON.stringify(options, null, 1)) =>
    file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await point(page).fill('le préau');
  await page.getByRole('button', { name: 'Ajouter une consigne' }).click();
  await page.getByLabel('Titre de la consigne 1').fill('Atelier');
  await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
  await page.getByText('Rien n’est enregistré\u00a0: Écrivez la consigne, ou retirez-la.').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('carte-0-text');
  await page.getByRole('button', { name: 'Retirer la consigne 1' }).click();
  await give({ school: { asemblyPoint: 'x' } });
  const alert = page.getByRole('alert');
  await alert.getByText(/Ligne 3, school\.asemblyPoint\s: .*inconnue.*assemblyPoint/).waitFor();
  await give(null, 'PK\u0003\u0004');
  await alert.getByText(/Ligne 1/).waitFor();
  await give({ lessons: ['nulle_part'] });
  await alert.getByText(/Ce site n’a pas de leçon «\snulle_part\s»/).waitFor();
  expect(await point(page).inputValue()).toBe('le préau');

  await give({ lessons: ['gaz_co'], preset: 'assessment', school: { assemblyPoint: 'la cour' } });
  await expect.poll(() => point(page).inputValue()).toBe('la cour');
  expect(await page.getByLabel('Évaluation').isChecked()).toBe(true);
  await page.keyboard.press('Control+z');
  expect(await point(page).inputValue()).toBe('le préau');
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('Control+z');
  expect(await point(page).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Rétablir' }).click();
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('Control+y');
  expect(await point(page).inputValue()).toBe('la cour');
  await page.context().close();
});

test('what is typed is on the device before the page is painted', async () => {
  const page = await open();
  await point(page).waitFor();
  const kept = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#ecole-assemblyPoint');
    field!.value = 'le préau';
    field!.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    return localStorage.getItem('reflexes:atelier');
  });
  expect(kept).toContain('le préau');
  await page.context().close();
});

test('the preview plays what pupils will get, and keeps nothing of it; no part of the page is cut or out of reach', async () => {
  const page = await open({ width: 360, height: 640 });
  await page.getByLabel('Chaudière et maux de tête').check();
  await page.getByRole('button', { name: 'Ajouter une consigne' }).click();
  await page.getByLabel('Titre de la consigne 1').fill('Chaufferie');
  await page.locator('.group summary').nth(1).click();
  await page.getByRole('button', { name: 'Montrer', exact: true }).click();
  const frame = page.frameLocator('iframe[title="Aperçu de la leçon"]');
  await frame.getByText('Commencer', { exact: true }).click();
  await frame.getByRole('heading', { name: 'Chaudière et maux de tête' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['reflexes:atelier']);
  expect(await violations(page, { exclude: ['iframe'] })).toEqual([]);
  expect((await layoutFaults(page)).filter((fault) => !fault.includes('Aller au contenu'))).toEqual([]);
  await page.context().close();
  expect(errors).toEqual([]);
});

test('a class’s own video takes the place of the panels: the build’s bytes, seen in the preview, kept on reload, erased', async () => {
  const page = await open();
  const said = errors.length;
  await page.getByLabel('Avant la PFMP').check();
  const video = page.getByLabel('Vidéo (MP4)');
  await video.setInputFiles({ name: 'notes.mp4', mimeType: 'video/mp4', buffer: Buffer.from('Bonjour à tous.') });
  await page.getByText('n’est pas une vidéo MP4').waitFor();
  await video.setInputFiles({ name: 'Visite d’été.mp4', mimeType: 'video/mp4', buffer: readFileSync(VIDEO) });
  await page.getByText('Choisi\u00a0: visite-d-ete.mp4').waitFor();
  expect(await page.getByText('n’est pas une vidéo MP4').count()).toBe(0);
  const captions = page.getByLabel('Sous-titres (WebVTT)');
  const wrong = 'WEBVTT\n\n00:00,000 --> 00:01,000\nOui.\n';
  await captions.setInputFiles({ name: 'a.vtt', mimeType: 'text/vtt', buffer: Buffer.from(wrong) });
  await page.getByText('ligne 3').waitFor();
  await captions.setInputFiles({ name: 'a.vtt', mimeType: 'text/vtt', buffer: readFileSync(CAPTIONS) });
  await page.getByText('Choisi\u00a0: a.vtt').waitFor();
  await page.getByLabel('De qui est cette vidéo').fill('Classe de 2de MS, lycée X');
  await page.getByText('vérifiez la taille maximale de dépôt de votre Moodle').waitFor();
  await expect.poll(() => keptFiles(page)).toHaveLength(2);

  await page.reload();
  await page.getByText('Choisi\u00a0: visite-d-ete.mp4').waitFor();
  const download = page.getByRole('button', { name: 'Télécharger', exact: true });
  await download.click();
  await page.getByText('Rien n’est fabriqué\u00a0: Cochez l’accord des personnes filmées').waitFor();
  const consent = page.getByLabel('ont donné leur accord écrit');
  await expect.poll(() => consent.evaluate((tick) => tick === document.activeElement)).toBe(true);
  await consent.check();
  const { bytes } = await downloaded(page, () => download.click());
  const saved = await downloaded(page, () => page.getByRole('button', { name: 'Enregistrer les réglages' }).click());
  const { value: options } = parseOptions(strFromU8(saved.bytes), saved.name) as { value: PackageOptions };
  const [file, words] = [`${SLUG}/visite-d-ete.mp4`, `${SLUG}/a.vtt`];
  const files = { [file]: new Uint8Array(readFileSync(VIDEO)), [words]: new Uint8Array(readFileSync(CAPTIONS)) };
  expect(Object.keys(unzipSync(bytes))).toEqual(expect.arrayContaining([`media/${file}`, `media/${words}`]));
  expect(strFromU8(unzipSync(bytes)['index.html']!)).toContain('On repère la vanne.');
  expect(digest(bytes)).toBe(digest(buildFromDisk(SLUG, options, files)));

  const told = projectParts(SLUG).own.lesson.scenes.findIndex((scene) => 'capsule' in scene);
  await page.getByRole('button', { name: 'Montrer', exact: true }).click();
  const frame = page.frameLocator('iframe[title="Aperçu de la leçon"]');
  await frame.getByText('Commencer', { exact: true }).click();
  for (let scene = 0; scene < told; scene++) await frame.getByRole('button', { name: /^(Continuer|Suivant)/ }).click();
  const shown = frame.locator('video');
  await expect.poll(() => shown.evaluate((element) => (element as HTMLVideoElement).src)).toMatch(/^blob:/);
  await expect.poll(() => shown.evaluate((element) => (element as HTMLVideoElement).readyState)).toBe(4);

  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByText('Redonnez «\u00a0visite-d-ete.mp4\u00a0»').waitFor();
  expect(errors.slice(said)).toEqual([]);
  await page.context().close();
});

test('opened from a folder, the page says in a sentence what it needs', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('../../dist/site/atelier.html', import.meta.url).href);
  await page.getByText('ouvrez le site à son adresse web').waitFor();
  await page.close();
});
