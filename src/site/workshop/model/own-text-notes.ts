import type { Note } from '../parts.tsx';
import type { LessonCheck } from '../worker/messages.ts';

/** What the last check says of a lesson's own text, for its field. */
export function ownTextNotes(check: LessonCheck | undefined, lesson: string, key: string): readonly Note[] {
  const remarks = (check?.remarks ?? []).filter(
    ({ path: [part, of, text] }) => part === 'texts' && of === lesson && text === key,
  );
  const said = remarks.map(({ severity, message, hint }): Note => ({ kind: severity, text: `${message} ${hint}` }));
  return check?.silenced.includes(key)
    ? [...said, { kind: 'info', text: 'La voix enregistrée de ce texte est laissée de côté.' }]
    : said;
}
