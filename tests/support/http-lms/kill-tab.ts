import type { Page } from 'playwright-core';

/** The tab's process dies, as on a phone that wants its memory back: nothing in the page runs any more. */
export async function killTab(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Never answered: there is nobody left to answer.
  cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}
