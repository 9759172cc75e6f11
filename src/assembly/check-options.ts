import { type CheckReport, checkLesson } from '../check/check-lesson.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { PackageOptions } from '../lesson/options.ts';
import { keyAt } from '../translation/texts.ts';
import { classVideoRemarks } from './class-video.ts';
import { lessonToCheck } from './lesson-to-check.ts';
import { type OptionsRemark, ownTextRemarks } from './own-texts.ts';
import type { LessonParts, SharedParts } from './parts.ts';

export interface OptionsReport {
  /** Its findings are about the lesson as its author wrote it. */
  readonly report: CheckReport;
  /** About what the options choose and say. */
  readonly remarks: readonly OptionsRemark[];
}

/** Rules that make a lesson better, and that a teacher may put aside for a sentence of their own. */
const ADVICE = new Set([
  'simple-missing',
  'simple-too-hard',
  'sentence-length',
  'choice-length',
  'good-choice-longest',
  'minutes-off',
]);

/** Rules about all texts of a lesson together. */
const OF_ALL_TEXTS = new Set(['good-choice-longest', 'minutes-off']);

/** Rules about how long a lesson is, which a class's video changes as well. */
const OF_ALL_SCENES = new Set(['minutes-off']);

/** Rules that a teacher's mastery score may break: whom to let pass is the teacher's to say. */
const OF_THE_SCORE = new Set(['random-pass', 'all-wrong-passes']);

type Words = Pick<Diagnostic, 'message' | 'hint'>;

/** What rules say to authors, who have facts to cite and files to write, said to a teacher. */
const IN_OTHER_WORDS: Readonly<Record<string, (words: Words) => Words>> = {
  'figure-without-source': ({ message }) => ({
    message: `Ce nombre n’est dans aucune des sources de la scène : ${message.slice(message.indexOf('contient ') + 9)}`,
    hint: 'Retirez-le, ou écrivez celui du texte d’origine : un chiffre de sécurité vient d’une source.',
  }),
  'simple-missing': () => ({
    message: 'Ce texte est long, et n’a pas de version en mots simples.',
    hint: 'Raccourcissez-le, pour ceux qui lisent avec peine.',
  }),
  'choice-length': ({ message }) => ({
    message: message.replace(/ de «.*» a /, ' a '),
    hint: 'Dites le geste en quelques mots : les raisons viennent après.',
  }),
  'simple-too-hard': ({ message, hint }) => ({ message: `En mots simples. ${message}`, hint }),
  'good-choice-longest': ({ message }) => ({
    message,
    hint: 'Raccourcissez vos bonnes réponses : la plus longue se devine.',
  }),
  'minutes-off': ({ message }) => ({ message, hint: 'Vos textes ou votre vidéo changent la durée de la leçon.' }),
};

/** Where in the options the reason for a finding is; null when it is none of the options' business. */
function placeIn(finding: Diagnostic, lesson: Lesson<Scene>, options: PackageOptions): OptionsRemark['path'] | null {
  const { rule, path } = finding;
  if (OF_THE_SCORE.has(rule)) {
    if (options.masteryScore !== undefined) return ['masteryScore'];
    return options.fatal === 'counts' ? ['fatal'] : null;
  }
  if (options.videos?.[lesson.id] && (OF_ALL_SCENES.has(rule) || path.includes('capsule')))
    return ['videos', lesson.id];
  const texts = options.texts?.[lesson.id];
  if (!texts) return null;
  const key = keyAt(lesson, path);
  if (Object.hasOwn(texts, key)) return ['texts', lesson.id, key];
  return OF_ALL_TEXTS.has(rule) ? ['texts', lesson.id] : null;
}

/**
 * Checks a lesson with a package's options, and tells apart what is wrong with the lesson and with the options.
 * `authored` is the lesson as it was written, its pictures not placed.
 */
export function checkOptions(
  shared: SharedParts,
  own: LessonParts,
  authored: Lesson<Scene>,
  options: PackageOptions,
): OptionsReport {
  const input = lessonToCheck(shared, own, options);
  const report = checkLesson(input);
  const texts = options.texts?.[own.lesson.id];
  const remarks: OptionsRemark[] = [
    ...classVideoRemarks(authored, options),
    ...(texts ? ownTextRemarks(authored, texts) : []),
  ];
  const findings: Diagnostic[] = [];
  for (const finding of report.findings) {
    const path = placeIn(finding, input.lesson, options);
    if (path) {
      const { rule, severity, message, hint } = finding;
      const words = IN_OTHER_WORDS[rule]?.({ message, hint }) ?? { message, hint };
      const isChoice = OF_THE_SCORE.has(rule) || ADVICE.has(rule);
      remarks.push({ rule, severity: isChoice ? 'warning' : severity, path, ...words });
    } else if (!(texts && finding.rule === 'narration-missing')) {
      // Voices that a teacher's words leave out are missed by nobody who could record them.
      findings.push(finding);
    }
  }
  return { report: { ...report, findings }, remarks };
}
