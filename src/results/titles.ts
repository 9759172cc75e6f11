import { plain } from './table.ts';

/** Columns that a report has once. */
export type SingleColumn = 'name' | 'attempt' | 'started' | 'last' | 'score';

/** Columns that the interactions report has for each question. */
export type QuestionColumn = 'question' | 'response' | 'right' | 'result';

/** What a column holds, told by its title. */
export type Role =
  | { readonly column: SingleColumn }
  | { readonly column: QuestionColumn; readonly index: number }
  | null;

/** Titles of Moodle 4.5 in English and French (mod/scorm/lang, core « name »), then those of other versions. */
const SINGLE: Readonly<Record<SingleColumn, readonly string[]>> = {
  name: [
    'name',
    'nom',
    'full name',
    'nom complet',
    "nom complet de l'utilisateur",
    'first name / last name',
    'last name / first name',
    'prenom / nom de famille',
    'nom de famille / prenom',
    'prenom / nom',
    'nom / prenom',
  ],
  attempt: ['attempt', 'tentative'],
  started: ['started on', 'demarre le', 'commence le', 'started'],
  last: ['last accessed on', 'dernier acces le', 'last access', 'dernier acces'],
  score: ['score', 'resultat', 'note', 'grade'],
};

const NUMBERED: readonly (readonly [QuestionColumn, RegExp])[] = [
  ['question', /^question (\d{1,3})$/],
  ['response', /^(?:response|reponse|reponse donnee) (\d{1,3})$/],
  ['right', /^(?:right answer|reponse correcte|bonne reponse|reponse juste) (\d{1,3})$/],
  ['result', /^(?:result|resultat) (\d{1,3})$/],
];

/** What a column with this title holds; null for what a teacher's site adds, like an address or a group. */
export function roleOf(title: string): Role {
  const words = plain(title);
  for (const [column, form] of NUMBERED) {
    const [, index] = form.exec(words) ?? [];
    if (index !== undefined) return { column, index: Number(index) };
  }
  const single = (Object.keys(SINGLE) as SingleColumn[]).find((column) => SINGLE[column].includes(words));
  return single ? { column: single } : null;
}
