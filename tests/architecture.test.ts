import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What each folder of src/ may import. Types and code alike: one direction, no way back. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lesson: [],
  gas: [],
  results: ['lesson', 'kinds', 'compiled', 'engine'],
  pen: [],
  diagnostic: [],
  art: ['lesson', 'kinds', 'pen'],
  kinds: ['lesson', 'art'],
  narration: ['lesson', 'kinds', 'envelope'],
  parse: ['lesson', 'diagnostic', 'gas', 'kinds', 'art'],
  compiled: ['lesson', 'kinds'],
  translation: ['lesson', 'kinds', 'compiled', 'strings'],
  compile: ['lesson', 'kinds', 'compiled', 'art', 'narration', 'translation'],
  engine: ['lesson', 'gas', 'kinds', 'compiled'],
  check: [
    'lesson',
    'diagnostic',
    'gas',
    'kinds',
    'compile',
    'compiled',
    'engine',
    'envelope',
    'art',
    'narration',
    'translation',
  ],
  envelope: ['kinds', 'compiled'],
  strings: [],
  preferences: [],
  sound: ['lesson'],
  session: ['lesson', 'kinds', 'compiled', 'engine', 'envelope', 'tracking'],
  device: ['session', 'envelope', 'preferences', 'notebook'],
  tracking: [],
  notebook: ['tracking'],
  ui: [
    'lesson',
    'gas',
    'kinds',
    'compiled',
    'strings',
    'preferences',
    'narration',
    'translation',
    'engine',
    'session',
    'sound',
    'tracking',
  ],
  entry: [
    'compiled',
    'device',
    'engine',
    'preferences',
    'session',
    'sound',
    'strings',
    'tracking',
    'ui',
    'lesson',
    'notebook',
  ],
  package: ['lesson', 'compiled', 'strings', 'translation'],
  assembly: [
    'lesson',
    'diagnostic',
    'kinds',
    'parse',
    'art',
    'narration',
    'compile',
    'compiled',
    'check',
    'envelope',
    'translation',
    'package',
    'strings',
  ],
  pages: ['lesson', 'compiled', 'package'],
  sheets: ['lesson', 'kinds', 'compiled', 'translation', 'pages'],
  classroom: ['lesson', 'kinds', 'compiled', 'engine', 'session'],
  site: [
    'lesson',
    'diagnostic',
    'kinds',
    'parse',
    'compiled',
    'engine',
    'check',
    'narration',
    'translation',
    'package',
    'assembly',
    'pages',
    'results',
    'strings',
    'preferences',
    'classroom',
    'ui',
    'device',
    'notebook',
    'moodle',
    'sheets',
  ],
  moodle: ['lesson', 'compiled', 'package', 'pages', 'sheets'],
  'test-lms': [],
  build: [
    'art',
    'lesson',
    'diagnostic',
    'gas',
    'kinds',
    'parse',
    'compile',
    'compiled',
    'engine',
    'check',
    'envelope',
    'narration',
    'strings',
    'translation',
    'package',
    'moodle',
    'assembly',
    'pages',
    'sheets',
    'test-lms',
  ],
};

/** Folders whose code runs the same in Node, in a browser and in tests: no clock, no chance, no screen, no disk. */
const PURE = [
  'art',
  'lesson',
  'diagnostic',
  'gas',
  'kinds',
  'narration',
  'parse',
  'compiled',
  'compile',
  'engine',
  'check',
  'envelope',
  'strings',
  'translation',
  'preferences',
  'session',
  'classroom',
  'package',
  'moodle',
  'assembly',
  'notebook',
  'pages',
  'sheets',
  'pen',
  'results',
];

/** Longer files are data, or two things in one. */
const MOST_LINES = 250;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const textOf = (file: string): string => readFileSync(`src/${file}`, 'utf8');

const homeOf = (file: string): string => file.split('/')[0]!;

/** Folders of src/ that a file imports from, its own left out. */
function foldersImportedBy(file: string): readonly string[] {
  const targets = [...textOf(file).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, path]) => path!);
  const folders = targets
    .map((path) => new URL(path, `file:///src/${file}`).pathname.split('/'))
    .flatMap(([, root, folder]) => (root === 'src' ? [folder!] : []));
  return [...new Set(folders)].filter((folder) => folder !== homeOf(file));
}

/** Modules that a file loads: what it imports or exports again, types alone left out. */
const modulesLoadedBy = (file: string): readonly string[] =>
  [/^(?:import|export)\s+(?!type\s)(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm, /\bimport\(\s*'([^']+)'/g].flatMap((form) =>
    [...textOf(file).matchAll(form)].map(([, path]) => path!),
  );

/** Files of src/ and packages that are loaded with `entries`, at whatever remove. */
function loadedFrom(entries: readonly string[]) {
  const packages = new Set<string>();
  const reached = new Set(entries);
  for (const file of reached) {
    for (const path of modulesLoadedBy(file)) {
      if (!path.startsWith('.')) packages.add(path);
      else if (/\.tsx?$/.test(path)) reached.add(new URL(path, `file:///${file}`).pathname.slice(1));
    }
  }
  return { files: [...reached], packages };
}

describe.each(files)('src/%s', (file) => {
  test('imports only what its folder may', () => {
    expect(MAY_IMPORT[homeOf(file)], `${homeOf(file)}/ has a line in the table`).toBeDefined();
    expect(foldersImportedBy(file).filter((folder) => !MAY_IMPORT[homeOf(file)]!.includes(folder))).toEqual([]);
  });

  test(`has at most ${MOST_LINES} lines`, () => {
    expect(textOf(file).split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });
});

test.each(files.filter((file) => PURE.includes(homeOf(file))))('src/%s asks neither clock nor chance', (file) => {
  expect(textOf(file)).not.toMatch(/Date\.now|Math\.random|performance\.now|new Date\(\)/);
});

describe.each(
  readdirSync('media/parts', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts')),
)('media/parts/%s', (file) => {
  const text = readFileSync(`media/parts/${file}`, 'utf8');

  test('imports only other parts and the pen', () => {
    const targets = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(
      ([, path]) => new URL(path!, `file:///media/parts/${file}`).pathname,
    );
    expect(targets.filter((path) => !/^\/(media\/parts|src\/pen)\//.test(path))).toEqual([]);
  });

  test(`has at most ${MOST_LINES} lines, and asks neither clock nor chance`, () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(text).not.toMatch(/Date\.now|Math\.random|performance\.now|new Date\(\)/);
  });
});

test('one file alone imports @xstate/fsm', () => {
  expect(files.filter((file) => textOf(file).includes("'@xstate/fsm'"))).toEqual(['engine/machine.ts']);
});

/** Comes after the first click, and only where sound is wanted. */
const SOUND_SCRIPT = 'entry/sound.ts';

describe('what a learner loads', () => {
  const loaded = loadedFrom(files.filter((file) => homeOf(file) === 'entry' && file !== SOUND_SCRIPT));

  test('holds engine, kinds and screens', () => {
    expect(loaded.files).toEqual(
      expect.arrayContaining(['engine/machine.ts', 'kinds/selection/play.ts', 'ui/mount-player.tsx']),
    );
  });

  test('holds no schema, however long the way to it', () => {
    expect(loaded.files.filter((file) => /(^|[/-])schemas?\.tsx?$/.test(file))).toEqual([]);
  });

  test('holds nothing that draws: pictures come drawn', () => {
    expect(loaded.files.filter((file) => /^(art|pen)\/|media\/parts/.test(file))).toEqual([]);
  });

  test('holds no package but these', () => {
    expect([...loaded.packages].sort()).toEqual(['@xstate/fsm', 'preact', 'preact/hooks']);
  });

  test('holds howler in the script of sounds alone, and nothing of the player there', () => {
    const sound = loadedFrom([SOUND_SCRIPT]);
    expect([...sound.packages]).toEqual(['howler/dist/howler.core.min.js']);
    expect(sound.files.filter((file) => /^(ui|engine|session)\//.test(file))).toEqual([]);
  });
});

test('every folder of src/ is in the table', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});
