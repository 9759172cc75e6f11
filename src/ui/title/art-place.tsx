import { render } from 'preact';
import type { CompiledLesson } from '../../compiled/compiled.ts';
import { Picture } from '../picture/picture.tsx';
import { coverPicture } from './cover-picture.ts';

/** Puts a picture of the lesson where the page had only a drawing, once all of it has come. */
export function artPlace(root: Document, lesson: CompiledLesson): void {
  const art = root.getElementById('art');
  const cover = coverPicture(lesson);
  if (!art || !cover) return;
  const place = root.createElement('div');
  render(<Picture picture={cover} values={lesson.variables} />, place);
  // Without the picture the drawing stays: the title needs neither.
  Promise.all([...place.querySelectorAll('img')].map((image) => image.decode())).then(
    () => art.replaceChildren(...place.children),
    () => undefined,
  );
}
