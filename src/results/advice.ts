import type { Report } from './report.ts';
import type { QuestionColumn } from './titles.ts';

/** The boxes of Moodle's interactions report, in French (mod/scorm/report/interactions/lang). */
const BOXES: Readonly<Record<QuestionColumn, string>> = {
  question: '« Résumé de question »',
  response: '« Résumé des réponses »',
  right: '« Résumé de la réponse correcte »',
  result: '« Résumé du résultat »',
};

const THEN = 'au bas du rapport d’interactions, puis « Enregistrer les préférences », et téléchargez de nouveau.';

const INTERACTIONS =
  'Pour voir les décisions à reprendre, ajoutez le rapport d’interactions de la même activité\u00a0: cochez « Résumé de question » et « Résumé des réponses » au bas de ce rapport, puis « Enregistrer les préférences », et téléchargez.';

const DETAILS =
  'Dans ce rapport basique, un 0 peut être une tentative inachevée. Choisissez « Détails du parcours\u00a0: Oui » au bas du rapport et téléchargez de nouveau, ou déposez aussi le rapport d’interactions.';

interface Known {
  /** Whether the lesson was found without its teacher. */
  readonly isFound: boolean;
  /** Attempts of which it is not known whether they ended. */
  readonly unsure: number;
  /** Answers that could be of several situations. */
  readonly ambiguous: number;
}

/** What to tick in Moodle so that the reports of one lesson say more; nothing when they say all. */
export function adviceFor(reports: readonly Report[], { isFound, unsure, ambiguous }: Known): readonly string[] {
  const ticked = new Set(reports.flatMap((report) => [...report.ticked]));
  const advice: string[] = [];
  if (ticked.size === 0) advice.push(INTERACTIONS);
  else if (!ticked.has('response')) {
    advice.push(`Ce rapport n’a pas les réponses\u00a0: cochez ${BOXES.response} ${THEN}`);
  } else if (!reports.some(hasResponses)) {
    advice.push(
      'La colonne des réponses est vide\u00a0: Moodle n’y montre que celles des paquets SCORM 1.2. Donnez à vos élèves le paquet SCORM 1.2 de la leçon.',
    );
  }
  if (ticked.size > 0 && !isFound) {
    advice.push(`Pour que la leçon soit reconnue, cochez ${BOXES.question} ${THEN}`);
  }
  if (ambiguous > 0 && !ticked.has('right')) {
    advice.push(`Pour distinguer les variantes d’une situation, cochez ${BOXES.right} ${THEN}`);
  }
  if (unsure > 0) advice.push(DETAILS);
  return advice;
}

/** Nobody may have answered yet: the column is then empty for another reason. */
const hasResponses = ({ lines }: Report): boolean =>
  lines.some(({ answers }) => answers.some(({ response }) => response !== '')) ||
  lines.every(({ answers }) => answers.every(({ result }) => result === ''));
