import type { DecisionKind } from '../kinds/index.ts';

const MISSED = [
  'Quel indice de la situation fallait-il remarquer\u202f?',
  'Qu’est-ce qui rendait l’autre réponse tentante\u202f?',
] as const;

const BY_KIND: Readonly<Record<DecisionKind, string>> = {
  question: 'Et dans votre entreprise ou votre atelier\u00a0: que feriez-vous, et qui préviendriez-vous\u202f?',
  selection: 'Pour chaque élément\u00a0: à quoi sert-il ici, et que risque-t-on sans lui\u202f?',
  equip: 'Pour chaque équipement\u00a0: de quoi protège-t-il, et comment vérifie-t-on son état\u202f?',
  observation: 'Dans notre atelier, où trouverait-on le même danger\u202f?',
  order: 'Que se passe-t-il si l’on échange deux étapes\u202f?',
  call: 'Dites le message à voix haute, comme au téléphone\u00a0: que manque-t-il\u202f?',
  log_entry: 'Relisez la ligne\u00a0: que comprendrait quelqu’un qui n’était pas là\u202f?',
  match: 'Comment retenir qui fait quoi\u202f? Trouvez un exemple pour chacun.',
  reading: 'Que fait-on de cette mesure, et que permet-elle de décider\u202f?',
};

const DANGEROUS = [
  'Qu’est-ce qui pousse à répondre ainsi quand on est pressé ou qu’on veut aider\u202f?',
  'Que se passe-t-il dans les secondes qui suivent, et pour qui\u202f?',
  'Quel geste protège tout le monde à la place\u202f?',
] as const;

/** Questions to ask the class about a decision that many missed. */
export const promptsFor = (kind: DecisionKind): readonly string[] => [...MISSED, BY_KIND[kind]];

/** Questions to ask the class about a dangerous answer. */
export const DANGER_PROMPTS: readonly string[] = DANGEROUS;
