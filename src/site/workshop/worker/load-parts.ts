import { mediaInPackage } from '../../../assembly/make-packages.ts';
import type { LessonData, SharedData, StandardData } from '../../../assembly/parts-as-data.ts';
import type { CompiledLesson } from '../../../compiled/compiled.ts';
import type { ClassFiles } from '../../../lesson/video.ts';

type Fetch = (address: string) => Promise<Response>;

/** Fetched parts, each once; addresses are from the site's root. */
export interface Parts {
  readonly shared: () => Promise<SharedData>;
  readonly standard: (name: StandardData['name']) => Promise<StandardData>;
  readonly lesson: (id: string) => Promise<LessonData>;
  /** The files that a package of the lesson holds, by their path below media/. */
  readonly media: (lesson: CompiledLesson) => Promise<Readonly<Record<string, Uint8Array>>>;
  /** What the page gave of classes' own videos. */
  readonly classFiles: () => ClassFiles;
  readonly keepClassFiles: (files: ClassFiles) => void;
}

/** So many at once keep a school's line busy, and leave the page some of it. */
const AT_ONCE = 12;

/** Runs the tasks, a few at a time, and gives their results in order. */
async function inTurns<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await task(items[index]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Asks the site for parts. What could not be had is asked for again the next time. */
export function createParts(fetchFile: Fetch, root: string): Parts {
  const known = new Map<string, Promise<unknown>>();
  let classFiles: ClassFiles = {};

  async function get(path: string): Promise<Response> {
    const response = await fetchFile(root + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  function once<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
    const before = known.get(path) as Promise<T> | undefined;
    if (before) return before;
    const reading = get(path).then(read);
    known.set(path, reading);
    reading.catch(() => known.delete(path));
    return reading;
  }

  const json = <T>(name: string): Promise<T> =>
    once(`atelier/${name}.json`, (response) => response.json() as Promise<T>);
  const bytes = (file: string): Promise<Uint8Array> =>
    once(`media/${file}`, async (response) => new Uint8Array(await response.arrayBuffer()));

  return {
    shared: () => json('commun'),
    standard: (name) => json(name),
    lesson: (id) => json(`lecons/${id}`),
    media: async (lesson) => {
      const files = [...new Set(mediaInPackage(lesson))];
      const contents = await inTurns(files, async (file) => classFiles[file] ?? bytes(file));
      return Object.fromEntries(files.map((file, index) => [file, contents[index]!]));
    },
    classFiles: () => classFiles,
    keepClassFiles: (files) => {
      classFiles = files;
    },
  };
}
