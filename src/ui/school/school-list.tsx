import type { SchoolLine } from '../../lesson/school.ts';
import { usePlayer } from '../player-context.ts';
import { OwnWords } from './own-words.tsx';
import { schoolLines } from './school-lines.ts';
import './school.css';

/**
 * The school's data, each under its name. A number of its own never stands alone: those of the emergency services are
 * said to be the same. No link, as in the rest of a lesson: nobody calls by mistake.
 */
export function SchoolList({ lines }: { readonly lines: readonly SchoolLine[] }) {
  const { lesson, strings } = usePlayer();
  const { school } = lesson.options;
  const named = schoolLines(school, lines, strings);
  if (named.length === 0) return null;
  return (
    <>
      <dl class="school-lines">
        {named.map(({ name, said }) => (
          <div key={name}>
            <dt>{name}</dt> <OwnWords as="dd" text={said} />
          </div>
        ))}
      </dl>
      {lines.includes('emergencyNumber') && school?.emergencyNumber !== undefined && (
        <p class="school-stays">{strings.school.numbersStay}</p>
      )}
    </>
  );
}
