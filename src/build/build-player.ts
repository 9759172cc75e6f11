import { build, type InlineConfig } from 'vite';
import { inRoot, ROOT } from './paths.ts';

export interface Player {
  readonly 'player.js': string;
  readonly 'player.css': string;
}

/**
 * One classic script without modules or dynamic import: a module script stays blank when a folder is opened from disk,
 * in a sandboxed frame, or when an LMS serves it with another type.
 */
const configFor = (entry: string): InlineConfig => ({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  build: {
    write: false,
    target: ['es2020', 'safari15.4', 'firefox115'],
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: inRoot(entry),
      output: { format: 'iife', entryFileNames: 'player.js', assetFileNames: 'player[extname]' },
    },
  },
});

/** Builds the player of one standard in memory. The same bytes for every lesson. */
export async function buildPlayer(entry: string): Promise<Player> {
  const result = await build(configFor(entry));
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const textOf = (name: keyof Player): string => {
    const output = outputs.find(({ fileName }) => fileName === name);
    if (!output) throw new Error(`building ${entry} gave no ${name}`);
    return output.type === 'chunk' ? output.code : String(output.source);
  };
  const extra = outputs.filter(({ fileName }) => fileName !== 'player.js' && fileName !== 'player.css');
  if (extra.length > 0) throw new Error(`building ${entry} also gave ${extra.map(({ fileName }) => fileName).join(', ')}`);
  return { 'player.js': textOf('player.js'), 'player.css': textOf('player.css') };
}
