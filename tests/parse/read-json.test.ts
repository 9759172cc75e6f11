import { expect, test } from 'vitest';
import { parseLesson } from '../../src/parse/parse-lesson.ts';
import { readJson } from '../../src/parse/read-json.ts';
import { type Edit, remarksAfter, remarksOf } from '../support/edited-lesson.ts';

type Row = readonly [mistake: string, edits: readonly Edit[], remarks: readonly string[]];

const MISTAKES: readonly Row[] = [
  [
    'a comma too many in an object',
    [[186, '"pas"', '"pas",']],
    ['186 scenes[2].next: Il y a une virgule de trop. → Retirez la virgule après le dernier élément.'],
  ],
  [
    'a comma too many in a list',
    [[252, '"Une phrase."', '"Une phrase.",']],
    ['252 scenes[4].remember[0]: Il y a une virgule de trop. → Retirez la virgule après le dernier élément.'],
  ],
  [
    'a missing comma',
    [[80, '"Le hall.",', '"Le hall."']],
    ['80 scenes[1].title: Il manque une virgule. → Ajoutez « , » à la fin de cet élément.'],
  ],
  [
    'a comment',
    [[80, '"Le hall.",', '"Le hall.", // note']],
    ['80 scenes[1]: Un commentaire n’est pas permis en JSON. → Retirez-le ; les notes d’auteur vont dans design.md.'],
  ],
  [
    'straight quotes in a text',
    [[80, 'Le hall.', 'Le "hall".']],
    [
      '80 scenes[1].title: Ce mot ou ce signe n’est pas du JSON. → Mettez les textes entre guillemets droits " ; à l’intérieur, employez «…» et ’.',
    ],
  ],
  [
    'a text that is not closed',
    [[80, '"Le hall.",', '"Le hall,']],
    [
      '80 scenes[1].title: Un texte n’est pas fermé. → Fermez-le par " sur la même ligne ; un retour à la ligne s’écrit \\n.',
    ],
  ],
  [
    'curly quotes around a key',
    [[80, '"title"', '“title”']],
    [
      '80 scenes[1]: Ce mot ou ce signe n’est pas du JSON. → Mettez les textes entre guillemets droits " ; à l’intérieur, employez «…» et ’.',
    ],
  ],
  [
    'a key without quotes',
    [[80, '"title"', 'title']],
    [
      '80 scenes[1]: Ce mot ou ce signe n’est pas du JSON. → Mettez les textes entre guillemets droits " ; à l’intérieur, employez «…» et ’.',
    ],
  ],
  [
    'a missing value',
    [[80, '"Le hall."', '']],
    [
      '80 scenes[1]: Il manque une valeur. → Ajoutez un texte entre guillemets droits, un nombre, true, false, une liste ou un objet.',
    ],
  ],
  ['a missing colon', [[80, ':', '']], ['80 scenes[1]: Il manque « : » après la clé. → Écrivez "clé": valeur.']],
  [
    'a missing brace',
    [[255, '}', '']],
    ['256 : Il manque une accolade fermante « } ». → Fermez chaque accolade ouverte.'],
  ],
  [
    'a brace too many',
    [[255, '}', '}}']],
    ['255 : Il reste quelque chose après la fin. → Retirez ce qui suit la dernière accolade ou le dernier crochet.'],
  ],
  [
    'a lone backslash',
    [[80, 'Le hall.', 'Le\\q hall.']],
    ['80 scenes[1].title: Cette barre oblique inverse ne veut rien dire. → Doublez-la ou retirez-la.'],
  ],
  [
    'a tabulation in a text',
    [[80, 'Le hall.', 'Le\thall.']],
    ['80 scenes[1].title: Ce texte contient un caractère de commande. → Remplacez les tabulations par des espaces.'],
  ],
  [
    'a key written twice',
    [[6, 'title', 'summary']],
    [
      '1 title: La clé « title » manque. → Titre de la leçon. 140 caractères au plus.',
      '7 summary: La clé « summary » est écrite deux fois. → Gardez-en une seule.',
    ],
  ],
  [
    'a key written twice in a choice',
    [[87, 'text', 'letter']],
    [
      '84 scenes[1].choices[0].text: La clé « text » manque. → Ce que fait l’apprenant. 160 caractères au plus.',
      '86 scenes[1].choices[0].letter: « Je fais sortir. » n’a pas la forme attendue. → Lettre envoyée au LMS : un seul caractère, de 0 à 9 ou de a à z, jamais changé ensuite.',
      '87 scenes[1].choices[0].letter: La clé « letter » est écrite deux fois. → Gardez-en une seule.',
    ],
  ],
  [
    'a forbidden key',
    [[80, '"title"', '"__proto__": 1, "title"']],
    ['80 scenes[1].__proto__: La clé « __proto__ » est interdite. → Retirez-la.'],
  ],
];

test.each(MISTAKES)('explains %s', (_, edits, remarks) => {
  expect(remarksAfter(...edits)).toEqual(remarks);
});

test('brackets that are nested without end are refused where they become too many', () => {
  const { value, diagnostics } = readJson(`[\n${'['.repeat(100_000)}`, 'x.json');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ line: 2, message: 'Plus de 64 niveaux sont emboîtés.' }]);
});

test('brackets inside texts are no nesting', () => {
  const texts = Array<string>(100).fill('[');
  expect(readJson(JSON.stringify(texts), 'x.json')).toMatchObject({ value: texts, diagnostics: [] });
});

test('the mark that Windows puts first is no mistake', () => {
  expect(readJson('\uFEFF{ "a": 1 }', 'x.json')).toMatchObject({ value: { a: 1 }, diagnostics: [] });
});

test('a value that is not there is placed at its nearest ancestor', () => {
  const { source } = readJson('{\n  "a": {\n    "b": [\n      1\n    ]\n  }\n}', 'x.json');
  expect(source.file).toBe('x.json');
  const lines = [['a', 'b', 0], ['a', 'b', 1], ['a', 'c', 'd'], ['z'], []].map(source.lineOf);
  expect(lines).toEqual([4, 3, 2, 1, 1]);
});

test.each(['', '  \n'])('a file that holds %j is told to be empty', (text) => {
  expect(readJson(text, 'x.json').diagnostics).toMatchObject([{ line: 1, message: 'Le fichier est vide.' }]);
});

test('the mark that Windows puts first moves no line', () => {
  const { source, diagnostics } = readJson('\uFEFF{\n"a": 1,\n"a": 2 }', 'x.json');
  expect(diagnostics).toMatchObject([{ line: 3, path: ['a'] }]);
  expect(source.lineOf(['a'])).toBe(2);
});

test.each([
  ['Latin-1', '{\n"a": "r\uFFFDflexe",\n"b": "\uFFFDt\uFFFD", }', 2],
  ['UTF-16', '\uFFFD\uFFFD{\0"\0a\0"\0:\x001\0}\0', 1],
  ['UTF-16 without a mark', '{\0\n\0', 1],
])('a file in %s gets one remark, at the first character that was lost', (_, text, line) => {
  const remarks = remarksOf(parseLesson(text, 'x.json', 'x'));
  expect(remarks).toEqual([
    `${line} : Ce fichier n’est pas en UTF-8 : des caractères y sont illisibles. → Enregistrez-le en UTF-8 ; s’il l’est déjà, récrivez les caractères devenus « \uFFFD ».`,
  ]);
});

test.each(['\\ud800', '\\udc00', '\\ude00\\ud83d', '\uD800'])(
  'half a character, %j, is refused where it stands',
  (half) => {
    const incomplete = 'Ce texte contient un caractère incomplet. → Remplacez le code \\u par le caractère.';
    expect(remarksAfter([6, 'Une', `Une ${half}`])).toEqual([`6 title: ${incomplete}`]);
    expect(remarksAfter([252, 'Une', `Une ${half}`])).toEqual([`252 scenes[4].remember[0]: ${incomplete}`]);
  },
);

test.each(['\\ud83d\\ude00', '\u{1F600}', '\\u00e9'])('a whole character, %j, is read', (whole) => {
  expect(remarksAfter([6, 'Une', `Une ${whole}`])).toEqual([]);
});
