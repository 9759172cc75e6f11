import { existsSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';
import type { Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Term } from '../lesson/glossary.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Catalogue, Credit, FrozenRevision, ModuleStatus, Walkthrough } from '../lesson/module.ts';
import type { Sound } from '../lesson/sound.ts';
import type { TranslatedTexts } from '../lesson/translated.ts';
import { type Voices, voicesFolder } from '../lesson/voice.ts';
import { parseCatalogue } from '../parse/parse-catalogue.ts';
import { parseCredits } from '../parse/parse-credits.ts';
import { parseFacts } from '../parse/parse-facts.ts';
import { parseGlossary } from '../parse/parse-glossary.ts';
import { parseLesson } from '../parse/parse-lesson.ts';
import { parseRevisions } from '../parse/parse-revisions.ts';
import { parseSounds } from '../parse/parse-sounds.ts';
import { parseTranslation } from '../parse/parse-translation.ts';
import { parseVoices } from '../parse/parse-voices.ts';
import { parseWalkthroughs } from '../parse/parse-walkthroughs.ts';
import type { Parsed } from '../parse/parsed.ts';
import { listMedia, listModuleFolders } from './list-folders.ts';
import { inRoot } from './paths.ts';
import { readText } from './read-text.ts';

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
  /** Empty when nobody recorded the lesson. */
  readonly voices: Read<Voices>;
  /** Null when nobody translated the lesson. */
  readonly translation: Read<TranslatedTexts> | null;
}

export interface UnreadableModule {
  readonly slug: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** All that authors wrote, read as far as it can be. */
export interface Project {
  /** Every module, readable or not: in the catalogue's order, then those that it does not name. */
  readonly slugs: readonly string[];
  readonly modules: readonly ReadModule[];
  readonly unreadable: readonly UnreadableModule[];
  readonly facts: Read<readonly Fact[]>;
  readonly glossary: Read<readonly Term[]>;
  readonly sounds: Read<readonly Sound[]>;
  readonly credits: Read<readonly Credit[]>;
  readonly catalogue: Read<Catalogue>;
  /** Paths below media/, with forward slashes. */
  readonly mediaFiles: ReadonlySet<string>;
  /** Why files that belong to no module cannot be read. */
  readonly shared: readonly Diagnostic[];
  /** False when one of these five could not be read and is empty here: lessons cannot be checked with it. */
  readonly areSharedFilesRead: boolean;
  /** `shared` and those of unreadable modules. */
  readonly diagnostics: readonly Diagnostic[];
}

export const CATALOGUE = 'modules/catalogue.json';
export const FACTS = 'modules/facts.json';
const GLOSSARY = 'modules/glossary.json';
const CREDITS = 'media/credits.json';
const SOUNDS = 'media/sounds/sounds.json';

const TRANSLATION = 'en.json';

const HINT_FOR_LIST = 'Créez ce fichier ; s’il n’a rien à dire, c’est une liste vide : [].';
const HINT_FOR_CATALOGUE = 'Créez ce fichier avec un catalogue vide : { "modules": [] }.';
const HINT_FOR_MODULE = 'Créez-le, ou partez d’un modèle : npm run new -- <nom>.';

type Report = (diagnostic: Diagnostic) => void;
type Parse<T> = (text: string, file: string) => Parsed<T>;

/** A file below the root. Null, once the reasons are reported, when it cannot be read. */
function read<T>(file: string, parse: Parse<T>, hintIfMissing: string, report: Report): Read<T> | null {
  const found = readText(inRoot(file), file, hintIfMissing);
  if (!found.ok) {
    report(found.diagnostic);
    return null;
  }
  const parsed = parse(found.text, file);
  if (parsed.ok) return parsed;
  parsed.diagnostics.forEach(report);
  return null;
}

function readModule(slug: string, catalogue: Catalogue): ReadModule | UnreadableModule {
  const diagnostics: Diagnostic[] = [];
  const readPart = <T>(name: string, parse: Parse<T>) =>
    read(`modules/${slug}/${name}`, parse, HINT_FOR_MODULE, (diagnostic) => diagnostics.push(diagnostic));
  const lesson = readPart('lesson.json', (text, file) => parseLesson(text, file, slug));
  const walkthroughs = readPart('walkthroughs.json', parseWalkthroughs);
  const revisions = readPart('revisions.json', parseRevisions);
  const voicesFile = `media/${voicesFolder(slug, 'fr')}/voices.json`;
  const noVoices: Read<Voices> = { value: {}, source: { file: voicesFile, lineOf: () => 1 } };
  const voices = existsSync(inRoot(voicesFile))
    ? read(voicesFile, parseVoices, '', (diagnostic) => diagnostics.push(diagnostic))
    : noVoices;
  const status = catalogue.modules.find((module) => module.slug === slug)?.status ?? null;
  const translation = existsSync(inRoot(`modules/${slug}/${TRANSLATION}`))
    ? readPart(TRANSLATION, parseTranslation)
    : null;
  if (!lesson || !walkthroughs || !revisions || !voices || diagnostics.length > 0) return { slug, diagnostics };
  return { slug, status, lesson, walkthroughs, revisions, voices, translation };
}

export function readProject(): Project {
  const shared: Diagnostic[] = [];
  const report: Report = (diagnostic) => shared.push(diagnostic);
  const readShared = <T>(file: string, parse: Parse<T>, fallback: T, hint: string): Read<T> =>
    read(file, parse, hint, report) ?? { value: fallback, source: { file, lineOf: () => 1 } };

  const catalogue = readShared(CATALOGUE, parseCatalogue, { modules: [] }, HINT_FOR_CATALOGUE);
  const facts = readShared(FACTS, parseFacts, [], HINT_FOR_LIST);
  const glossary = readShared(GLOSSARY, parseGlossary, [], HINT_FOR_LIST);
  const sounds = readShared(SOUNDS, parseSounds, [], HINT_FOR_LIST);
  const credits = readShared(CREDITS, parseCredits, [], HINT_FOR_LIST);
  const areSharedFilesRead = shared.length === 0;
  const mediaFiles = listMedia(report);
  // A folder that stands where facts.json should be is no badly named module as well.
  const reportOnce: Report = (diagnostic) => {
    if (!shared.some(({ file }) => file === diagnostic.file)) report(diagnostic);
  };

  // A module named by the catalogue without a folder is read all the same, so that its missing files are said.
  const slugs = [...new Set([...catalogue.value.modules.map(({ slug }) => slug), ...listModuleFolders(reportOnce)])];
  const all = slugs.map((slug) => readModule(slug, catalogue.value));
  const modules = all.filter((module) => 'lesson' in module);
  const unreadable = all.filter((module) => 'diagnostics' in module);
  const diagnostics = [...shared, ...unreadable.flatMap((module) => module.diagnostics)];
  return {
    slugs,
    modules,
    unreadable,
    facts,
    glossary,
    sounds,
    credits,
    catalogue,
    mediaFiles,
    shared,
    areSharedFilesRead,
    diagnostics,
  };
}
