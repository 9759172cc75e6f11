import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Values } from '../lesson/lesson.ts';
import { seededRandom } from '../lesson/seeded.ts';

type Drawing = Pick<CompiledLesson, 'draws'>;

/** The draw of an attempt: each drawn variable uniform over its bounds, the same whenever the seed is. */
export const drawOf = ({ draws = {} }: Drawing, seed: number): Values =>
  Object.fromEntries(
    Object.entries(draws).map(([variable, { min, max }]) => [
      variable,
      min + Math.floor(seededRandom(seed, variable)() * (max - min + 1)),
    ]),
  );

/** Every draw that an attempt can have; a lesson that draws nothing has one, empty. All are as likely. */
export const everyDraw = ({ draws = {} }: Drawing): readonly Values[] =>
  Object.entries(draws).reduce<readonly Values[]>(
    (all, [variable, { min, max }]) =>
      all.flatMap((draw) =>
        Array.from({ length: max - min + 1 }, (_, index) => ({ ...draw, [variable]: min + index })),
      ),
    [{}],
  );
