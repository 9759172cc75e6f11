import type { LessonMark } from '../../results/find-lesson.ts';
import { isTrouble } from '../../results/report.ts';
import { type DroppedFile, type Reports, slugOf } from './use-reports.ts';
import { counted } from './words.ts';

interface Props extends Pick<Reports, 'files' | 'choose' | 'remove' | 'clear'> {
  readonly lessons: readonly LessonMark[];
}

const HOW_FOUND = {
  questions: 'reconnue à ses questions',
  title: 'reconnue à son titre',
  'file name': 'reconnue au nom du fichier',
} as const;

function Told({ file, lessons, choose }: { readonly file: DroppedFile } & Pick<Props, 'lessons' | 'choose'>) {
  const { outcome, found, isChosen } = file;
  if (isTrouble(outcome)) return <p class="file-trouble">{outcome.trouble}</p>;
  const rows = counted(outcome.lines.length, 'ligne', 'lignes');
  const kind = outcome.ticked.size > 0 ? 'Rapport d’interactions' : 'Rapport basique';
  const slug = slugOf(file);
  if (slug !== null) {
    const title = lessons.find((lesson) => lesson.slug === slug)?.title ?? slug;
    const how = isChosen || found === null || typeof found === 'string' ? 'choisie par vous' : HOW_FOUND[found.by];
    return <p>{`${kind}, ${rows}. Leçon « ${title} », ${how}.`}</p>;
  }
  return (
    <p class="file-unknown">
      <label for={`lecon-${file.key}`}>{`${kind}, ${rows}. De quelle leçon s’agit-il ?`}</label>
      <select
        id={`lecon-${file.key}`}
        onChange={({ currentTarget }) => currentTarget.value !== '' && choose(file.key, currentTarget.value)}
      >
        <option value="">Choisissez la leçon</option>
        {lessons.map(({ slug: one, title }) => (
          <option key={one} value={one}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What was read of each file, or why it could not be. */
export function FileList({ files, lessons, choose, remove, clear }: Props) {
  if (files.length === 0) return null;
  return (
    <section class="files no-print" aria-labelledby="fichiers">
      <h2 id="fichiers">Fichiers déposés</h2>
      <ul>
        {files.map((file) => (
          <li key={file.key} class={isTrouble(file.outcome) ? 'is-trouble' : ''}>
            <div>
              <b>{file.outcome.file}</b>
              <Told file={file} lessons={lessons} choose={choose} />
            </div>
            <button type="button" class="button is-quiet" onClick={() => remove(file.key)}>
              Retirer<span class="unseen"> {file.outcome.file}</span>
            </button>
          </li>
        ))}
      </ul>
      {files.length > 1 && (
        <button type="button" class="button is-quiet" onClick={clear}>
          Tout retirer
        </button>
      )}
    </section>
  );
}
