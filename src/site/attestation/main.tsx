import { render } from 'preact';
import { openBrowserNotebooks } from '../../device/browser-notebooks.ts';
import { dayOf } from '../../notebook/days.ts';
import { type AttestedLesson, LESSONS_ID } from '../../sheets/attested-lesson.ts';
import { AttestationForm } from './attestation-form.tsx';
import { followedLessons } from './followed-lessons.ts';

const notebooks = openBrowserNotebooks(window, Date.now);
const lessons = JSON.parse(document.getElementById(LESSONS_ID)?.textContent ?? '[]') as readonly AttestedLesson[];
const root = document.getElementById('attestation');
if (root) {
  root.replaceChildren();
  const { pages } = notebooks.notebook(notebooks.learner());
  render(<AttestationForm followed={followedLessons(lessons, pages)} today={dayOf(Date.now())} />, root);
}
