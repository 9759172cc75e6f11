/** What a learner may print once a lesson was followed. */
export const attestation = {
  print: 'Imprimer mon attestation',
  title: 'Attestation de suivi d’un parcours d’autoformation',
  name: 'Nom, prénom :',
  followed: 'a suivi jusqu’à sa fin, le {date}, la leçon « {lesson} ».',
  objectives: 'Objectifs travaillés :',
  limits:
    'Cette attestation ne vaut ni formation à la sécurité de l’employeur (L4141-2), ni formation au port d’EPI (R4323-106), ni certificat SST, SSIAP ou habilitation, ni carte professionnelle, ni dérogation pour travaux réglementés ; identité non vérifiée hors ENT.',
};
