/** Why a zip is refused. Every reason has its sentence below: a new one without a sentence does not compile. */
export type RefusalReason =
  | 'too-big'
  | 'not-a-zip'
  | 'too-many-files'
  | 'unpacks-too-big'
  | 'unsafe-path'
  | 'duplicate-path'
  | 'no-manifest'
  | 'manifest-elsewhere'
  | 'manifest-unreadable'
  | 'wrong-standard'
  | 'no-standard'
  | 'no-item'
  | 'no-sco'
  | 'no-sco-2004'
  | 'no-launch-file'
  | 'launch-file-missing'
  | 'compression';

export interface Refusal {
  readonly reason: RefusalReason;
  /** A French sentence that says what was found and what to do. */
  readonly text: string;
}

const SENTENCES: { readonly [R in RefusalReason]: (found: string) => string } = {
  'too-big': (found) => `Le fichier pèse ${found} ; la limite est de 100 Mo. Allégez les sons et les images.`,
  'not-a-zip': () =>
    'Ce fichier n’est pas un zip lisible. Refaites le paquet, ou choisissez le fichier .zip lui-même (pas le dossier décompressé).',
  'too-many-files': (found) =>
    `Le zip contient plus de ${found} fichiers. Retirez ceux qui ne servent pas à la leçon, puis refaites-le.`,
  'unpacks-too-big': () =>
    'Le contenu décompressé dépasserait 300 Mo. Allégez le paquet ; si vous ne l’avez pas fait vous-même, ne l’ouvrez pas.',
  'unsafe-path': (found) =>
    `Le chemin « ${found} » sort du paquet ou n’est pas portable. Refaites le zip avec des chemins relatifs et des « / », sans « .. ».`,
  'duplicate-path': (found) =>
    `Le fichier « ${found} » est deux fois dans le zip. Refaites le zip depuis un dossier propre.`,
  'no-manifest': () =>
    'Il n’y a pas de fichier imsmanifest.xml à la racine du zip : ce n’est pas un paquet SCORM. Exportez la leçon au format SCORM 1.2 ou SCORM 2004.',
  'manifest-elsewhere': (found) =>
    `Le manifeste est à « ${found} » ; il doit s’appeler imsmanifest.xml, en minuscules, à la racine. Zippez le contenu du dossier, pas le dossier.`,
  'manifest-unreadable': (found) =>
    `imsmanifest.xml ne se lit pas : ${found}. Corrigez le manifeste, puis refaites le zip.`,
  'wrong-standard': (found) =>
    `Ce paquet annonce « ${found} » ; seuls SCORM 1.2 et SCORM 2004 se jouent ici. Exportez la leçon dans l’un de ces formats.`,
  'no-standard': () =>
    'Le manifeste n’annonce aucune version de SCORM. Ajoutez <schemaversion>1.2</schemaversion> ou <schemaversion>2004 4th Edition</schemaversion> dans <metadata>.',
  'no-item': () =>
    'Le manifeste n’a aucun élément <item> relié à une ressource (identifierref) : il n’y a rien à lancer. Ajoutez-en un dans <organization>.',
  'no-sco': (found) =>
    `La ressource « ${found} » n’est pas un SCO. Écrivez adlcp:scormtype="sco" (préfixe adlcp, tout en minuscules) sur <resource>.`,
  'no-sco-2004': (found) =>
    `La ressource « ${found} » n’est pas un SCO. Écrivez adlcp:scormType="sco" (préfixe adlcp, T majuscule) sur <resource>.`,
  'no-launch-file': (found) =>
    `La ressource « ${found} » n’a pas d’adresse de lancement. Ajoutez-lui un attribut href.`,
  'launch-file-missing': (found) =>
    `Le manifeste lance « ${found} », qui n’est pas dans le zip. Ajoutez ce fichier, ou corrigez le href.`,
  compression: () =>
    'Un fichier du zip est chiffré ou comprimé d’une façon que les LMS ne lisent pas. Refaites le zip en « deflate », sans mot de passe.',
};

/** The refusal of a zip as a value; `found` is what was met in the file. */
export function refuse(reason: RefusalReason, found = ''): Refusal {
  return { reason, text: SENTENCES[reason](found.slice(0, 200)) };
}
