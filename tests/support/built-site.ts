import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SITE = 'dist/site';

/** Every file of the built site by its path. `npm run build` makes it. */
export function siteFiles(): Record<string, Uint8Array> {
  if (!existsSync(SITE)) throw new Error(`${SITE} is not built yet: npm run build`);
  const files = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`.replaceAll('\\', '/');
      return [path.slice(SITE.length + 1), readFileSync(path)];
    }),
  );
}
