import { expect, test } from 'vitest';
import { type Edit, remarksAfter } from '../support/edited-lesson.ts';

type Row = readonly [mistake: string, edits: readonly Edit[], remarks: readonly string[]];

const MISTAKES: readonly Row[] = [
  [
    'only the form of a link that is no id',
    [[73, 'hall', 'Hall 2']],
    [
      '73 scenes[0].next: « Hall 2 » n’a pas la forme attendue. → Identifiant de la scène qui suit : 2 à 40 caractères, une minuscule puis des minuscules, des chiffres ou « _ ».',
    ],
  ],
  [
    'no link behind a key that every object has',
    [[73, '"next"', '"constructor": "hall", "next"']],
    [
      '73 scenes[0].constructor: La clé « constructor » est inconnue. → Retirez-la. Clés possibles : « kind », « id », « title », « text », « simple », « asides », « picture », « sounds », « speech », « instrument », « school », « facts », « capsule », « seconds », « next ».',
    ],
  ],
  [
    'a start that leads nowhere',
    [[47, 'debut', 'dbut']],
    [
      '47 start: « start » mène à « dbut », mais aucune scène de la leçon ne s’appelle ainsi. → Vouliez-vous dire « debut » ?',
    ],
  ],
  [
    'a next scene that does not exist',
    [[73, 'hall', 'ailleurs']],
    [
      '73 scenes[0].next: « next » mène à « ailleurs », mais aucune scène de la leçon ne s’appelle ainsi. → Ajoutez cette scène, ou corrigez le lien.',
    ],
  ],
  [
    'a route that leads nowhere',
    [[124, 'tri', 'trie']],
    [
      '124 scenes[1].next[0].goto: « goto » mène à « trie », mais aucune scène de la leçon ne s’appelle ainsi. → Vouliez-vous dire « tri » ?',
    ],
  ],
  [
    'an unknown slot',
    [[78, 'a01_hall', 'a01_hal']],
    [
      '78 scenes[1].slot: « slot » mène à « a01_hal », mais aucun emplacement de « slots » ne s’appelle ainsi. → Vouliez-vous dire « a01_hall » ?',
    ],
  ],
  [
    'an unknown objective',
    [[33, 'savoir', 'voler']],
    [
      '33 slots[0].objective: « objective » mène à « voler », mais aucun objectif de la leçon ne s’appelle ainsi. → Ajoutez cet objectif, ou corrigez le lien.',
    ],
  ],
  [
    'a condition on the last route',
    [[127, '"goto": "tri"', '"when": { "vu": false }, "goto": "tri"']],
    [
      '127 scenes[1].next[1].when: La dernière route a un « when » : on pourrait ne savoir où aller. → Retirez ce « when », ou ajoutez une dernière route sans « when ».',
    ],
  ],
  [
    'a route that hides the next ones',
    [[127, '"goto": "tri"', '"goto": "tri" }, { "goto": "fin"']],
    [
      '126 scenes[1].next[1]: Cette route n’a pas de « when » : celles qui suivent ne serviront jamais. → Ajoutez un « when », ou mettez cette route en dernier.',
    ],
  ],
  [
    'an id that is not the folder’s name',
    [[3, 'petite', 'grande']],
    ['3 id: La leçon s’appelle « grande », mais son dossier s’appelle « petite ». → Donnez le même nom aux deux.'],
  ],
];

test.each(MISTAKES)('finds %s', (_, edits, remarks) => {
  expect(remarksAfter(...edits)).toEqual(remarks);
});
