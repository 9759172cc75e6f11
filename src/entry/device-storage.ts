/** Null where the browser refuses it: private windows, partitioned frames. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
