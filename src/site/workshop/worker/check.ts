import { checkOptions } from '../../../assembly/check-options.ts';
import { lessonFromData, sharedFromData } from '../../../assembly/parts-as-data.ts';
import type { PackageOptions } from '../../../lesson/options.ts';
import type { Parts } from './load-parts.ts';
import type { LessonCheck } from './messages.ts';
import { silencedTexts } from './silenced-texts.ts';

/** Checks a lesson with options by the very rules of the build. */
export async function checkLesson(parts: Parts, id: string, options: PackageOptions): Promise<LessonCheck> {
  const [shared, data] = await Promise.all([parts.shared(), parts.lesson(id)]);
  const own = { ...lessonFromData(data), classFiles: parts.classFiles() };
  const { report, remarks } = checkOptions(sharedFromData(shared), own, data.authored, options);
  return {
    masteryScore: options.masteryScore ?? data.lesson.masteryScore,
    randomPass: report.randomPass,
    lowestFairMastery: report.lowestFairMastery,
    remarks,
    silenced: silencedTexts(own, options.texts?.[id] ?? {}),
  };
}
