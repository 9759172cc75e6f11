import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'too-many-configurations',
  severity: 'error',
  *check({ exploration: { complete, configurations } }) {
    if (complete) return;
    yield {
      source: 'lesson',
      path: ['variables'],
      message: `La leçon a plus de ${configurations.length} configurations : elle ne peut pas être prouvée.`,
      hint: 'Retirez des variables, resserrez les bornes des entiers, remettez une variable à zéro quand elle ne sert plus, ou prévoyez moins de durées différentes dans la pièce simulée.',
    };
  },
});
