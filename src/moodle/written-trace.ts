import { html } from '../pages/html.ts';
import { TRACE_LINES } from '../sheets/trace-sheet.ts';
import type { CourseAssignment } from './course.ts';

/** The written trace that closes a course, in the four lines of the sheet of that name. */
export const WRITTEN_TRACE: CourseAssignment = {
  name: 'Trace écrite',
  introHtml: html`<p>Choisis une situation d’une des leçons. Rends-en compte en quatre lignes\u00a0:</p>
<ol>${TRACE_LINES.map(({ name, help }) => html`<li><strong>${name}</strong>\u00a0: ${help}</li>`)}</ol>
<p>N’écris le nom de personne de ton entreprise ni de ta classe.</p>`.html,
};
