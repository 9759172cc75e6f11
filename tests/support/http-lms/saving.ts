import type { Stage } from '../lesson-driver.ts';

/** Waits until the line below the scene says this of the answers; gives its words. */
export async function seeSaving(stage: Stage, saving: 'sent' | 'recorded' | 'unsent' | 'expired'): Promise<string> {
  const line = stage.locator(`footer[data-saving=${saving}]`);
  await line.waitFor();
  return line.innerText();
}
