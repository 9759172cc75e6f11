import { cellText } from './table.ts';

/** Sentences for a file that cannot be read; the page names the file before them. */

const AGAIN = 'Téléchargez de nouveau le rapport depuis Moodle.';

export const EMPTY = `Ce fichier est vide. ${AGAIN}`;

export const NO_LINES =
  'Ce rapport n’a que ses titres, sans aucun élève. Dans Moodle, choisissez « Afficher : Tous les utilisateurs », puis téléchargez de nouveau.';

export const BROKEN = `Ce fichier est abîmé : des cases manquent ou sont décalées. ${AGAIN}`;

export const TOO_MANY_ROWS =
  'Ce fichier a plus de 5\u202f000 lignes : ce n’est pas le rapport d’une classe. Choisissez un groupe dans Moodle, puis téléchargez de nouveau.';

export const TOO_BIG =
  'Ce fichier pèse plus de 5 Mo : ce n’est pas un rapport de Moodle. Choisissez le fichier téléchargé depuis l’onglet « Rapports » de l’activité.';

export const UNREADABLE = `Ce fichier ne s’ouvre pas : il est abîmé ou protégé. ${AGAIN}`;

export const NOT_TEXT =
  'Ce fichier n’est ni du texte, ni un classeur. Choisissez le fichier téléchargé depuis l’onglet « Rapports » de l’activité.';

export const OLD_EXCEL =
  'Ce fichier est un ancien classeur Excel (.xls). Ouvrez-le, enregistrez-le au format « Classeur Excel (.xlsx) » ou CSV, puis déposez-le ici.';

export const NO_SPREADSHEETS =
  'Ce classeur n’a pas pu être ouvert sur cet appareil. Dans Moodle, choisissez « Télécharger en format texte ».';

/** Names some of the titles that were found instead. */
export function notAReport(firstRow: readonly string[]): string {
  const found = firstRow.map(cellText).filter((title) => title !== '');
  const some = found
    .slice(0, 3)
    .map((title) => `« ${[...title].slice(0, 30).join('')} »`)
    .join(', ');
  const instead = some === '' ? '' : ` Sa première ligne dit ${some}.`;
  return `Ce n’est pas un rapport SCORM de Moodle : il y manque les colonnes du nom, de la tentative et du résultat.${instead} Prenez le rapport basique ou le rapport d’interactions.`;
}

export const OTHER_QUESTIONS =
  'Les questions de ce rapport ne sont pas celles d’une leçon de ce site : il vient d’une autre activité.';
