/** The ten-slot lesson as the only one of a project. */
import { checkProject } from '../../src/check/check-project.ts';
import type { ProjectToCheck } from '../../src/check/project-to-check.ts';
import { formatPath } from '../../src/diagnostic/diagnostic.ts';
import { tenSlotFacts, tenSlotLesson } from '../support/ten-slot-lesson.ts';

const lesson = tenSlotLesson();

const project: ProjectToCheck = {
  lessons: [
    {
      ...lesson,
      scenes: lesson.scenes.map((scene, index) =>
        index === 0 ? { ...scene, picture: { layers: [{ file: 'modele/salle.svg' }], alt: '' } } : scene,
      ),
    },
  ],
  facts: tenSlotFacts(),
  glossary: [],
  sounds: [],
  credits: [{ file: 'modele/*.svg', author: 'essai', licence: 'CC0', origin: 'essai' }],
  mediaFiles: new Set(['modele/salle.svg']),
  sources: {
    facts: { file: 'facts.json', lineOf: (path) => path.length },
    glossary: { file: 'glossary.json', lineOf: (path) => path.length },
    sounds: { file: 'sounds.json', lineOf: (path) => path.length },
    credits: { file: 'credits.json', lineOf: (path) => path.length },
  },
};

/** `rule file path line` of all that is found when some of the project is replaced. */
export const checkProjectWith = (changes: Partial<ProjectToCheck>): readonly string[] =>
  checkProject({ ...project, ...changes }).map(
    ({ rule, file, path, line }) => `${rule} ${file} ${formatPath(path)} line ${line}`,
  );
