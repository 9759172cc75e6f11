import { preview } from 'vite';
import { ROOT } from './paths.ts';

const PORT = 8090;

/** Serves dist/site/ on loopback, as a web space would, until the process ends. Gives its address. */
export async function serveSite(isToBeOpened: boolean): Promise<string> {
  const server = await preview({
    configFile: false,
    root: ROOT,
    // An address that is no file is none: the site's pages do not stand in for each other.
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: 'dist/site' },
    preview: { host: '127.0.0.1', port: PORT, open: isToBeOpened },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the site is served at no address');
  return address;
}
