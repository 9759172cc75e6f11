import { strFromU8 } from 'fflate';
import { withClassCredit } from '../../src/assembly/class-video.ts';
import { lessonToCheck } from '../../src/assembly/lesson-to-check.ts';
import { translationScripts } from '../../src/assembly/translation-scripts.ts';
import { buildPackages, readPackageParts, readStandardParts } from '../../src/build/build-packages.ts';
import { buildCriticalStyle } from '../../src/build/critical-style.ts';
import type { PackageOptions } from '../../src/lesson/options.ts';
import type { ClassFiles } from '../../src/lesson/video.ts';
import { STANDARDS } from '../../src/package/standards.ts';
import { drawingsOf, filesOf } from './built-lesson.ts';
import { projectParts } from './project-parts.ts';

/**
 * The zip of SCORM 1.2 that the build makes of a lesson with options: from the project's files, with the player and the
 * drawings of the built package.
 */
export function buildFromDisk(slug: string, options: PackageOptions, classFiles: ClassFiles = {}): Uint8Array {
  const { shared, own: authored } = projectParts(slug);
  const own = { ...authored, classFiles };
  const files = filesOf(slug);
  const text = (name: string) => strFromU8(files[name]!);
  const player = {
    'player.js': text('player.js'),
    'player.css': text('player.css'),
    'sound.js': text('sound.js'),
  };
  const [scorm12] = STANDARDS;
  const parts = readPackageParts([readStandardParts(scorm12!, player)], buildCriticalStyle());
  const { compiled } = lessonToCheck(shared, own, options);
  const translations = translationScripts(shared, own, compiled);
  const credited = withClassCredit(parts, compiled, options);
  const { packages } = buildPackages(credited, compiled, drawingsOf(slug), translations, classFiles);
  return packages[0]!.bytes;
}
