import { defineRule } from '../define-rule.ts';
import { FAIR_CHANCE } from '../measure.ts';

const percent = (chance: number): string => `${(100 * chance).toFixed(1).replace('.', ',')} %`;

export default defineRule({
  name: 'random-pass',
  severity: 'error',
  *check({ compiled: { masteryScore }, measures }) {
    if (!measures || measures.randomPass <= FAIR_CHANCE) return;
    const { randomPass, lowestFairMastery } = measures;
    yield {
      source: 'lesson',
      path: ['masteryScore'],
      message: `Répondre au hasard réussit dans ${percent(randomPass)} des cas au seuil ${masteryScore}.`,
      hint:
        lowestFairMastery === null
          ? `Aucun seuil ne ramène cette chance à ${percent(FAIR_CHANCE)} : ajoutez des décisions ou des choix.`
          : `Choisissez un seuil d’au moins ${lowestFairMastery}, ou ajoutez des décisions ou des choix.`,
    };
  },
});
