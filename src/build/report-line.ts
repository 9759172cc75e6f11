import type { CheckReport } from '../check/check-lesson.ts';
import { frenchNumber } from './french-number.ts';

const range = (from: number | null, to: number | null): string =>
  from === null || to === null ? '?' : `${frenchNumber(from)}–${frenchNumber(to)}`;

/** What is known of a lesson, on one line for its author. */
export function reportLine(report: CheckReport): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = report.findings.length - errors;
  const chance = report.randomPass === null ? '?' : `${frenchNumber(report.randomPass * 100, 3)} %`;
  return [
    `${errors === 0 ? '✓' : '✗'} ${report.lesson}`,
    `${report.decisions} décisions, ${frenchNumber(report.configurations)} configurations, ${report.endings} fins`,
    `score ${range(report.worstScore, report.bestScore)}`,
    `au hasard ${chance} (juste dès ${report.lowestFairMastery ?? '?'} %)`,
    `${range(report.minutesShortest, report.minutesLongest)} min`,
    `reprise ≤ ${report.longestSuspendData} caractères`,
    `${errors} erreur(s), ${warnings} avertissement(s)`,
  ].join(' · ');
}
