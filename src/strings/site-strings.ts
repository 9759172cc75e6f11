import { type Language, type Strings, stringsFor } from './strings.ts';

const FR = {
  title: {
    recorded:
      'Rien n’est envoyé. Tes réponses et ton score restent sur cet appareil, le temps choisi sur la page des leçons.',
    recordedForNow:
      'Rien n’est envoyé. Cet appareil ne peut pas garder tes réponses : va jusqu’au bout en une seule fois.',
  },
  notice: {
    damaged: 'Les réponses gardées ici ne peuvent pas être relues : la leçon repart du début.',
    foreign: 'Ce que cet appareil a gardé ne vient pas de cette leçon : elle part du début.',
    newer:
      'Cette leçon a été commencée avec une version plus récente du site : recharge la page. Pour l’instant, rien n’est gardé.',
    second:
      'Cette leçon est déjà ouverte dans un autre onglet : continue là-bas. Sinon, ferme l’autre page, puis recharge celle-ci.',
  },
  leaving: {
    onDevice: 'Rien n’est envoyé. Tes réponses sont gardées sur cet appareil, le temps choisi sur la page des leçons.',
  },
  saving: { on_device: 'Gardé sur cet appareil. Rien n’est envoyé.' },
  left: { title: 'À bientôt.', close: 'Tu peux revenir aux leçons, ou fermer cet onglet.' },
  debrief: { finish: 'Toutes les leçons' },
  site: {
    next: 'Leçon suivante : {title}',
    attestation: 'Mon attestation',
    lessons: '‹ Leçons',
  },
};

const EN: typeof FR = {
  title: {
    recorded:
      'Nothing is sent. Your answers and your score stay on this device, for as long as the page of lessons says.',
    recordedForNow: 'Nothing is sent. This device cannot keep your answers: play to the end in one go.',
  },
  notice: {
    damaged: 'The answers kept here cannot be read: the lesson starts again.',
    foreign: 'What this device kept does not come from this lesson: it starts at the beginning.',
    newer: 'This lesson was begun with a newer version of the site: reload the page. For now, nothing is kept.',
    second:
      'This lesson is already open in another tab: go on there. Otherwise close the other page, then reload this one.',
  },
  leaving: {
    onDevice: 'Nothing is sent. Your answers are kept on this device, for as long as the page of lessons says.',
  },
  saving: { on_device: 'Kept on this device. Nothing is sent.' },
  left: { title: 'See you soon.', close: 'You can go back to the lessons, or close this tab.' },
  debrief: { finish: 'All lessons' },
  site: {
    next: 'Next lesson: {title}',
    attestation: 'My certificate',
    lessons: '‹ Lessons',
  },
};

/** The player's sentences where no LMS records: what they say of saving is true of a device alone. */
export function siteStrings(language: Language): Strings {
  const strings = stringsFor(language);
  const own = { fr: FR, en: EN }[language];
  return {
    ...strings,
    title: { ...strings.title, ...own.title, recordedNowhere: own.title.recorded },
    // On the site, that no LMS answers is nobody's trouble.
    notice: { ...strings.notice, ...own.notice, untracked: '' },
    leaving: { ...strings.leaving, ...own.leaving },
    saving: { ...strings.saving, ...own.saving },
    left: { ...strings.left, ...own.left },
    debrief: { ...strings.debrief, ...own.debrief },
    site: own.site,
  };
}
