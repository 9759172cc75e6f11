import { answers } from './answers/fr.ts';
import { frComfort } from './fr-comfort.ts';
import { gas } from './gas/fr.ts';
import { school } from './school/fr.ts';

/** Every sentence that the player says, in French. `{name}` is a hole; { one, other } are the forms of a count. */
export const fr = {
  language: 'fr' as 'fr' | 'en',
  ...frComfort,
  title: {
    start: 'Commencer',
    resume: 'Reprendre',
    seeDebrief: 'Revoir mon bilan',
    reread: 'Relire mes réponses',
    resumeAt: 'Tu en étais à la situation {n} sur {total}.',
    minutes: '{n} min',
    situations: { one: '{n} situation', other: '{n} situations' },
    objectives: 'À la fin, tu sauras',
    recordedTitle: 'Qui voit quoi ?',
    recorded:
      'Ton professeur voit ton score, tes réponses et le temps passé. Ta première réponse à chaque situation compte.',
    recordedNowhere:
      'Personne ne voit ton score. Tes réponses restent sur cet appareil, pour que tu puisses reprendre.',
    recordedForNow:
      'Personne ne voit ton score. Cet appareil ne peut pas garder tes réponses : va jusqu’au bout en une seule fois.',
    assessment: 'C’est une évaluation : à la fin, ton bilan te dira ce qui était juste, et pourquoi.',
    safety: 'Exercice pédagogique. En réel : consignes du site, 18 ou 112.',
    safetyGas:
      'Exercice pédagogique. En réel : consignes du site, 18 ou 112 ; pour le gaz, GRDF (0 800 47 33 33) ou ton distributeur.',
    coming: 'La suite arrive…',
    noScript: 'Cette leçon a besoin de JavaScript. Active-le, puis recharge la page.',
  },
  notice: {
    untracked:
      'Rien n’est envoyé : cette page n’est pas reliée à ta plateforme de cours. Si tu viens de ton cours, ferme la leçon et rouvre-la.',
    stale: 'Cette page est une ancienne copie gardée par ton navigateur. Rouvre la leçon depuis ton cours.',
    second:
      'Cette leçon est déjà ouverte dans un autre onglet ou une autre fenêtre : continue là-bas. Sinon, ferme l’autre page, puis rouvre la leçon.',
    recovered: 'Nous avons retrouvé sur cet appareil des réponses pas encore envoyées : tu reprends avec elles.',
    damaged:
      'Tes réponses d’avant sont revenues illisibles : la leçon repart du début. Ce que ton cours a déjà enregistré reste.',
    foreign:
      'Ce que ton cours a gardé ne vient pas de cette leçon : elle part du début. Si tu l’avais déjà commencée, préviens ton professeur.',
    newer:
      'Cette leçon a été commencée avec une version plus récente. Tu peux regarder, mais rien n’est enregistré : préviens ton professeur.',
    browse: 'Mode découverte : tu peux tout essayer, rien n’est noté.',
    review: 'Mode relecture : tu revois tes réponses, tu ne peux plus les changer.',
    notCredited: 'Pour l’instant, ton score ne compte pas.',
    over: 'Cette tentative est terminée : ton score est gardé. Si tu rejoues, c’est pour t’entraîner.',
    training: 'Tu as déjà réussi cette leçon : ton score est gardé. Si tu rejoues, c’est pour t’entraîner.',
  },
  offer: {
    question: 'Reprendre les réponses gardées sur cet appareil ?',
    situations: { one: '{n} situation jouée', other: '{n} situations jouées' },
    finished: '{situations}, leçon terminée',
    unfinished: '{situations}, leçon pas terminée',
    elsewhere: 'Elles viennent d’un autre cours, ou la leçon a changé d’adresse.',
    sent: 'Elles ont déjà été envoyées. Nouvelle tentative, ou ton professeur t’a demandé de recommencer ? Commence une nouvelle partie.',
    shared: 'Cet appareil sert à plusieurs ? Ne les reprends que si ce sont les tiennes.',
    accept: 'Reprendre ces réponses',
    accepted: 'Tu continues là où elles s’arrêtent.',
    acceptedFinished: 'La partie est finie : son score compte pour cette tentative.',
    decline: 'Commencer une nouvelle partie',
    declined: 'Tu repars de zéro, sans elles.',
    declinedForGood: 'Tu repars de zéro. Elles sont effacées de cet appareil.',
  },
  header: {
    progress: 'Situation {n} sur {total}',
    finished: 'Leçon terminée : {total} situations sur {total}',
    leave: 'Quitter',
  },
  leaving: {
    title: 'Quitter la leçon ?',
    sent: 'Envoyé. Tu reprendras ici.',
    recorded: 'Enregistré. Tu reprendras ici.',
    sending: 'Envoi… Attends un instant.',
    unsent:
      'Pas encore envoyé : nous réessayons. Si tu quittes maintenant, tes dernières réponses risquent d’être perdues.',
    unsentKept:
      'Pas encore envoyé : nous réessayons. Si tu quittes, tes réponses restent gardées ici : rouvre la leçon sur ce même appareil pour les envoyer.',
    nothingSent: 'Tu n’as encore rien à envoyer.',
    onDevice: 'Tes réponses sont gardées sur cet appareil : tu reprendras ici. Rien n’est envoyé.',
    notRecorded: 'Ici, rien n’est enregistré : cette partie ne sera pas gardée.',
    stay: 'Rester',
    leave: 'Quitter la leçon',
  },
  saving: {
    untracked: 'Rien n’est enregistré.',
    on_device: 'Gardé sur cet appareil, pas envoyé.',
    sending: 'Envoi…',
    idle: 'Rien à envoyer pour l’instant.',
    sent: 'Envoyé à ta plateforme de cours.',
    recorded: 'Enregistré par ta plateforme de cours.',
    unsent: 'Pas encore envoyé : nous réessayons. Garde cette page ouverte.',
    unsentKept: 'Pas encore envoyé : nous réessayons. Tes réponses sont gardées sur cet appareil.',
    expired:
      'Ta connexion au cours a expiré. Rouvre la leçon depuis ton cours : tes dernières réponses seront peut-être à refaire.',
    expiredSent: 'Ta connexion au cours a expiré. Tout est envoyé : rouvre la leçon depuis ton cours pour continuer.',
    expiredKept: 'Ta connexion au cours a expiré. Tes réponses sont gardées ici : rouvre la leçon depuis ton cours.',
    not_recorded: 'Ici, tes réponses ne sont pas enregistrées.',
    training: 'Entraînement : ton score ne change plus.',
    review: 'Relecture : tes réponses ne changent plus.',
  },
  scene: {
    continue: 'Continuer',
    validate: 'Valider',
    choices: 'Que fais-tu ?',
    alreadyTried: 'Déjà essayé',
    says: '{who} :',
  },
  capsule: {
    name: 'Séquence commentée',
    play: 'Lire la séquence',
    pause: 'Mettre en pause',
    again: 'Revoir la séquence',
    back: 'Image précédente',
    on: 'Image suivante',
    seek: 'Avancer ou reculer',
    where: 'Image {n} sur {total}, {time} sur {end}',
    transcript: 'Lire tout le texte',
    video: 'Vidéo de la classe',
  },
  ...answers,
  verdict: {
    good: 'Bon réflexe',
    acceptable: 'Incomplet',
    wrong: 'Mauvais réflexe',
    fatal: 'Erreur mortelle',
  },
  consequence: {
    sources: 'Sources',
    why: 'Pourquoi ?',
    continue: 'Continuer',
    goBack: 'Revenir à la décision',
    recorded: 'Réponse enregistrée',
    given: 'Réponse donnée',
    consulted: 'consulté le {date}',
  },
  gas,
  school,
  date: {
    first: '1er',
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
  },
  level: {
    law: 'Texte de loi ou règlement',
    official: 'Organisme officiel',
    professional: 'Source professionnelle ou presse',
    general: 'Connaissance générale',
  },
  corrected: {
    yourAnswer: 'Ta réponse',
    goodAnswer: 'La bonne réponse',
    goodAnswers: 'Les bonnes réponses',
    tickedRight: 'Coché, avec raison',
    tickedWrong: 'Coché, à tort',
    leftWrong: 'Oublié',
    leftRight: 'Non coché, avec raison',
    wornRight: 'Pris, avec raison',
    wornWrong: 'Pris, à tort',
    hungWrong: 'Oublié dans le casier',
    hungRight: 'Laissé, avec raison',
    spotRight: 'Danger repéré',
    spotWrong: 'Pas un danger ici',
    missedWrong: 'Danger manqué',
    missedRight: 'Pas un danger, laissé avec raison',
    inPlace: 'Bien placé',
    goodNumber: 'Le bon numéro',
    outOfPlace: 'Plutôt en {place}',
    or: ' ou ',
    rather: 'Plutôt :',
  },
  glossary: {
    title: 'Les mots de la leçon',
    definition: '{term}, définition',
    spoken: 'se dit « {say} »',
    source: 'D’où ça vient',
    close: 'Fermer',
  },
  debrief: {
    scoreOutOf: 'sur 100',
    passed: 'Réussi',
    failed: 'Pas encore réussi',
    mastery: 'Il faut {n} pour réussir.',
    capped: 'Une erreur mortelle plafonne le score à {n}. Sur le terrain, elle ne se rattrape pas.',
    replayCounts: 'Rejouer pour améliorer',
    replayTraining: 'Rejouer pour s’entraîner',
    replayCountsNote: 'Rejoue tout de suite : ton meilleur score est gardé.',
    replayTrainingNote: 'Si tu rejoues, ton score ne change plus.',
    newAttempt: 'Une autre fois : rouvre la leçon depuis ta plateforme et demande une nouvelle tentative.',
    finish: 'Terminer',
    story: 'Ton histoire',
    objectives: 'Par objectif',
    points: '{earned} points sur {best}',
    decisions: 'Tes décisions, une par une',
    remember: 'À retenir',
    chain: 'Comment l’accident arrive',
    danger: 'Danger',
    situation: 'Situation dangereuse',
    event: 'Événement dangereux',
    harm: 'Dommage',
    sources: 'Sources',
    unscored: 'Sans score',
  },
  review: {
    title: 'Tes réponses',
    nothing: 'Aucune réponse n’a été enregistrée : il n’y a rien à relire.',
    unfinished: 'La leçon n’est pas allée jusqu’au bout. Voici ce que tu as répondu.',
    unreadable: 'Tes réponses n’ont pas pu être relues ici. Ce que ton cours a enregistré ne change pas.',
  },
  left: {
    title: 'C’est fini, tu peux fermer.',
    titleUnsent: 'Pas encore envoyé',
    titleTaken: 'La leçon continue ailleurs',
    titleStale: 'Rouvre la leçon',
    unsent:
      'Tes dernières réponses risquent d’être perdues. Rouvre la leçon depuis ton cours dès que possible : elles seront peut-être à refaire.',
    unsentKept:
      'Tes réponses sont gardées sur cet appareil. Pour les envoyer, rouvre la leçon depuis ton cours, sur ce même appareil.',
    expiredKept:
      'Ta connexion au cours a expiré. Tes réponses sont gardées ici : rouvre la leçon depuis ton cours, sur ce même appareil.',
    onDevice: 'Tes réponses sont gardées sur cet appareil. Rien n’a été envoyé.',
    nothing: 'Il n’y avait rien à envoyer.',
    notRecorded: 'Rien n’a été enregistré.',
    close: 'Ferme cet onglet ou reviens à ton cours.',
  },
};

/** What a lesson says on the site alone: where to go from its ending. */
export interface SiteWords {
  readonly next: string;
  readonly attestation: string;
}

/** What every language must say. */
export type Strings = typeof fr & { readonly site?: SiteWords };
