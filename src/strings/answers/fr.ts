/** How each kind asks, in French. */
export const answers = {
  selection: {
    instruction: 'Coche tout ce qui convient.',
    nothingTicked: 'Coche au moins une case pour valider.',
    count: { one: '{n} case cochée', other: '{n} cases cochées' },
  },
  equip: {
    instruction: 'Équipe la personne : prends dans le casier ce qu’il faut, laisse le reste.',
    nothing: 'Prends au moins une chose pour valider.',
    worn: 'Mis : {list}',
  },
  observation: {
    instruction: 'Signale les dangers, sur l’image ou dans la liste.',
    nothing: 'Signale au moins un danger pour valider.',
    count: { one: '{n} endroit signalé', other: '{n} endroits signalés' },
    spots: 'Les endroits de l’image',
  },
  order: {
    instruction: 'Remets dans l’ordre, du premier au dernier.',
    validate: 'Valider l’ordre',
    up: 'Monter : {text}',
    down: 'Descendre : {text}',
    moved: '{text} : place {n} sur {total}.',
  },
  match: {
    instruction: 'Associe chaque élément.',
    paired: '{n} sur {total} associés',
  },
  dial: {
    unset: 'Pas encore réglé',
    less: 'Diminuer',
    more: 'Augmenter',
  },
  call: {
    numbers: 'Quel numéro composes-tu ?',
    line: 'Au bout du fil :',
    hangUp: 'Raccrocher',
    hungUp: 'Tu as raccroché.',
    instruction: 'Dis ton message, dans l’ordre :',
    you: 'Toi :',
    they: 'Au téléphone :',
    takeBack: 'Retirer : {text}',
    takenBack: 'Retiré de ton message.',
    left: { one: 'Encore {n} chose à dire.', other: 'Encore {n} choses à dire.' },
    ready: 'Tout est dit. Relis, puis valide.',
  },
  logEntry: {
    instruction: 'Écris la ligne : une réponse par case.',
    line: 'Ta ligne :',
    left: { one: 'Encore {n} case à remplir.', other: 'Encore {n} cases à remplir.' },
    ready: 'Relis ta ligne, puis valide.',
  },
};
