import type { JsonPath } from '../diagnostic/diagnostic.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { ID_PATTERN } from '../lesson/ids.ts';
import { quote } from './french-words.ts';
import { everyValue, fieldOf, idsIn, listOf } from './json-value.ts';
import { suggest } from './nearest-word.ts';
import type { Check } from './parse-file.ts';

const TARGETS = {
  scene: { list: 'scenes', none: 'aucune scène de la leçon ne s’appelle ainsi', add: 'Ajoutez cette scène' },
  slot: {
    list: 'slots',
    none: 'aucun emplacement de « slots » ne s’appelle ainsi',
    add: 'Ajoutez-le à la fin de « slots »',
  },
  objective: { list: 'objectives', none: 'aucun objectif de la leçon ne s’appelle ainsi', add: 'Ajoutez cet objectif' },
} as const;

type Target = keyof typeof TARGETS;

/** What the keys of a lesson lead to, wherever they stand: a new kind of scene uses the same words. */
const LINKS: ReadonlyMap<unknown, Target> = new Map([
  ['start', 'scene'],
  ['next', 'scene'],
  ['goto', 'scene'],
  ['slot', 'slot'],
  ['objective', 'objective'],
]);

/** Links of a lesson that lead nowhere. A link that is no id is left to the schema. */
export const checkLinks: Check = function* (lesson): Generator<Mistake> {
  for (const { path, value } of everyValue(lesson)) {
    const target = LINKS.get(path.at(-1));
    if (!target || typeof value !== 'string' || !ID_PATTERN.test(value)) continue;
    const { list, none, add } = TARGETS[target];
    const known = idsIn(fieldOf(lesson, list));
    if (known.includes(value)) continue;
    yield {
      path,
      message: `${quote(path.at(-1))} mène à ${quote(value)}, mais ${none}.`,
      hint: suggest(value, known, `${add}, ou corrigez le lien.`),
    };
  }
};

function* routeMistakes(routes: readonly unknown[], path: JsonPath): Generator<Mistake> {
  for (const [index, route] of routes.entries()) {
    const isLast = index === routes.length - 1;
    const hasCondition = fieldOf(route, 'when') !== undefined;
    if (isLast && hasCondition) {
      yield {
        path: [...path, index, 'when'],
        message: 'La dernière route a un « when » : on pourrait ne savoir où aller.',
        hint: 'Retirez ce « when », ou ajoutez une dernière route sans « when ».',
      };
    }
    if (!isLast && !hasCondition) {
      yield {
        path: [...path, index],
        message: 'Cette route n’a pas de « when » : celles qui suivent ne serviront jamais.',
        hint: 'Ajoutez un « when », ou mettez cette route en dernier.',
      };
    }
  }
}

/** Lists of routes that do not end, or end too early. */
export const checkRoutes: Check = function* (lesson) {
  for (const { path, value } of everyValue(lesson)) {
    if (path.at(-1) === 'next') yield* routeMistakes(listOf(value), path);
  }
};
