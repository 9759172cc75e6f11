import { useMemo, useState } from 'preact/hooks';
import type { LessonMark } from '../../results/find-lesson.ts';
import type { AttemptRule } from '../../results/learners.ts';
import { isTrouble, type Report } from '../../results/report.ts';
import { DropZone, FILES_FIELD } from './drop-zone.tsx';
import { FileList } from './file-list.tsx';
import { LessonResults } from './lesson-results.tsx';
import { type DroppedFile, slugOf, useReports } from './use-reports.ts';
import { counted } from './words.ts';

const RULES: readonly { readonly rule: AttemptRule; readonly words: string }[] = [
  { rule: 'best', words: 'la meilleure' },
  { rule: 'first', words: 'la première' },
  { rule: 'last', words: 'la dernière' },
];

interface LessonGroup {
  readonly slug: string;
  readonly reports: readonly Report[];
  readonly isFound: boolean;
}

/** The readable files by lesson, lessons in the order in which their first file came. */
function byLesson(files: readonly DroppedFile[]): readonly LessonGroup[] {
  const groups = new Map<string, LessonGroup>();
  for (const file of files) {
    const slug = slugOf(file);
    if (slug === null || isTrouble(file.outcome)) continue;
    const before = groups.get(slug);
    groups.set(slug, {
      slug,
      reports: [...(before?.reports ?? []), file.outcome],
      isFound: (before?.isFound ?? true) && !file.isChosen,
    });
  }
  return [...groups.values()];
}

/** What a screen reader is told after files were dropped. */
function toldOf(files: readonly DroppedFile[], isReading: boolean): string {
  if (isReading) return 'Lecture…';
  if (files.length === 0) return '';
  const failed = files.filter(({ outcome }) => isTrouble(outcome)).length;
  const unknown = files.filter(({ found }) => found === 'unknown').length;
  return [
    `${counted(files.length - failed, 'fichier lu', 'fichiers lus')}.`,
    failed > 0 ? `${counted(failed, 'fichier n’a pas pu être lu', 'fichiers n’ont pas pu être lus')}.` : '',
    unknown > 0 ? 'Il reste à choisir une leçon.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The page's living part: files in, findings out, nothing kept. */
export function App({ lessons }: { readonly lessons: readonly LessonMark[] }) {
  const reports = useReports(lessons);
  const [rule, setRule] = useState<AttemptRule>('best');
  const [areNamesShown, setNamesShown] = useState(false);
  const { files, engines, isReading } = reports;
  const afterwards = (left: number) => {
    if (left === 0) setNamesShown(false);
    document.getElementById(FILES_FIELD)?.focus();
  };
  const remove = (key: number) => {
    reports.remove(key);
    afterwards(files.length - 1);
  };
  const clear = () => {
    reports.clear();
    afterwards(0);
  };
  const groups = useMemo(() => byLesson(files), [files]);
  return (
    <>
      <div class="no-print">
        <DropZone isReading={isReading} hasFiles={files.length > 0} onFiles={reports.add} />
        <p class="unseen" role="status">
          {toldOf(files, isReading)}
        </p>
      </div>
      <FileList {...reports} lessons={lessons} remove={remove} clear={clear} />
      {groups.length > 0 && (
        <section class="controls no-print" aria-label="Affichage">
          <label>
            Tentative comptée{' '}
            <select value={rule} onChange={({ currentTarget }) => setRule(currentTarget.value as AttemptRule)}>
              {RULES.map(({ rule: one, words }) => (
                <option key={one} value={one}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label class="names-switch">
            <input
              type="checkbox"
              checked={areNamesShown}
              onChange={({ currentTarget }) => setNamesShown(currentTarget.checked)}
            />
            Montrer les noms
          </label>
          <button type="button" class="button" onClick={() => window.print()}>
            Imprimer, sans les noms
          </button>
        </section>
      )}
      {groups.map(({ slug, reports: own, isFound }) => {
        const engine = engines.get(slug);
        return engine ? (
          <LessonResults
            key={slug}
            engine={engine}
            reports={own}
            isFound={isFound}
            rule={rule}
            areNamesShown={areNamesShown}
          />
        ) : (
          <p key={slug} class="file-trouble">
            Cette leçon n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.
          </p>
        );
      })}
    </>
  );
}
