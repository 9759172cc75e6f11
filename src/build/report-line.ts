import type { CheckReport } from '../check/check-lesson.ts';
import { toLie } from '../gas/scale.ts';
import { counted, frenchNumber } from './french-number.ts';

function range(from: number | null, to: number | null): string {
  if (from === null || to === null) return '?';
  const [low, high] = [frenchNumber(from), frenchNumber(to)];
  return low === high ? low : `${low}–${high}`;
}

const gasWords = ({ lowest, highest, seconds }: NonNullable<CheckReport['gas']>): string =>
  `gaz ${range(toLie(lowest), toLie(highest))} % LIE en ${frenchNumber(seconds)} s au plus`;

const perSentence = (mean: number, longest: number): string =>
  `${frenchNumber(mean, 1)} mots par phrase, ${frenchNumber(longest)} au plus`;

const textWords = (texts: NonNullable<CheckReport['texts']>): string =>
  `${frenchNumber(texts.words)} mots (${perSentence(texts.wordsPerSentence, texts.longestSentence)}), ` +
  `en mots simples ${frenchNumber(texts.simpleWords)} (${perSentence(texts.simpleWordsPerSentence, texts.simpleLongestSentence)}), ` +
  `bon choix nettement le plus long ${texts.givenAway} fois sur ${texts.questions}`;

/** What is known of a lesson, on one line for its author. */
export function reportLine(report: CheckReport): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = report.findings.length - errors;
  const chance = report.randomPass === null ? '?' : `${frenchNumber(report.randomPass * 100, 3)} %`;
  return [
    `${errors === 0 ? '✓' : '✗'} ${report.lesson}`,
    [
      counted(report.decisions, 'décision'),
      counted(report.configurations, 'configuration'),
      counted(report.endings, 'fin'),
    ].join(', '),
    `score ${range(report.worstScore, report.bestScore)}`,
    `au hasard ${chance} (juste dès ${report.lowestFairMastery ?? '?'} %)`,
    `${range(report.minutesShortest, report.minutesLongest)} min`,
    ...(report.gas ? [gasWords(report.gas)] : []),
    `reprise ≤ ${counted(report.longestSuspendData, 'caractère')}`,
    `${counted(report.facts, 'fait')} à l’appui`,
    ...(report.texts ? [textWords(report.texts)] : []),
    `${counted(errors, 'erreur')}, ${counted(warnings, 'avertissement')}`,
  ].join(' · ');
}
