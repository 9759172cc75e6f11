import type { DecisionKind } from '../kinds/index.ts';
import type { Verdict } from '../lesson/lesson.ts';

/** What a class is asked about an answer whose consequence it has just seen. */
export interface Subject {
  readonly kind: DecisionKind;
  readonly verdict: Verdict;
  /** The letter that the answer has on the screen, where answers have one. */
  readonly badge?: string;
  /** What the decision is for; absent where it weighs nothing. */
  readonly objective?: string;
}

/** Whom to ask first: those who chose it, without blame. */
const WHO: Readonly<Record<Verdict, string>> = {
  good: 'Qu’est-ce qui vous a décidés ?',
  acceptable: 'Qu’est-ce qui est déjà bien dans cette réponse ? Que manque-t-il ?',
  wrong: 'Pourquoi semblait-elle une bonne idée ?',
  fatal: 'Pourquoi quelqu’un de sérieux pourrait-il quand même faire cela ?',
};

const VERDICT: Readonly<Record<Verdict, string>> = {
  good: 'Qu’est-ce qui pourrait empêcher de le faire un jour de fatigue, de retard ou sous le regard des autres ?',
  acceptable: 'Comment compléter cette réponse pour que personne ne soit exposé ?',
  wrong: 'Après cela, comment se rattraper ? Qui peut aider ?',
  fatal: 'Qui ou quoi aurait pu arrêter ce geste à temps ?',
};

const KIND: Readonly<Record<DecisionKind, string>> = {
  question: 'Qu’est-ce qui, dans l’image ou dans le texte, mettait sur la piste ?',
  selection: 'Quel élément a le plus partagé la classe ? Que se passerait-il sans lui, ou avec lui ?',
  order: 'Deux étapes peuvent-elles changer de place ? Laquelle ne peut jamais attendre ?',
  equip: 'Contre quoi chaque équipement protège-t-il ? Contre quoi ne protège-t-il pas ?',
  observation: 'Qu’avez-vous vu en premier ? Qu’est-ce qui était le plus difficile à voir, et pourquoi ?',
  match: 'Quelle association a fait hésiter ? Qu’est-ce qui distingue les deux réponses ?',
  reading: 'Que dit cette valeur, et que ne dit-elle pas ?',
  call: 'De quoi la personne au bout du fil a-t-elle besoin en premier ? Pourquoi ?',
  log_entry: 'Dans cette ligne, qu’est-ce qui est un fait ? Qu’est-ce qui serait un avis ?',
};

/** Kinds whose answers are letters on the screen. */
const whoChose = ({ badge, verdict }: Subject): string =>
  badge === undefined ? `Qui aurait répondu ainsi ? ${WHO[verdict]}` : `Qui a choisi ${badge} ? ${WHO[verdict]}`;

/** Questions that open a discussion: from the kind of decision, the verdict and the objective alone, no new fact. */
export function promptsFor(subject: Subject): readonly string[] {
  const { kind, verdict, objective } = subject;
  return [
    whoChose(subject),
    KIND[kind],
    VERDICT[verdict],
    'Et dans votre entreprise ou à l’atelier : qui ferait quoi ?',
    ...(objective === undefined ? [] : [`Objectif : « ${objective} » Qui peut le dire avec ses mots ?`]),
  ];
}

/** What a class is asked at the end of a lesson. */
export const LAST_PROMPTS: readonly string[] = [
  'Quelle décision a le plus partagé la classe ? Pourquoi ?',
  'Qu’est-ce que vous ferez autrement dès demain, en entreprise ou à l’atelier ?',
  'À qui, dans votre entreprise, poseriez-vous une question sur ce sujet ?',
];
