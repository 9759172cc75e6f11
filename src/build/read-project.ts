import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';
import type { Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Catalogue, Credit, FrozenRevision, ModuleStatus, Walkthrough } from '../lesson/module.ts';
import { parseCatalogue } from '../parse/parse-catalogue.ts';
import { parseCredits } from '../parse/parse-credits.ts';
import { parseFacts } from '../parse/parse-facts.ts';
import { parseLesson } from '../parse/parse-lesson.ts';
import { parseRevisions } from '../parse/parse-revisions.ts';
import { parseWalkthroughs } from '../parse/parse-walkthroughs.ts';
import type { Parsed } from '../parse/parsed.ts';
import { inRoot } from './paths.ts';

/** A file that was read, with what can place remarks in it. */
export interface Read<T> {
  readonly value: T;
  readonly source: Source;
}

export interface ReadModule {
  readonly slug: string;
  /** Null when the catalogue does not name the folder. */
  readonly status: ModuleStatus | null;
  readonly lesson: Read<Lesson<Scene>>;
  readonly walkthroughs: Read<readonly Walkthrough[]>;
  readonly revisions: Read<readonly FrozenRevision[]>;
}

/** All that authors wrote. A module is left out when one of its files cannot be read; `diagnostics` says why. */
export interface Project {
  readonly modules: readonly ReadModule[];
  readonly facts: Read<readonly Fact[]>;
  readonly credits: Read<readonly Credit[]>;
  readonly catalogue: Read<Catalogue>;
  /** Paths below media/, with forward slashes. */
  readonly mediaFiles: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

const NOWHERE: Source = { file: '', lineOf: () => 1 };

const missingFile = (file: string): Diagnostic => ({
  rule: 'parse',
  severity: 'error',
  file,
  path: [],
  line: 1,
  message: 'Ce fichier n’existe pas.',
  hint: 'Créez-le, ou partez d’un modèle : npm run new -- <nom>.',
});

/** Files of media/, credits.json and hidden files left out. */
const listMedia = (): ReadonlySet<string> =>
  new Set(
    readdirSync(inRoot('media'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').split('/media/').at(-1)!)
      .filter((file) => file !== 'credits.json'),
  );

export function readProject(): Project {
  const diagnostics: Diagnostic[] = [];

  function read<T>(file: string, parse: (text: string, file: string) => Parsed<T>): Read<T> | null {
    if (!existsSync(inRoot(file))) {
      diagnostics.push(missingFile(file));
      return null;
    }
    const parsed = parse(readFileSync(inRoot(file), 'utf8'), file);
    if (parsed.ok) return parsed;
    diagnostics.push(...parsed.diagnostics);
    return null;
  }

  const catalogue = read('modules/catalogue.json', parseCatalogue) ?? { value: { modules: [] }, source: NOWHERE };
  const facts = read('modules/facts.json', parseFacts) ?? { value: [], source: NOWHERE };
  const credits = read('media/credits.json', parseCredits) ?? { value: [], source: NOWHERE };

  const readModule = (slug: string): ReadModule | null => {
    const folder = `modules/${slug}`;
    const lesson = read(`${folder}/lesson.json`, (text, file) => parseLesson(text, file, slug));
    const walkthroughs = read(`${folder}/walkthroughs.json`, parseWalkthroughs);
    const revisions = read(`${folder}/revisions.json`, parseRevisions);
    const status = catalogue.value.modules.find((module) => module.slug === slug)?.status ?? null;
    return lesson && walkthroughs && revisions ? { slug, status, lesson, walkthroughs, revisions } : null;
  };

  const folders = readdirSync(inRoot('modules'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // A module named by the catalogue without a folder is read all the same, so that its missing files are said.
  const slugs = new Set([
    ...catalogue.value.modules.map(({ slug }) => slug),
    ...folders.map(({ name }) => name).sort(),
  ]);
  const modules = [...slugs].map(readModule).filter((module) => module !== null);
  return { modules, facts, credits, catalogue, mediaFiles: listMedia(), diagnostics };
}
