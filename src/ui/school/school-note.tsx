import type { SchoolLine } from '../../lesson/school.ts';
import { usePlayer } from '../player-context.ts';
import { SchoolList } from './school-list.tsx';

/** What a scene has to say of the learner's own school, when the school filled any of it in. */
export function SchoolNote({ lines = [] }: { readonly lines: readonly SchoolLine[] | undefined }) {
  const { lesson, strings } = usePlayer();
  const { school } = lesson.options;
  if (!lines.some((line) => school?.[line] !== undefined)) return null;
  return (
    <div class="school-note">
      <p>
        <b>{strings.school.title}</b>
      </p>
      <SchoolList lines={lines} />
    </div>
  );
}
