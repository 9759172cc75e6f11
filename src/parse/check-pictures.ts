import { backgroundOf, propOf } from '../art/library.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { quote, quoteAll } from './french-words.ts';
import { everyValue, fieldOf, isObject, type JsonObject, listOf } from './json-value.ts';
import { suggest } from './nearest-word.ts';
import type { Check } from './parse-file.ts';

/** What a layer is, by the key that says so, with the keys that it must and may have beside it. */
const SORTS = {
  file: { needs: [], takes: [] },
  background: { needs: [], takes: ['state'] },
  person: { needs: ['pose', 'at'], takes: ['face', 'holds', 'wears', 'scale', 'flip'] },
  prop: { needs: [], takes: ['state', 'at', 'scale', 'flip', 'labels'] },
} as const;

const SHARED = ['when', 'motion'];

type Sort = keyof typeof SORTS;
const ALL_SORTS = Object.keys(SORTS) as Sort[];

type Part = Omit<Mistake, 'path'> & { readonly path: readonly string[] };

function* keyMistakes(layer: JsonObject, sort: Sort): Generator<Part> {
  const { needs, takes } = SORTS[sort];
  for (const key of needs) {
    if (key in layer) continue;
    yield { path: [], message: `Ce calque « ${sort} » n’a pas de « ${key} ».`, hint: `Ajoutez « ${key} ».` };
  }
  const known: readonly string[] = [sort, ...needs, ...takes, ...SHARED];
  for (const key of Object.keys(layer).filter((one) => !known.includes(one))) {
    yield {
      path: [key],
      message: `Un calque « ${sort} » ne prend pas « ${key} ».`,
      hint: `Retirez cette clé. Clés possibles : ${quoteAll(known)}.`,
    };
  }
}

function* stateMistakes(layer: JsonObject, sort: Sort): Generator<Part> {
  const { state } = layer;
  if (typeof state !== 'string' || (sort !== 'background' && sort !== 'prop')) return;
  const name = layer[sort];
  if (typeof name !== 'string') return;
  const states = (sort === 'background' ? backgroundOf(name) : propOf(name))?.states;
  if (!states || states.includes(state)) return;
  const known = `États possibles : ${quoteAll(states)}.`;
  yield {
    path: ['state'],
    message: `${quote(name)} n’a pas d’état ${quote(state)}.`,
    hint: suggest(state, states, known),
  };
}

function* labelMistakes({ prop, labels }: JsonObject): Generator<Part> {
  if (typeof prop !== 'string' || !isObject(labels)) return;
  const blanks = Object.keys(propOf(prop)?.blanks ?? {});
  for (const name of Object.keys(labels).filter((one) => !blanks.includes(one))) {
    const known = blanks.length === 0 ? 'Retirez « labels ».' : `Blancs possibles : ${quoteAll(blanks)}.`;
    yield {
      path: ['labels', name],
      message: `${quote(prop)} n’a pas de blanc ${quote(name)}.`,
      hint: suggest(name, blanks, known),
    };
  }
}

function* layerMistakes(layer: JsonObject, people: readonly string[]): Generator<Part> {
  const sorts = ALL_SORTS.filter((sort) => sort in layer);
  const [sort] = sorts;
  if (sort === undefined || sorts.length > 1) {
    yield {
      path: [],
      message:
        sort === undefined ? 'Ce calque ne dit pas ce qu’il montre.' : `Ce calque est à la fois ${quoteAll(sorts)}.`,
      hint: `Donnez une seule de ces clés : ${quoteAll(ALL_SORTS)}.`,
    };
    return;
  }
  yield* keyMistakes(layer, sort);
  yield* stateMistakes(layer, sort);
  yield* labelMistakes(layer);
  yield* unknownPerson(layer.person, people);
}

function* unknownPerson(person: unknown, people: readonly string[]): Generator<Part> {
  if (typeof person !== 'string' || people.includes(person)) return;
  yield {
    path: ['person'],
    message: `Personne ne s’appelle ${quote(person)} dans « cast ».`,
    hint: suggest(person, people, 'Ajoutez cette personne dans « cast ».'),
  };
}

const FRAME = { width: 960, height: 640 };

/** A closer view that would show what lies outside the picture. */
function* focusMistakes(focus: unknown): Generator<Part> {
  const [x, y, width] = listOf(focus);
  if (typeof x !== 'number' || typeof y !== 'number' || typeof width !== 'number') return;
  const lowest = FRAME.height - (width * FRAME.height) / FRAME.width;
  if (x + width <= FRAME.width && y <= lowest) return;
  yield {
    path: [],
    message: '« focus » dépasse le bord de l’image.',
    hint: `Pour cette largeur : gauche de 0 à ${FRAME.width - width}, haut de 0 à ${Math.floor(lowest)}.`,
  };
}

/** Layers that mix what they show, closer views that leave the frame, parts without that state, people who are not in the cast. */
export const checkPictures: Check = function* (lesson): Generator<Mistake> {
  const cast = fieldOf(lesson, 'cast');
  const people = isObject(cast) ? Object.keys(cast) : [];
  for (const { path, value } of everyValue(lesson)) {
    const found = [
      ...(path.at(-2) === 'layers' && isObject(value) ? layerMistakes(value, people) : []),
      ...(path.at(-1) === 'drawing' && isObject(value) ? stateMistakes(value, 'prop') : []),
      ...(path.at(-1) === 'focus' ? focusMistakes(value) : []),
      ...(path.at(-1) === 'speech' ? unknownPerson(fieldOf(value, 'person'), people) : []),
    ];
    for (const mistake of found) yield { ...mistake, path: [...path, ...mistake.path] };
  }
};
