import { expect, test } from 'vitest';
import { reportLine } from '../../src/build/report-line.ts';
import type { CheckReport } from '../../src/check/check-lesson.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';

const finding = (severity: Diagnostic['severity']): Diagnostic => ({
  rule: 'a-rule',
  severity,
  file: 'lesson.json',
  path: [],
  line: 1,
  message: '',
  hint: '',
});

const report: CheckReport = {
  lesson: 'gaz',
  decisions: 1,
  configurations: 1,
  endings: 1,
  bestScore: 100,
  worstScore: 0,
  randomPass: 0.5,
  lowestFairMastery: 60,
  longestSuspendData: 300,
  decisionsShortest: 1,
  decisionsLongest: 1,
  minutesShortest: 8.9,
  minutesLongest: 9.1,
  gas: null,
  facts: 1,
  texts: {
    words: 1200,
    wordsPerSentence: 9.25,
    longestSentence: 21,
    simpleWords: 1400,
    simpleWordsPerSentence: 6,
    simpleLongestSentence: 12,
    questions: 12,
    givenAway: 2,
  },
  findings: [finding('error')],
};

test('one of a thing is in the singular, and equal ends are one number', () => {
  const line = reportLine(report);
  expect(line).toContain('1 décision, 1 configuration, 1 fin ·');
  expect(line).toContain('· 9 min ·');
  expect(line).toContain('· 1 fait à l’appui ·');
  expect(line).toMatch(/1 erreur, 0 avertissement$/);
});

test('two of a thing are in the plural', () => {
  const findings = ['error', 'error', 'warning', 'warning'] as const;
  const line = reportLine({ ...report, endings: 2, minutesLongest: 11, findings: findings.map(finding) });
  expect(line).toContain('2 fins ·');
  expect(line).toContain('· 9–11 min ·');
  expect(line).toMatch(/2 erreurs, 2 avertissements$/);
});

test('the gas of a simulated room is told in % of the LIE, and only where there is one', () => {
  expect(reportLine(report)).not.toContain('LIE');
  const gas = { lowest: 100, highest: 269, seconds: 210 };
  expect(reportLine({ ...report, gas })).toContain('· gaz 20–53 % LIE en 210 s au plus ·');
});

test('how the lesson reads is told in numbers', () => {
  const line = reportLine(report).replaceAll(/[\u00A0\u202F]/g, ' ');
  expect(line).toContain('1 200 mots (9,3 mots par phrase, 21 au plus)');
  expect(line).toContain('en mots simples 1 400 (6 mots par phrase, 12 au plus)');
  expect(line).toContain('bon choix nettement le plus long 2 fois sur 12');
});
