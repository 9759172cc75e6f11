import { SCHOOL_LINES } from '../../lesson/school.ts';
import { usePlayer } from '../player-context.ts';
import { OwnWords } from '../school/own-words.tsx';
import { SchoolList } from '../school/school-list.tsx';
import './school-section.css';

/** From the story to the learner's own school: all that it filled in, and its instructions. */
export function SchoolSection() {
  const { lesson, strings } = usePlayer();
  const { establishment, cards = [], ...data } = lesson.options.school ?? {};
  const hasData = establishment !== undefined || Object.keys(data).length > 0;
  if (!hasData && cards.length === 0) return null;
  return (
    <section>
      <h2>{strings.school.title}</h2>
      <div class="school-board">
        {hasData && (
          <div class="school-data">
            {establishment !== undefined && <OwnWords as="p" class="school-name" text={establishment} />}
            <SchoolList lines={SCHOOL_LINES} />
          </div>
        )}
        {cards.length > 0 && (
          <ul class="school-cards">
            {cards.map(({ title, text }, index) => (
              <li key={index}>
                <OwnWords as="h3" text={title} />
                <OwnWords as="p" text={text} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
