import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { uniqueInLists } from './check-ids.ts';
import { checkLinks, checkRoutes } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkScenes } from './check-scenes.ts';
import { checkSchool } from './check-school.ts';
import { checkSimulation } from './check-simulation.ts';
import { checkDraws, checkVariables } from './check-variables.ts';
import { quote } from './french-words.ts';
import { fieldOf } from './json-value.ts';
import { lessonSchema } from './lesson-schema.ts';
import { type Check, parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

const idIsFolder = (slug: string): Check =>
  function* (lesson) {
    const id = fieldOf(lesson, 'id');
    if (typeof id !== 'string' || id === slug) return;
    yield {
      path: ['id'],
      message: `La leçon s’appelle ${quote(id)}, mais son dossier s’appelle ${quote(slug)}.`,
      hint: 'Donnez le même nom aux deux.',
    };
  };

/** Reads the text of a lesson.json; `slug` is the name of its folder. */
export const parseLesson = (text: string, file: string, slug: string): Parsed<Lesson<Scene>> =>
  parseFile(text, file, lessonSchema, [
    idIsFolder(slug),
    uniqueInLists('id'),
    uniqueInLists('letter'),
    uniqueInLists('trace'),
    checkLinks,
    checkRoutes,
    checkVariables,
    checkDraws,
    checkScenes,
    checkSchool,
    checkPictures,
    checkSimulation,
  ]);
