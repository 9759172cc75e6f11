import { useState } from 'preact/hooks';
import type { Engine } from '../../engine/engine.ts';
import { type Found, findLesson, type LessonMark } from '../../results/find-lesson.ts';
import { readReport } from '../../results/read-report.ts';
import { isTrouble, type Report, type Trouble } from '../../results/report.ts';
import { plain } from '../../results/table.ts';
import { OTHER_QUESTIONS } from '../../results/troubles.ts';
import { loadLesson } from './lessons.ts';
import { readFile } from './read-file.ts';

/** A file that was dropped and what became of it. */
export interface DroppedFile {
  readonly key: number;
  readonly outcome: Report | Trouble;
  /** Null where the file has no report. */
  readonly found: Found | null;
  /** Whether the teacher said which lesson it is. */
  readonly isChosen: boolean;
}

export interface Reports {
  readonly files: readonly DroppedFile[];
  readonly isReading: boolean;
  /** By slug; null for a lesson that could not be fetched. */
  readonly engines: ReadonlyMap<string, Engine | null>;
  readonly add: (dropped: readonly File[]) => void;
  readonly choose: (key: number, slug: string) => void;
  readonly remove: (key: number) => void;
  readonly clear: () => void;
}

export const slugOf = ({ found }: DroppedFile): string | null =>
  found !== null && typeof found === 'object' ? found.slug : null;

let lastKey = 0;

async function read(file: File, lessons: readonly LessonMark[]): Promise<DroppedFile> {
  lastKey += 1;
  const key = lastKey;
  const table = await readFile(file);
  const outcome: Report | Trouble =
    typeof table === 'string'
      ? { file: file.name, trouble: table }
      : readReport(
          file.name,
          table,
          lessons.map(({ title }) => plain(title)),
        );
  if (isTrouble(outcome)) return { key, outcome, found: null, isChosen: false };
  const found = findLesson(outcome, lessons);
  return found === 'another activity'
    ? { key, outcome: { file: file.name, trouble: OTHER_QUESTIONS }, found: null, isChosen: false }
    : { key, outcome, found, isChosen: false };
}

/** The files of this visit, in memory alone. */
export function useReports(lessons: readonly LessonMark[]): Reports {
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  const [engines, setEngines] = useState<ReadonlyMap<string, Engine | null>>(new Map());
  const [reading, setReading] = useState(0);

  const fetchLesson = async (slug: string) => {
    const engine = await loadLesson(slug);
    setEngines((before) => new Map([...before, [slug, engine]]));
  };

  const add = async (dropped: readonly File[]) => {
    setReading((count) => count + 1);
    for (const file of dropped) {
      const one = await read(file, lessons);
      const slug = slugOf(one);
      if (slug !== null) await fetchLesson(slug);
      setFiles((before) => [...before, one]);
    }
    setReading((count) => count - 1);
  };

  const choose = async (key: number, slug: string) => {
    await fetchLesson(slug);
    setFiles((before) =>
      before.map((one) => (one.key === key ? { ...one, found: { slug, by: 'title' }, isChosen: true } : one)),
    );
  };

  return {
    files,
    engines,
    isReading: reading > 0,
    add: (dropped) => void add(dropped),
    choose: (key, slug) => void choose(key, slug),
    remove: (key) => setFiles((before) => before.filter((one) => one.key !== key)),
    clear: () => setFiles([]),
  };
}
