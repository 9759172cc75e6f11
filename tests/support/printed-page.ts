import type { Page } from 'playwright-core';

/** A4 in points, as PDFs count. */
const A4 = { width: 595, height: 842 };

export interface Printed {
  /** Width and height of each page, in whole points. */
  readonly pages: readonly (readonly [width: number, height: number])[];
  /** What can be read on paper. */
  readonly text: string;
}

/** What Chromium prints of a page, at the size that its stylesheet asks for. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const objects = pdf.split(/\bendobj\b/).filter((object) => /\/Type\s*\/Page\b(?!s)/.test(object));
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return {
    pages: objects.map((object) => {
      const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(object) ?? [];
      return [Math.round(Number(width)), Math.round(Number(height))];
    }),
    text,
  };
}

/** One page of A4 upright, as `printed` counts. */
export const ONE_A4: Printed['pages'] = [[A4.width, A4.height]];
