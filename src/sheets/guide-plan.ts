import type { CompiledLesson } from '../compiled/compiled.ts';
import { type Html, html } from '../pages/html.ts';
import { heading } from './heading.ts';

/** A session of 55 minutes; logging in takes the longest of what is no teaching. */
const PLAN = [
  { minutes: 10, what: 'S’installer, se connecter', how: 'Sons coupés. Pendant ce temps, projetez la première image.' },
  {
    minutes: 5,
    what: 'Lancer',
    how: 'Le résumé, une question : « Que feriez-vous d’abord ? » Aucune réponse n’est corrigée.',
  },
  { minutes: 12, what: 'Jouer', how: 'Chacun sur son appareil, ou ensemble avec le mode classe.' },
  {
    minutes: 15,
    what: 'Faire le bilan',
    how: 'Les questions de débat de ce guide ; le bilan de la leçon reste affiché.',
  },
  { minutes: 10, what: 'Écrire', how: 'La trace écrite en quatre lignes, seul, sans écran.' },
  {
    minutes: 3,
    what: 'Ranger',
    how: 'La fiche réflexe est distribuée ; « À vérifier dans mon entreprise » va dans le livret.',
  },
] as const;

/** Of the 55 minutes, those in which the lesson is played. */
const PLAYED = 12;

export const planSection = ({ minutes }: CompiledLesson, level: number): Html =>
  html`<section id="seance">${heading(level, 'La séance de 55 minutes')}
<table><thead><tr><th scope="col">Durée</th><th scope="col">Moment</th><th scope="col">Comment</th></tr></thead><tbody>${PLAN.map(
    ({ minutes: long, what, how }) =>
      html`<tr><td class="guide-short">${long} min</td><th scope="row">${what}</th><td>${how}</td></tr>`,
  )}</tbody></table>
${
  minutes > PLAYED &&
  html`<p>La leçon entière dure ${minutes} minutes environ. En ${PLAYED} minutes, jouez de 6 à 8 décisions avec le mode classe, ou faites jouer la leçon entière avant la séance et gardez ce temps pour le débat. La note ne vient que d’une leçon jouée jusqu’à sa fin.</p>`
}</section>`;

export const adviceSection = (level: number): Html =>
  html`<section id="conseils">${heading(level, 'Conduire la séance')}<ul>
<li><strong>Mode classe</strong> (page « En classe » du site) : un seul écran, sans note, à main levée ou avec les cartes A, B, C. Toutes les suites se jouent, on revient en arrière. Il n’enregistre personne.</li>
<li><strong>Préréglage « entraînement »</strong> : le verdict et le pourquoi tout de suite ; on rejoue autant qu’on veut. C’est celui d’une première fois.</li>
<li><strong>Préréglage « évaluation »</strong> : le pourquoi attend le bilan. Jamais la seule note d’une certification.</li>
<li>Une réponse fatale arrête la scène, montre ce qui arrive et ramène au choix : dites-le avant de jouer, personne n’est puni.</li>
<li>Sons coupés au départ en classe, sous-titres affichés : aucune décision ne demande d’entendre. On ne compose jamais un vrai numéro d’urgence pour s’exercer.</li>
<li>« Lecture et son » donne des mots simples, de grandes lettres et la lecture à voix haute, sans que les autres le voient.</li>
</ul></section>`;

export const limitsSection = (level: number): Html =>
  html`<section id="limites">${heading(level, 'Ce que cette leçon ne fait pas')}<ul>
<li>Elle prépare à la formation aux premiers secours, et ne la remplace pas. Les gestes sur une victime sont ceux de personnes formées.</li>
<li>Elle ne vaut ni la formation à la sécurité que donne l’employeur, ni une formation au port des EPI, ni un certificat, une habilitation ou une carte professionnelle.</li>
<li>Elle s’appuie sur les sources citées, lues le jour indiqué : relisez celles qui ont changé. Les consignes affichées sur place passent avant elle.</li>
<li>Une partie faite à l’écran ne prouve pas un geste : faites-le faire, sur du matériel d’exercice, avec une personne qualifiée.</li>
</ul></section>`;
