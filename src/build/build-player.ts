import { build, type InlineConfig } from 'vite';
import type { Player } from '../assembly/parts.ts';
import { inRoot, ROOT } from './paths.ts';

const BROWSERS = ['safari15.4', 'firefox115'];

/**
 * One classic script without modules or dynamic import: a module script stays blank when a folder is opened from disk,
 * in a sandboxed frame, or when an LMS serves it with another type.
 */
const configFor = (entry: string, name: string): InlineConfig => ({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  build: {
    write: false,
    target: ['es2020', ...BROWSERS],
    // To a stylesheet, es2020 would mean browsers that know no `:is()`: every such rule would be written twice.
    cssTarget: BROWSERS,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: inRoot(entry),
      output: { format: 'iife', entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]` },
    },
  },
});

/**
 * Has Chromium compile the whole script while it comes, beside the page: by itself it compiles a function when it is first
 * called, which is when the learner answers. To other browsers it is a comment. See
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based.
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

/** Vite asks the environment for whom it builds, and a shell or a test may say something else than for learners. */
async function buildForLearners(config: InlineConfig) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await build(config);
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** What vite wrote in memory, by file name. */
async function outputsOf(config: InlineConfig): Promise<ReadonlyMap<string, string>> {
  const result = await buildForLearners(config);
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return new Map(outputs.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)]));
}

/** Builds the script of sounds in memory. */
export async function buildSoundScript(): Promise<string> {
  const script = (await outputsOf(configFor('src/entry/sound.ts', 'sound'))).get('sound.js');
  if (script === undefined) throw new Error('building src/entry/sound.ts gave no sound.js');
  return script;
}

/** Builds a page's own script and style in memory: `<name>.js`, and `<name>.css` when it has any. */
export async function buildPageScript(entry: string, name: string): Promise<ReadonlyMap<string, string>> {
  const outputs = await outputsOf(configFor(entry, name));
  if (!outputs.has(`${name}.js`)) throw new Error(`building ${entry} gave no ${name}.js`);
  return outputs;
}

/** Builds the player of one standard in memory, with the script of sounds. The same bytes for every lesson. */
export async function buildPlayer(entry: string, soundScript: string): Promise<Player> {
  const outputs = await outputsOf(configFor(entry, 'player'));
  const { 'player.js': js, 'player.css': css, ...others } = Object.fromEntries(outputs);
  if (js === undefined || css === undefined || Object.keys(others).length > 0) {
    throw new Error(`building ${entry} gave ${[...outputs.keys()].join(', ')} instead of player.js and player.css`);
  }
  return { 'player.js': COMPILE_ALL + js, 'player.css': css, 'sound.js': soundScript };
}
