/**
 * npm run gallery [-- <slug>]: every part of pictures, and every scene of the lessons, as PNG sheets in gallery/ at three
 * sizes, in greys and as a colour-blind reader sees them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readProject } from '../../src/build/read-project.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Cell, Sheet } from './cell.ts';
import { lessonCells } from './lesson-cells.ts';
import { backgroundCells, peopleCells, propCells } from './part-cells.ts';
import { renderSheet } from './render-sheet.ts';

const FOLDER = 'gallery';
/** A taller image is hard to look at, and browsers refuse the very tall. */
const MOST_CELLS = { 960: 6, 480: 20, 320: 40 } as const;

type Width = keyof typeof MOST_CELLS;
const WIDTHS = [960, 480, 320] as const satisfies readonly Width[];

function sheetsOf(name: string, cells: readonly Cell[], width: Width, eye: Sheet['eye'] = 'plain'): Sheet[] {
  const most = MOST_CELLS[width];
  return Array.from({ length: Math.ceil(cells.length / most) }, (_, index) => ({
    name: `${name}-${width}${eye === 'plain' ? '' : `-${eye}`}-${index + 1}`,
    width,
    columns: Math.round(1920 / width),
    cells: cells.slice(index * most, (index + 1) * most),
    eye,
    isClose: width === 320,
  }));
}

const allSheets = (name: string, cells: readonly Cell[]): Sheet[] => [
  ...WIDTHS.flatMap((width) => sheetsOf(name, cells, width)),
  ...sheetsOf(name, cells, 320, 'grey'),
  ...sheetsOf(name, cells, 320, 'deuteranope'),
];

const [only] = process.argv.slice(2);
const lessons = readProject()
  .modules.map(({ lesson }) => lesson.value)
  .filter(({ id }) => only === undefined || id === only);
const parts =
  only === undefined
    ? [
        ...allSheets('backgrounds', backgroundCells()),
        ...sheetsOf('props', propCells(), 320),
        ...sheetsOf('people', peopleCells(Object.assign({}, ...lessons.map(({ cast }) => cast ?? {}))), 320),
      ]
    : [];
const scenes = lessons.flatMap((lesson) =>
  allSheets(
    lesson.id,
    lessonCells(lesson, (file) => readFileSync(`media/${file}`, 'utf8')),
  ),
);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const browser = await launchChromium();
const page = await browser.newPage();
for (const sheet of [...parts, ...scenes]) {
  await page.setViewportSize({ width: sheet.columns * (sheet.width + 8) + 16, height: 600 });
  await page.setContent(renderSheet(sheet));
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  writeFileSync(`${FOLDER}/${sheet.name}.png`, await page.screenshot({ fullPage: true }));
}
await browser.close();
console.log(`${parts.length + scenes.length} sheets in ${FOLDER}/`);
