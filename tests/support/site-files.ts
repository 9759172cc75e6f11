import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SITE = 'dist/site';

/** The files of the built site, by their path from its root. `npm run build` makes it. */
export function siteFiles(): Record<string, Uint8Array> {
  if (!existsSync(SITE)) throw new Error(`${SITE} is not built yet: npm run build`);
  const entries = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`.replaceAll('\\', '/');
      return [path.slice(SITE.length + 1), readFileSync(path)];
    }),
  );
}
