/** One valid lesson, changed in one place, through every check. */
import type { LessonToCheck } from '../../src/check/check-input.ts';
import type { CheckReport } from '../../src/check/check-lesson.ts';
import { checkLesson } from '../../src/check/check-lesson.ts';
import { freeze } from '../../src/check/frozen-decisions.ts';
import { compile } from '../../src/compile/compile.ts';
import { formatPath } from '../../src/diagnostic/diagnostic.ts';
import { longestEnvelope } from '../../src/envelope/longest-envelope.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { QuestionScene } from '../../src/kinds/question/scene.ts';
import type { SelectionScene } from '../../src/kinds/selection/scene.ts';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Term } from '../../src/lesson/glossary.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Catalogue, Credit, FrozenRevision, Walkthrough } from '../../src/lesson/module.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import type { Simulation } from '../../src/lesson/simulation.ts';
import type { TranslatedTexts } from '../../src/lesson/translated.ts';
import type { Videos } from '../../src/lesson/video.ts';
import { type Recording, voicesFolder } from '../../src/lesson/voice.ts';
import { parseCatalogue } from '../../src/parse/parse-catalogue.ts';
import { parseCredits } from '../../src/parse/parse-credits.ts';
import { parseFacts } from '../../src/parse/parse-facts.ts';
import { parseGlossary } from '../../src/parse/parse-glossary.ts';
import { parseLesson } from '../../src/parse/parse-lesson.ts';
import { parseRevisions } from '../../src/parse/parse-revisions.ts';
import { parseWalkthroughs } from '../../src/parse/parse-walkthroughs.ts';
import type { Parsed } from '../../src/parse/parsed.ts';
import { recordingsFor } from '../support/recordings.ts';
import { aLibrary } from '../support/sound-library.ts';
import { TEN_SLOT_SLUG, tenSlotFacts, tenSlotLesson, tenSlotWalkthroughs } from '../support/ten-slot-lesson.ts';

/** The same shape, open to change. */
export type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;

export type DraftLesson = Draft<ReturnType<typeof tenSlotLesson>>;

/** All the files that a check reads, before they are written out and parsed. */
export interface Files {
  readonly lesson: DraftLesson;
  readonly facts: Draft<Fact>[];
  readonly glossary: Draft<Term>[];
  readonly walkthroughs: Draft<Walkthrough>[];
  readonly revisions: Draft<FrozenRevision>[];
  readonly catalogue: Draft<Catalogue>;
  readonly credits: Draft<Credit>[];
  readonly mediaFiles: Set<string>;
  readonly recordings: Draft<Record<string, Recording>>;
  readonly videos: Draft<Videos>;
  translation: Draft<TranslatedTexts> | null;
  /** Whether a published lesson without recordings is given them, as a real one has. */
  isReadAloud: boolean;
  longestSuspendData: LessonToCheck['longestSuspendData'];
}

/** The ten-slot lesson, its facts having been read in an official source: nothing is found in it. */
const validFiles = (): Files => ({
  lesson: tenSlotLesson() as DraftLesson,
  facts: tenSlotFacts().map((fact) => ({ ...fact, level: 'official', consulted: '2026-01-05' })),
  glossary: [],
  walkthroughs: tenSlotWalkthroughs() as Draft<Walkthrough>[],
  revisions: [],
  catalogue: { modules: [{ slug: TEN_SLOT_SLUG, status: 'wip' }] },
  credits: [{ file: 'modele/*.svg', author: 'essai', licence: 'CC0', origin: 'essai' }],
  mediaFiles: new Set(['modele/salle.svg']),
  recordings: {},
  videos: {},
  translation: null,
  isReadAloud: true,
  longestSuspendData: longestEnvelope,
});

interface Written {
  readonly input: LessonToCheck;
  /** The text of each file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Gives a published lesson the voices that a real one has, unless the test is about them. */
function readAloud({ isReadAloud, catalogue, lesson, recordings, mediaFiles, credits }: Files): void {
  const isPublished = catalogue.modules.some(({ status }) => status === 'active');
  if (!isReadAloud || !isPublished || Object.keys(recordings).length > 0) return;
  const made = recordingsFor(lesson as Lesson<Scene>);
  Object.assign(recordings, structuredClone(made));
  for (const { file } of Object.values(made)) mediaFiles.add(file);
  credits.push({ file: `${voicesFolder(TEN_SLOT_SLUG, 'fr')}/*`, author: 'essai', licence: 'CC0', origin: 'essai' });
}

/** Changes the valid files, writes them out on many lines, then parses and compiles them. */
export function writeChanged(change: (files: Files) => void): Written {
  const files = validFiles();
  change(files);
  readAloud(files);
  const texts = new Map<string, string>();

  function read<T>(file: string, value: unknown, parse: (text: string, file: string) => Parsed<T>) {
    const text = JSON.stringify(value, null, 2);
    texts.set(file, text);
    const parsed = parse(text, file);
    if (parsed.ok) return parsed;
    throw new Error(parsed.diagnostics.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('\n'));
  }

  const lesson = read('lesson.json', files.lesson, (text, file) => parseLesson(text, file, TEN_SLOT_SLUG));
  const facts = read('facts.json', files.facts, parseFacts);
  const glossary = read('glossary.json', files.glossary, parseGlossary);
  const walkthroughs = read('walkthroughs.json', files.walkthroughs, parseWalkthroughs);
  const revisions = read('revisions.json', files.revisions, parseRevisions);
  const catalogue = read('catalogue.json', files.catalogue, parseCatalogue);
  const credits = read('credits.json', files.credits, parseCredits);
  const shared = { glossary: glossary.value, sounds: aLibrary };
  const input: LessonToCheck = {
    lesson: lesson.value,
    compiled: compile(lesson.value, facts.value, DEFAULT_OPTIONS, shared),
    authored: compile(lesson.value, facts.value, DEFAULT_OPTIONS, shared),
    facts: facts.value,
    ...shared,
    walkthroughs: walkthroughs.value,
    revisions: revisions.value,
    status: catalogue.value.modules.find(({ slug }) => slug === TEN_SLOT_SLUG)?.status ?? null,
    mediaFiles: files.mediaFiles,
    credits: credits.value,
    videos: files.videos,
    translation: files.translation,
    recordings: files.recordings,
    sources: {
      lesson: lesson.source,
      facts: facts.source,
      glossary: glossary.source,
      sounds: { file: 'sounds.json', lineOf: () => 1 },
      walkthroughs: walkthroughs.source,
      revisions: revisions.source,
      catalogue: catalogue.source,
      credits: credits.source,
      voices: { file: 'voices.json', lineOf: () => 1 },
      translation: { file: 'en.json', lineOf: () => 1 },
    },
    longestSuspendData: files.longestSuspendData,
  };
  return { input, texts };
}

/** What was found: `rule file path` sorted, and the text from the line that each finding points at. */
export interface Checked {
  readonly report: CheckReport;
  readonly found: readonly string[];
  /** Three lines each, since an object's own line is only its brace. */
  readonly lines: readonly string[];
  readonly messages: readonly string[];
}

/** Changes the valid files and runs every check on them. */
export function checkChanged(change: (files: Files) => void): Checked {
  const { input, texts } = writeChanged(change);
  const report = checkLesson(input);
  const told = report.findings
    .map(({ rule, file, path, line, message }) => ({
      found: [rule, file, formatPath(path)].filter((part) => part !== '').join(' '),
      lines: (texts.get(file) ?? '')
        .split('\n')
        .slice(line - 1, line + 2)
        .map((text) => text.trim())
        .join(' '),
      message,
    }))
    .sort((one, other) => (one.found < other.found ? -1 : 1));
  return {
    report,
    found: told.map(({ found }) => found),
    lines: told.map(({ lines }) => lines),
    messages: told.map(({ message }) => message),
  };
}

/** Publishes the lesson, then changes it and publishes it again as its next revision. */
export const checkNextRevision = (change: (lesson: DraftLesson) => void): Checked =>
  checkChanged(({ lesson, revisions, catalogue }) => {
    const publish = () => revisions.push(structuredClone(freeze(lesson)) as Draft<FrozenRevision>);
    catalogue.modules[0]!.status = 'active';
    publish();
    lesson.revision += 1;
    change(lesson);
    publish();
  });

/** Changes only the lesson. */
export const checkMutated = (mutate: (lesson: DraftLesson) => void): Checked =>
  checkChanged(({ lesson }) => mutate(lesson));

export const sceneOf = ({ scenes }: DraftLesson, id: string): DraftLesson['scenes'][number] => {
  const scene = scenes.find((one) => one.id === id);
  if (!scene) throw new Error(`the ten-slot lesson has no scene « ${id} »`);
  return scene;
};

export function questionOf(lesson: DraftLesson, id: string): Draft<QuestionScene> {
  const scene = sceneOf(lesson, id);
  if (scene.kind !== 'question') throw new Error(`« ${id} » is no question`);
  return scene;
}

export function selectionOf(lesson: DraftLesson, id: string): Draft<SelectionScene> {
  const scene = sceneOf(lesson, id);
  if (scene.kind !== 'selection') throw new Error(`« ${id} » is no selection`);
  return scene;
}

/** Position of a scene, for paths. */
export const positionOf = ({ scenes }: DraftLesson, id: string): number => scenes.findIndex((scene) => scene.id === id);

const outcome = { consequence: 'Voilà.', feedback: 'Parce que.', story: 'Tu as répondu.' };

/** A question without slot, its choices a (good) and b (wrong), that goes on to `next`. */
export const aSideQuestion = (id: string, trace: number, next: string): Draft<QuestionScene> => ({
  kind: 'question',
  id,
  trace,
  title: 'Une question de plus.',
  text: 'Que fais-tu ?',
  facts: ['EXE-001'],
  choices: [
    { id: 'oui', letter: 'a', text: 'Je dis oui.', verdict: 'good', ...outcome },
    { id: 'non', letter: 'b', text: 'Je dis non.', verdict: 'wrong', ...outcome },
  ],
  next,
});

export const aSideInformation = (id: string, next: string): DraftLesson['scenes'][number] => ({
  kind: 'information',
  id,
  title: 'À côté.',
  text: 'Un détour.',
  next,
});

/** Makes a choice that no walkthrough takes lead to `next`, so that walkthroughs still play. */
export function leadAside(lesson: DraftLesson, next: string): void {
  const choice = questionOf(lesson, 'porte').choices.find(({ letter }) => letter === 'b');
  if (!choice) throw new Error('« porte » has no choice « b »');
  choice.next = next;
}

/** Puts the scenes « plan » and « issue » in a simulated room where every accepted answer takes `seconds`. */
export function simulate(lesson: DraftLesson, room: Partial<Simulation> = {}, seconds = 30): void {
  lesson.simulation = {
    room: 'Atelier',
    volume: 100,
    initial: 100,
    leak: [{ perHour: 20 }],
    ventilation: [{ perHour: 50 }],
    scenes: ['plan', 'issue'],
    facts: ['EXE-001'],
    ...(structuredClone(room) as Draft<Partial<Simulation>>),
  };
  for (const id of lesson.simulation.scenes) {
    for (const choice of questionOf(lesson, id).choices) if (choice.verdict !== 'fatal') choice.seconds = seconds;
  }
}
