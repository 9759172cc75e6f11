import { chromiumExecutable } from './chromium.ts';

/** The browser that comes by npm unpacks itself at its first use: once, before workers could do it at the same time. */
export default async function unpackBrowser(): Promise<void> {
  await chromiumExecutable();
}
