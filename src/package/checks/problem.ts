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
  'namespace-wrong': (found) => `L’espace de noms ou le préfixe n’est pas celui de la norme : ${found}.`,
  'schema-not-located': (found) => `xsi:schemaLocation ne dit pas que « ${found} » décrit son espace de noms.`,
  'base-refused': (found) => `xml:base, sur <${found}>, déplacerait les fichiers annoncés.`,
  'schema-wrong': (found) => `schema doit être « ADL SCORM » ; on lit « ${found} ».`,
  'version-wrong': (found) => `schemaversion n’est pas celui de la norme : ${found}.`,
  'not-one-sco': () => 'Il faut une seule organisation, avec un seul élément, et une seule ressource.',
  'default-dangling': (found) => `L’organisation par défaut « ${found} » n’existe pas.`,
  'reference-dangling': (found) => `Un élément renvoie à la ressource « ${found} », qui n’existe pas.`,
  'title-missing': (found) => `Il manque un titre à « ${found} ».`,
  'mastery-score-wrong': (found) => `Le seuil de réussite doit être un nombre de 1 à 100 ; on lit « ${found} ».`,
  'not-a-sco': (found) => `La ressource n’est pas un SCO : il faut ${found}="sco", à la lettre près.`,
  'element-unexpected': (found) => `Cet élément n’a pas sa place dans nos manifestes : ${found}.`,
  'element-count': (found) => `Il en faut un, et un seul : ${found}.`,
  'attribute-unexpected': (found) => `Cet attribut n’a pas sa place dans nos manifestes : ${found}.`,
  'attribute-wrong': (found) => `Cet attribut manque ou n’a pas la bonne valeur : ${found}.`,
  'text-wrong': (found) => `Cet élément ne peut pas contenir ce texte : ${found}.`,
  'control-shown': (found) => `Le LMS montrerait « ${found} », par où un élève se perd ou perd ses réponses.`,
  'control-twice': () => 'Un bouton du LMS est masqué deux fois.',
  'no-way-out': () => 'Le LMS masquerait « suspendAll », sa seule sortie qui garde les réponses.',
  'launch-file-missing': (found) => `Le fichier lancé, « ${found} », n’est pas dans le zip.`,
  'launch-file-unlisted': (found) => `Le fichier lancé, « ${found} », n’est pas dans la liste <file> de sa ressource.`,
  'listed-file-missing': (found) => `Le manifeste annonce « ${found} », qui n’est pas dans le zip.`,
  'file-unlisted': () => 'Ce fichier est dans le zip sans être annoncé par le manifeste.',
  'module-script': () => 'Un script de type « module » ne marche ni depuis un dossier ni dans tous les LMS.',
  'cross-origin': () => 'L’attribut « crossorigin » empêche le chargement depuis un dossier.',
  'csp-missing': () => 'Il manque la politique de sécurité (CSP), avant tout ce que la page charge.',
  'csp-wrong': (found) => `La politique de sécurité (CSP) n’est pas celle de nos pages : ${found}.`,
  'dynamic-code': (found) => `La politique de sécurité bloquerait ce code fabriqué à partir d’un texte : ${found}.`,
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
