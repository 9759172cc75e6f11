import type { school as fr } from './fr.ts';

/** The school's own data, named in English. */
export const school: typeof fr = {
  title: 'At your school',
  emergencyNumber: 'Internal emergency number',
  gasNumber: 'Your gas distributor’s emergency number',
  assemblyPoint: 'Assembly point',
  personToWarn: 'Person to warn',
  company: 'Placement company',
  numbersStay: '15, 18 and 112 stay the same.',
};
