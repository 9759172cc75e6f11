import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** The browser for tests: CHROME_PATH, else an installed one, else the one that comes by npm. */
export async function chromiumExecutable(): Promise<string> {
  const wanted = [process.env.CHROME_PATH ?? '', ...INSTALLED].find((path) => path !== '' && existsSync(path));
  if (wanted) return wanted;
  // Its libraries are unpacked only where it believes itself on Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

const ARGS = ['--no-sandbox', '--disable-gpu'];

/** Drawing pictures is a third of what a run costs; tests of what is answered and saved do without. */
const WITHOUT_PICTURES = '--blink-settings=imagesEnabled=false';

/** A headless Chromium; the caller closes it. Under load its very start may fail: it is then tried once more. */
export async function launchChromium({ pictures = true } = {}): Promise<Browser> {
  const executablePath = await chromiumExecutable();
  const launch = () => chromium.launch({ executablePath, args: pictures ? ARGS : [...ARGS, WITHOUT_PICTURES] });
  return launch().catch(launch);
}
