import type { attestation as fr } from './fr.ts';

/** What a learner may print once a lesson was followed, in English; the law that it names is French. */
export const attestation: typeof fr = {
  print: 'Print my certificate',
  title: 'Certificate of having followed a self-study course',
  name: 'Name:',
  followed: 'followed the lesson “{lesson}” to its end on {date}.',
  objectives: 'Objectives worked on:',
  limits:
    'This certificate stands for none of these: safety training by the employer (L4141-2), training in wearing PPE (R4323-106), an SST or SSIAP certificate or any authorisation, a professional card, a dispensation for regulated work. The name was not checked outside the school’s own platform.',
};
