import { type ParseError, printParseErrorCode } from 'jsonc-parser';

type ErrorName = ReturnType<typeof printParseErrorCode>;

export interface SyntaxMistake {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** Whether what was read around it is what the author meant, so that the rest can be looked at. */
  readonly isHarmless: boolean;
}

type Words = Omit<SyntaxMistake, 'offset'>;

const word = (message: string, hint: string, isHarmless = false): Words => ({ message, hint, isHarmless });

const QUOTE_HINT = 'Mettez les textes entre guillemets droits " ; à l’intérieur, employez «…» et ’.';

const WORDS: Readonly<Record<ErrorName, Words>> = {
  InvalidSymbol: word('Ce mot ou ce signe n’est pas du JSON.', QUOTE_HINT),
  InvalidNumberFormat: word('Ce nombre est mal écrit.', 'Écrivez-le en chiffres, avec un point pour les décimales.'),
  PropertyNameExpected: word('Il manque une clé entre guillemets droits.', 'Écrivez "clé": valeur.'),
  ValueExpected: word(
    'Il manque une valeur.',
    'Ajoutez un texte entre guillemets droits, un nombre, true, false, une liste ou un objet.',
  ),
  ColonExpected: word('Il manque « : » après la clé.', 'Écrivez "clé": valeur.'),
  CommaExpected: word('Il manque une virgule.', 'Ajoutez « , » à la fin de cet élément.', true),
  CloseBraceExpected: word('Il manque une accolade fermante « } ».', 'Fermez chaque accolade ouverte.'),
  CloseBracketExpected: word('Il manque un crochet fermant « ] ».', 'Fermez chaque crochet ouvert.'),
  EndOfFileExpected: word(
    'Il reste quelque chose après la fin.',
    'Retirez ce qui suit la dernière accolade ou le dernier crochet.',
  ),
  InvalidCommentToken: word(
    'Un commentaire n’est pas permis en JSON.',
    'Retirez-le ; les notes d’auteur vont dans design.md.',
    true,
  ),
  UnexpectedEndOfComment: word('Un commentaire n’est pas fermé.', 'Retirez-le.'),
  UnexpectedEndOfString: word(
    'Un texte n’est pas fermé.',
    'Fermez-le par " sur la même ligne ; un retour à la ligne s’écrit \\n.',
  ),
  UnexpectedEndOfNumber: word('Ce nombre n’est pas fini.', 'Écrivez-le en chiffres.'),
  InvalidUnicode: word('Ce code \\u est incomplet.', 'Écrivez le caractère lui-même.', true),
  InvalidEscapeCharacter: word('Cette barre oblique inverse ne veut rien dire.', 'Doublez-la ou retirez-la.', true),
  InvalidCharacter: word(
    'Ce texte contient un caractère de commande.',
    'Remplacez les tabulations par des espaces.',
    true,
  ),
  '<unknown ParseErrorCode>': word('Ce passage n’est pas du JSON.', QUOTE_HINT),
};

const TRAILING_COMMA = word('Il y a une virgule de trop.', 'Retirez la virgule après le dernier élément.', true);
const EMPTY = word('Le fichier est vide.', 'Copiez un fichier qui marche, ou créez un module par « npm run new ».');

/** Says each of jsonc-parser's errors in French, where the author must look for it. */
export function syntaxMistake(text: string, { error, offset }: ParseError): SyntaxMistake {
  if (text.trim() === '') return { ...EMPTY, offset: 0 };
  const name = printParseErrorCode(error);
  const before = text.slice(0, offset).trimEnd();
  const isAfterComma = before.endsWith(',') && /^[}\]]/.test(text.slice(offset));
  if (isAfterComma && (name === 'PropertyNameExpected' || name === 'ValueExpected')) {
    return { ...TRAILING_COMMA, offset: before.length - 1 };
  }
  // A missing comma is noticed at the next element, which may stand on another line than the comma should.
  if (name === 'CommaExpected') return { ...WORDS[name], offset: Math.max(0, before.length - 1) };
  return { ...WORDS[name], offset };
}
