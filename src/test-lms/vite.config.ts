import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

/** The page and the relay are served by two origins, so they are two builds: a shared chunk would belong to neither. */
const PARTS = ['page', 'relay'] as const;

type Part = (typeof PARTS)[number];

/** How one part is built below `outDir`, in a folder of its name. */
function configOf(part: Part, outDir: string): InlineConfig {
  return {
    configFile: false,
    root: fileURLToPath(new URL(`./${part}`, import.meta.url)),
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `${outDir}/${part}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 600,
    },
  };
}

/** Builds the test LMS: `outDir` is then the `distDir` of `startTestLms`. */
export async function buildTestLms(outDir: string): Promise<void> {
  await Promise.all(PARTS.map((part) => build(configOf(part, outDir))));
}
