import { type Html, html } from './html.ts';
import { renderSitePage } from './site-page.ts';

/** A letter in a form that is known without its colour, from the other end of a room. */
interface Card {
  readonly letter: string;
  /** What the form is called. */
  readonly form: string;
  /** The form, in a square of 100; its line lies outside. */
  readonly outline: string;
  /** Where the letter stands in it, and how high it is. */
  readonly middle: number;
  readonly size: number;
}

const CARDS: readonly Card[] = [
  { letter: 'A', form: 'rond', outline: 'M50 3a47 47 0 1 0 0 94a47 47 0 1 0 0-94z', middle: 52, size: 66 },
  { letter: 'B', form: 'carré', outline: 'M6 6h88v88H6z', middle: 52, size: 74 },
  { letter: 'C', form: 'triangle', outline: 'M50 3L98 95H2z', middle: 67, size: 50 },
  { letter: 'D', form: 'losange', outline: 'M50 2L98 50 50 98 2 50z', middle: 52, size: 56 },
];

const E: Card = {
  letter: 'E',
  form: 'étoile',
  outline: 'M50 1l12 20 22-8-3 23 18 14-18 14 3 23-22-8-12 20-12-20-22 8 3-23L1 50l18-14-3-23 22 8z',
  middle: 52,
  size: 50,
};

const drawn = ({
  letter,
  form,
  outline,
  middle,
  size,
}: Card): Html => html`<li class="card card-${letter.toLowerCase()}">
<svg viewBox="-5 -5 110 110" role="img" aria-label="${letter}, ${form}"><path d="${outline}"/><text x="50" y="${middle}" font-size="${size}" text-anchor="middle" dominant-baseline="central">${letter}</text></svg>
</li>`;

/** Cards that a class raises to vote, as sheets of A4; how they are used is said on the screen alone. */
export function renderCardsPage(): string {
  const body = html`<div class="cards-how">
<h1>Cartes A, B, C, D pour voter</h1>
<p>Avec le <a href="../classe.html">mode « En classe »</a>, ou sans écran : vous lisez la situation et les réponses, chaque élève lève une lettre. Tout le monde répond en même temps, et personne n’est interrogé devant les autres.</p>
<ol><li>Imprimez la <strong>première feuille</strong> une fois par élève, en A4, sans mise à l’échelle (menu du navigateur, Imprimer, ou Ctrl + P). Le noir et blanc suffit : chaque lettre a sa forme.</li>
<li>Pliez-la en quatre sur les pointillés : chaque quart montre une lettre. Pour des cartes séparées, découpez sur les mêmes lignes.</li>
<li>La <strong>seconde feuille</strong> porte la lettre E pour quatre élèves : elle ne sert qu’aux questions à cinq réponses. Découpez-la.</li>
<li>En classe : laissez une minute de lecture, comptez « trois, deux, un », puis tous lèvent leur carte à la hauteur du visage. Faites d’abord parler deux élèves qui n’ont pas la même lettre.</li></ol>
<p>Rien n’est noté ni enregistré : la carte reste à l’élève, elle ne porte pas de nom.</p>
</div>
<section class="cards-sheet" aria-label="Feuille à plier : A, B, C, D"><ul>${CARDS.map(drawn)}</ul></section>
<section class="cards-sheet" aria-label="Feuille à découper : E"><ul>${[1, 2, 3, 4].map(() => drawn(E))}</ul></section>`;
  return renderSitePage({
    title: 'Cartes pour voter',
    room: 'print',
    address: 'imprimer/cartes-abc.html',
    body,
    styles: ['imprimer/cartes-abc.css'],
  });
}
