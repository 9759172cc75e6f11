import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Verdict } from '../lesson/lesson.ts';

/** In an assessment all that judges an answer waits for the debrief. */
export const isAssessment = ({ options }: Pick<CompiledLesson, 'options'>): boolean => options.preset === 'assessment';

/** Whether an answer's verdict is told as soon as it is given: a fatal one always is, since the scene stops. */
export const isToldAtOnce = (lesson: Pick<CompiledLesson, 'options'>, verdict: Verdict): boolean =>
  verdict === 'fatal' || !isAssessment(lesson);
