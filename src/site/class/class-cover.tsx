import { firstCommand, shortCourse } from '../../classroom/plan.ts';
import { Picture } from '../../ui/picture/picture.tsx';
import { usePlayer } from '../../ui/player-context.ts';
import { Headline } from '../../ui/text/headline.tsx';
import { Prose } from '../../ui/text/prose.tsx';
import { coverPicture } from '../../ui/title/cover-picture.ts';
import { useClass } from './class-context.ts';
import { words } from './words.ts';
import './class-cover.css';

/** Before the lesson: what is about to happen, that nobody is recorded, and how long it shall last. */
export function ClassCover({ choose }: { readonly choose: () => void }) {
  const { lesson, press } = usePlayer();
  const session = useClass();
  const cover = coverPicture(lesson);
  const short = shortCourse(session.plan);
  const start = (course: readonly string[] | null) => {
    session.follow(course);
    session.send(firstCommand(session.plan, course));
  };
  return (
    <div class="title class-cover">
      <div class="art" aria-hidden="true">
        {cover && <Picture picture={cover} values={lesson.variables} />}
      </div>
      <main class="cover">
        <p class="brand">{words.badge}</p>
        <Headline>
          <Prose as="span" text={lesson.title} />
        </Headline>
        <Prose as="p" class="hook" text={lesson.summary} />
        <div class="class-starts">
          <button type="button" class="button" onClick={(event) => press(event, () => start(null))}>
            {words.whole}
          </button>
          <button type="button" class="button is-quiet" onClick={(event) => press(event, () => start(short))}>
            {words.short(short.length)}
          </button>
          <button type="button" class="button is-quiet" aria-haspopup="dialog" onClick={choose}>
            {words.choose}
          </button>
        </div>
        <p>{words.shortHint}</p>
        <p>{words.votes}</p>
        <div class="notice">
          <p>
            <b>{words.nobody}</b> {words.kept}
          </p>
        </div>
        <p class="class-short-help">{words.shortHelp}</p>
      </main>
    </div>
  );
}
