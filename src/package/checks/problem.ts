/** What is said of each problem, in French: authors and teachers read it. `found` is what was met in the package. */
const SENTENCES = {
  'zip-unreadable': () => 'Le paquet n’est pas un zip lisible.',
  'zip-too-big': (found) => `Le paquet pèse ${found} ; beaucoup de LMS n’acceptent pas plus de 8 Mo.`,
  'manifest-not-first': (found) =>
    `imsmanifest.xml doit être la première entrée du zip, à la racine et en minuscules ; on y trouve « ${found} ».`,
  'name-not-portable': () => 'Le nom doit être relatif, en ASCII, avec une extension, sans espace ni dossier caché.',
  'name-twice': () => 'Ce nom est deux fois dans le zip, ou ne diffère d’un autre que par la casse.',
  'name-blocked': (found) => `Certains serveurs Moodle refusent les adresses qui contiennent « ${found} ».`,
  'extension-refused': (found) => `Les fichiers « .${found} » n’ont pas leur place dans un paquet.`,
  'schema-missing': () => 'Ce schéma officiel manque à la racine du zip.',
  'manifest-unreadable': (found) => `Le manifeste ne se lit pas : ${found}.`,
  'version-not-12': (found) => `schemaversion doit être « 1.2 » ; on lit « ${found} ».`,
  'default-dangling': (found) => `L’organisation par défaut « ${found} » n’existe pas.`,
  'reference-dangling': (found) => `Un élément renvoie à la ressource « ${found} », qui n’existe pas.`,
  'title-missing': (found) => `Il manque un titre à « ${found} ».`,
  'mastery-score-wrong': (found) => `Le seuil de réussite doit être un nombre de 1 à 100 ; on lit « ${found} ».`,
  'not-a-sco': (found) => `La ressource « ${found} » n’est pas un SCO : il faut adlcp:scormtype="sco", en minuscules.`,
  'launch-file-missing': (found) => `Le fichier lancé, « ${found} », n’est pas dans le zip.`,
  'launch-file-unlisted': (found) => `Le fichier lancé, « ${found} », n’est pas dans la liste <file> de sa ressource.`,
  'listed-file-missing': (found) => `Le manifeste annonce « ${found} », qui n’est pas dans le zip.`,
  'file-unlisted': () => 'Ce fichier est dans le zip sans être annoncé par le manifeste.',
  'module-script': () => 'Un script de type « module » ne marche ni depuis un dossier ni dans tous les LMS.',
  'cross-origin': () => 'L’attribut « crossorigin » empêche le chargement depuis un dossier.',
  'csp-missing': () => "Il manque la politique de sécurité (CSP) qui commence par default-src 'none'.",
  'csp-unsafe': (found) => `La politique de sécurité (CSP) ne doit pas permettre « ${found} ».`,
  'inline-code': (found) => `La politique de sécurité bloquerait ce code écrit dans la page : ${found}.`,
  'inline-style': (found) => `La politique de sécurité bloquerait ce style écrit dans le fichier : ${found}.`,
  'foreign-host': (found) => `Le fichier renvoie à un autre serveur : ${found}.`,
  'reference-missing': (found) => `Le fichier renvoie à « ${found} », qui n’est pas dans le zip.`,
} as const satisfies Record<string, (found: string) => string>;

export type PackageRule = keyof typeof SENTENCES;

/** Something in a finished package that an LMS or a browser would stumble on. */
export interface PackageProblem {
  readonly rule: PackageRule;
  /** Path in the zip; empty for the zip itself. */
  readonly file: string;
  readonly message: string;
}

export function problem(rule: PackageRule, file: string, found = ''): PackageProblem {
  const sentence: (found: string) => string = SENTENCES[rule];
  return { rule, file, message: sentence(found) };
}
