import type { CDPSession, Locator } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Puts a finger on the middle of a control, where it stays: no tap of Playwright's can be told how long it lasts. */
export async function landOn(cdp: CDPSession, control: Locator): Promise<Point> {
  const { x, y, width, height } = (await control.boundingBox())!;
  const middle = { x: x + width / 2, y: y + height / 2 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [middle] });
  return middle;
}

export const slideTo = (cdp: CDPSession, to: Point): Promise<unknown> =>
  cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });

export const lift = (cdp: CDPSession): Promise<unknown> =>
  cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
