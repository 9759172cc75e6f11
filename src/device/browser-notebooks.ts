import { type Notebooks, openNotebooks } from '../notebook/notebooks.ts';
import { createDeviceStorage } from './device-storage.ts';

/** What is used of `window`. */
export interface NotebooksWindow {
  readonly localStorage: Storage | null;
  readonly sessionStorage: Storage | null;
}

/** What this browser remembers of those who play on the site: until erased, or until the window is closed. */
export const openBrowserNotebooks = (page: NotebooksWindow, now: () => number): Notebooks =>
  openNotebooks({
    lasting: createDeviceStorage(page),
    passing: createDeviceStorage({
      // Reading it throws where storage is refused: not before it is used.
      get localStorage() {
        return page.sessionStorage;
      },
    }),
    now,
  });
