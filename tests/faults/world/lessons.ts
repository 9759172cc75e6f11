import { readFileSync } from 'node:fs';
import { compile } from '../../../src/compile/compile.ts';
import type { CompiledLesson } from '../../../src/compiled/compiled.ts';
import { createEngine, type Engine } from '../../../src/engine/engine.ts';
import type { Scene } from '../../../src/kinds/index.ts';
import type { Fact } from '../../../src/lesson/fact.ts';
import type { Lesson } from '../../../src/lesson/lesson.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../../../src/lesson/options.ts';
import { aLesson, compiled, everyKind } from '../../support/lesson-builder.ts';
import { aMatch, anEnding, aQuestion, aReading } from '../../support/scene-builder.ts';
import type { LessonName } from './scenario.ts';

const SLUG = 'gaz_odeur';

function dataIn<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../../../modules/${file}`, import.meta.url), 'utf8')) as T;
}

/** Two questions and an ending, each way of answering with letters, pairs and a number, and a real lesson. */
const MAKE: Readonly<Record<LessonName, (options: Partial<PackageOptions>) => CompiledLesson>> = {
  two: (options) =>
    compiled(aLesson([aQuestion('porte', 0, 'appel'), aQuestion('appel', 1, 'fin'), anEnding('fin')]), options),
  kinds: everyKind,
  pairs: (options) =>
    compiled(
      aLesson([
        aMatch('roles', 0, 'mesure'),
        aReading('mesure', 1, 'porte'),
        aQuestion('porte', 2, 'fin'),
        anEnding('fin'),
      ]),
      options,
    ),
  gas: (options) =>
    compile(dataIn<Lesson<Scene>>(`${SLUG}/lesson.json`), dataIn<readonly Fact[]>('facts.json'), {
      ...DEFAULT_OPTIONS,
      ...options,
    }),
};

const engines = new Map<string, Engine>();

/** The engine of a lesson under a status rule; made once, for engines hold nothing of a run. */
export function engineOf(lesson: LessonName, status: PackageOptions['status']): Engine {
  const key = `${lesson} ${status}`;
  const engine = engines.get(key) ?? createEngine(MAKE[lesson]({ status }));
  engines.set(key, engine);
  return engine;
}
