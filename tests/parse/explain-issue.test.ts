import { expect, test } from 'vitest';
import { type Edit, remarksAfter } from '../support/edited-lesson.ts';

type Row = readonly [mistake: string, edits: readonly Edit[], remarks: readonly string[]];

const MISTAKES: readonly Row[] = [
  [
    'a long value by its beginning',
    [[88, 'good', 'une réponse qui serait bonne si elle était plus courte']],
    [
      '88 scenes[1].choices[0].verdict: « verdict » vaut « une réponse qui serait bonne si elle ét… », qui n’est pas permis. → Valeurs possibles : « good », « acceptable », « wrong », « fatal ».',
    ],
  ],
  [
    'an unknown kind',
    [[76, 'question', 'quesion']],
    [
      '76 scenes[1].kind: « kind » vaut « quesion », qui n’existe pas. → Vouliez-vous dire « question » ? Valeurs possibles : « information », « question », « selection », « order », « equip », « observation », « match », « reading », « call », « log_entry », « ending ».',
    ],
  ],
  [
    'a missing kind',
    [[76, '"kind": "question",', '']],
    [
      '75 scenes[1].kind: La clé « kind » manque. → Valeurs possibles : « information », « question », « selection », « order », « equip », « observation », « match », « reading », « call », « log_entry », « ending ».',
    ],
  ],
  [
    'a misspelt key',
    [[80, 'title', 'tittle']],
    ['80 scenes[1].tittle: La clé « tittle » est inconnue. → Vouliez-vous dire « title » ?'],
  ],
  [
    'a key that is like no other',
    [[80, '"title"', '"humeur": 1, "title"']],
    [
      '80 scenes[1].humeur: La clé « humeur » est inconnue. → Retirez-la. Clés possibles : « kind », « id », « title », « text », « simple », « asides », « picture », « sounds », « speech », « instrument », « school », « slot », « trace », « facts », « next », « choices ».',
    ],
  ],
  [
    'a missing text',
    [[81, '"text": "Que fais-tu ?",', '']],
    ['75 scenes[1].text: La clé « text » manque. → Texte de la scène ; **gras** seulement. 600 caractères au plus.'],
  ],
  [
    'a missing link',
    [
      [186, '"next": "pas"', '"facts2": []'],
      [185, '}', '}'],
    ],
    [
      '131 scenes[2].next: La clé « next » manque. → Scène qui suit : un identifiant, ou une liste de routes dont la dernière n’a pas de « when ».',
      '186 scenes[2].facts2: La clé « facts2 » est inconnue. → Vouliez-vous dire « facts » ?',
    ],
  ],
  [
    'a text for a number',
    [[79, '0', '"0"']],
    [
      '79 scenes[1].trace: « trace » doit être un nombre, et non un texte. → Écrivez un nombre entier de 0 à 999, sans guillemets.',
    ],
  ],
  [
    'a decimal for an integer',
    [[79, '0', '1.5']],
    [
      '79 scenes[1].trace: « trace » doit être un nombre entier, et non un nombre à virgule. → Écrivez un nombre entier de 0 à 999.',
    ],
  ],
  [
    'a number below its bound',
    [[79, '0', '-1']],
    ['79 scenes[1].trace: « trace » vaut -1 : 0 au moins. → Écrivez un nombre entier de 0 à 999.'],
  ],
  [
    'a number above its bound',
    [[11, '80', '120']],
    ['11 masteryScore: « masteryScore » vaut 120 : 100 au plus. → Écrivez un nombre entier de 1 à 100.'],
  ],
  [
    'a number for a text',
    [[87, '"Je fais sortir."', '12']],
    [
      '87 scenes[1].choices[0].text: « text » doit être un texte entre guillemets, et non un nombre entier. → Ce que fait l’apprenant. 160 caractères au plus.',
    ],
  ],
  [
    'null for a text',
    [[6, '"Une petite leçon"', 'null']],
    [
      '6 title: « title » doit être un texte entre guillemets, et non null. → Titre de la leçon. 140 caractères au plus.',
    ],
  ],
  [
    'a text for a list',
    [[252, '["Une phrase."]', '"Une phrase."']],
    ['252 scenes[4].remember: « remember » doit être une liste [ … ], et non un texte. → Ce qu’il faut retenir.'],
  ],
  [
    'a number for a link',
    [[73, '"hall"', '3']],
    [
      '73 scenes[0].next: « next » doit être un texte entre guillemets ou une liste [ … ], et non un nombre entier. → Scène qui suit : un identifiant, ou une liste de routes dont la dernière n’a pas de « when ».',
    ],
  ],
  [
    'a list of links',
    [[73, '"hall"', '["hall"]']],
    [
      '73 scenes[0].next[0]: « next[0] » doit être un objet { … }, et non un texte. → Une route : « goto », et « when » pour toutes sauf la dernière.',
    ],
  ],
  [
    'a text for a value of a condition',
    [[106, 'false', '"non"']],
    [
      '106 scenes[1].choices[1].requires.vu: « vu » doit être true ou false ou un nombre ou une liste [ … ], et non un texte. → Écrivez true ou false ou un nombre ou une liste [ … ].',
      '106 scenes[1].choices[1].requires.vu: La variable « vu » ne peut pas valoir « non ». → Elle vaut true ou false.',
    ],
  ],
  [
    'a text in the values of a condition',
    [[66, '[2, 3]', '[2, "x"]']],
    [
      '66 scenes[0].picture.layers[1].when.niveau[1]: « niveau[1] » doit être true ou false ou un nombre, et non un texte. → Valeur d’une variable : true, false ou un nombre entier.',
      '66 scenes[0].picture.layers[1].when.niveau[1]: La variable « niveau » ne peut pas valoir « x ». → Elle vaut un nombre entier de 0 à 3.',
    ],
  ],
  [
    'a bad id',
    [
      [77, 'hall', 'Hall-1'],
      [73, 'hall', 'debut'],
    ],
    [
      '77 scenes[1].id: « Hall-1 » n’a pas la forme attendue. → Identifiant de la scène : 2 à 40 caractères, une minuscule puis des minuscules, des chiffres ou « _ ».',
    ],
  ],
  [
    'a bad name of a variable',
    [[93, 'vu', 'Vu!']],
    [
      '93 scenes[1].choices[0].set.Vu!: « Vu! » n’a pas la forme attendue. → Identifiant de la variable : 2 à 40 caractères, une minuscule puis des minuscules, des chiffres ou « _ ».',
      '93 scenes[1].choices[0].set.Vu!: La variable « Vu! » n’est pas déclarée. → Vouliez-vous dire « vu » ?',
    ],
  ],
  [
    'a bad letter',
    [[86, '"a"', '"ab"']],
    [
      '86 scenes[1].choices[0].letter: « ab » n’a pas la forme attendue. → Lettre envoyée au LMS : un seul caractère, de 0 à 9 ou de a à z, jamais changé ensuite.',
    ],
  ],
  [
    'a bad fact id',
    [[82, '"TST-001"', '"tst-1"']],
    [
      '82 scenes[1].facts[0]: « tst-1 » n’a pas la forme attendue. → Identifiant d’un fait de facts.json : 2 à 5 capitales, un trait d’union, trois chiffres (GAZ-002).',
    ],
  ],
  [
    'a bad picture file',
    [[61, 'petite/fond.svg', 'Fond.gif']],
    [
      '61 scenes[0].picture.layers[0].file: « Fond.gif » n’a pas la forme attendue. → Fichier de media/, en minuscules : gaz_odeur/plan.svg (svg, png ou jpg).',
    ],
  ],
  [
    'an empty text',
    [[87, 'Je fais sortir.', '']],
    ['87 scenes[1].choices[0].text: « text » est vide. → Écrivez un texte.'],
  ],
  [
    'a space before a text',
    [[87, 'Je fais', ' Je fais']],
    ['87 scenes[1].choices[0].text: « text » commence ou finit par une espace. → Retirez cette espace.'],
  ],
  [
    'a text that is too long',
    [
      [
        87,
        'Je fais sortir.',
        'Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, Trop long, vraiment',
      ],
    ],
    [
      '87 scenes[1].choices[0].text: « text » est trop long de 13 caractères (160 au plus). → Raccourcissez : une idée par phrase.',
    ],
  ],
  [
    'no fact',
    [[82, '["TST-001"]', '[]']],
    ['82 scenes[1].facts: « facts » compte 0 élément : 1 au moins. → Faits sur lesquels on s’appuie : au moins un.'],
  ],
  [
    'no route',
    [[73, '"hall"', '[]']],
    ['73 scenes[0].next: « next » compte 0 élément : 1 au moins. → Une route au moins.'],
  ],
  [
    'an unknown verdict',
    [[88, 'good', 'godo']],
    [
      '88 scenes[1].choices[0].verdict: « verdict » vaut « godo », qui n’est pas permis. → Valeurs possibles : « good », « acceptable », « wrong », « fatal ».',
    ],
  ],
  [
    'another language',
    [[5, 'fr', 'en']],
    ['5 language: « language » vaut « en », qui n’est pas permis. → Écrivez « fr ».'],
  ],
  [
    'an unknown type of variable',
    [[24, 'integer', 'number']],
    [
      '24 variables.niveau.type: « type » vaut « number », qui n’existe pas. → Valeurs possibles : « boolean », « integer ».',
    ],
  ],
];

test.each(MISTAKES)('explains %s', (_, edits, remarks) => {
  expect(remarksAfter(...edits)).toEqual(remarks);
});
