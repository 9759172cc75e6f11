import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Question {
  /** Ids of rules; all rules of `TAGS` without it. */
  readonly rules?: readonly string[];
  /** Selectors of what is no concern of the page's. */
  readonly exclude?: readonly string[];
}

/** Each violation that axe finds in a page, in words, with the first element it speaks of. The page keeps axe for the next time. */
export async function violations(page: Page, { rules, exclude = [] }: Question = {}): Promise<readonly string[]> {
  // What a debugger evaluates is not subject to the page's policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ({ runOnly, exclude }) => {
      const { axe: found } = window as unknown as { axe: typeof axe };
      const options: axe.RunOptions = { runOnly, resultTypes: ['violations'], iframes: false };
      const { violations } = await found.run({ include: ['html'], exclude: [...exclude] }, options);
      return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`);
    },
    {
      runOnly: rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: TAGS },
      exclude,
    },
  );
}
