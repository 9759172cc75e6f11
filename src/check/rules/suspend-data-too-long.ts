import { defineRule } from '../define-rule.ts';

/** Far below the 4,096 characters that SCORM 1.2 requires of an LMS (RTE 1.2 §3.4.4): several LMSs count less well. */
const LONGEST = 1_000;

export default defineRule({
  name: 'suspend-data-too-long',
  severity: 'error',
  *check({ longestSuspendData }) {
    if (longestSuspendData <= LONGEST) return;
    yield {
      source: 'lesson',
      path: ['scenes'],
      message: `Les données de reprise peuvent atteindre ${longestSuspendData} caractères.`,
      hint: `Elles doivent tenir en ${LONGEST} : retirez des décisions, ou des éléments à cocher ou à ordonner.`,
    };
  },
});
