import type { BrowserContext } from 'playwright-core';

/**
 * Makes a page's events seem to come a second apart, so that a driver need not wait from one press to the next: the
 * player takes presses that come closer than people make them for double clicks.
 */
export async function spaceEvents(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const times = new WeakMap<Event, number>();
    let now = 0;
    Object.defineProperty(Event.prototype, 'timeStamp', {
      get(this: Event) {
        if (!times.has(this)) {
          now += 1_000;
          times.set(this, now);
        }
        return times.get(this);
      },
    });
  });
}
