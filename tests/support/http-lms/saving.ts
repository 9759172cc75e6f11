import type { Stage } from '../lesson-driver.ts';

/** What stands around a scene is drawn a frame after it: until then the line speaks of the answer before. */
const settled = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 500);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });

/** Waits until the line below the scene says this of the answers; gives its words. */
export async function seeSaving(stage: Stage, saving: 'sent' | 'recorded' | 'unsent' | 'expired'): Promise<string> {
  await stage.locator('body').evaluate(settled);
  const line = stage.locator(`footer[data-saving=${saving}]`);
  await line.waitFor();
  return line.innerText();
}
