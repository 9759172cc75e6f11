import type { SchoolField } from './draft.ts';

export interface FieldWords {
  readonly label: string;
  readonly help: string;
  readonly example: string;
  /** Characters, as the options allow. */
  readonly most: number;
}

export const SCHOOL_WORDS: Readonly<Record<SchoolField, FieldWords>> = {
  establishment: {
    label: 'Établissement',
    help: 'Son nom, sur l’écran de titre et dans le bilan.',
    example: 'Lycée professionnel Jean-Moulin',
    most: 120,
  },
  assemblyPoint: {
    label: 'Point de rassemblement',
    help: 'Où l’on va après une évacuation.',
    example: 'le terrain de sport, côté gymnase',
    most: 120,
  },
  personToWarn: {
    label: 'Personne à prévenir',
    help: 'Qui l’élève prévient d’abord, avec sa fonction.',
    example: 'le chef des travaux, bureau B12',
    most: 120,
  },
  emergencyNumber: {
    label: 'Numéro d’urgence interne',
    help: 'Celui de l’établissement ou de l’entreprise. Les numéros publics (15, 17, 18, 112, 114) sont déjà dans les leçons.',
    example: 'poste 4512',
    most: 40,
  },
  gasNumber: {
    label: 'Urgence gaz de votre distributeur',
    help: 'À remplir si votre gaz ne vient pas de GRDF : le numéro est sur la facture.',
    example: 'numéro du distributeur local',
    most: 40,
  },
  company: {
    label: 'Entreprise d’accueil',
    help: 'Où se passe la PFMP, si toute la classe va au même endroit.',
    example: 'Galerie des Halles',
    most: 120,
  },
};
