import type { Device } from '../session/ports.ts';
import type { Session } from '../session/view.ts';

/** Tells the session what becomes of its page. Never `unload`: browsers withdraw it, and it forbids their page cache. */
export function followPage(window: Window, session: Session, device: Pick<Device, 'takeTurn'>): void {
  const { document } = window;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.hide();
    else session.comeBack(false);
  });
  window.addEventListener('online', session.retry);
  // A page that may come back from the back/forward cache must not end its session.
  window.addEventListener('pagehide', ({ persisted }) => (persisted ? session.hide() : session.end()));
  window.addEventListener('pageshow', async ({ persisted }) => {
    if (!persisted) return;
    session.comeBack(true);
    if (!(await device.takeTurn())) session.giveWay();
  });
}
