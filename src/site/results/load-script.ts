const asked = new Map<string, Promise<boolean>>();

/** Runs a classic script of the site, once; false when it cannot be fetched, and it may then be asked for again. */
export function loadScript(address: string): Promise<boolean> {
  const before = asked.get(address);
  if (before) return before;
  const script = document.createElement('script');
  const done = new Promise<boolean>((resolve) => {
    script.onload = () => resolve(true);
    script.onerror = () => {
      asked.delete(address);
      resolve(false);
    };
  });
  script.src = address;
  asked.set(address, done);
  document.head.append(script);
  return done;
}
