import type { JsonPath } from '../diagnostic/diagnostic.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { quote } from './french-words.ts';
import { everyValue, fieldOf, idsIn, listOf } from './json-value.ts';
import { suggest } from './nearest-word.ts';
import type { Check } from './parse-file.ts';

const FLOWS = ['leak', 'ventilation'] as const;

function* roomMistakes(lesson: unknown, names: readonly unknown[]): Generator<Mistake> {
  const scenes = listOf(fieldOf(lesson, 'scenes'));
  const known = idsIn(scenes);
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string') continue;
    const path = ['simulation', 'scenes', index];
    const scene = scenes.find((one) => fieldOf(one, 'id') === name);
    if (scene === undefined) {
      yield {
        path,
        message: `« simulation » nomme la scène ${quote(name)}, mais aucune scène de la leçon ne s’appelle ainsi.`,
        hint: suggest(name, known, 'Corrigez ce nom, ou retirez-le.'),
      };
    } else if (fieldOf(scene, 'kind') === 'ending') {
      yield {
        path,
        message: `${quote(name)} est une fin : plus rien ne s’y passe, le gaz ne peut pas y être suivi.`,
        hint: 'Retirez-la de cette liste.',
      };
    }
  }
}

function* flowMistakes(flows: readonly unknown[], path: JsonPath): Generator<Mistake> {
  for (const [index, flow] of flows.entries()) {
    const isLast = index === flows.length - 1;
    const hasCondition = fieldOf(flow, 'when') !== undefined;
    if (isLast && hasCondition) {
      yield {
        path: [...path, index, 'when'],
        message: 'Le dernier débit a un « when » : il pourrait n’y en avoir aucun.',
        hint: 'Retirez ce « when », ou ajoutez un dernier débit sans « when ».',
      };
    }
    if (!isLast && !hasCondition) {
      yield {
        path: [...path, index],
        message: 'Ce débit n’a pas de « when » : ceux qui suivent ne serviront jamais.',
        hint: 'Ajoutez un « when », ou mettez ce débit en dernier.',
      };
    }
  }
}

function* outsideMistakes(scene: unknown, path: JsonPath): Generator<Mistake> {
  for (const { path: place, value } of everyValue(scene, path)) {
    const field = place.at(-1);
    if (field === 'seconds') {
      yield {
        path: place,
        message: '« seconds » ne sert à rien ici : cette scène n’est pas dans la pièce simulée.',
        hint: 'Retirez « seconds », ou ajoutez la scène à « simulation.scenes ».',
      };
    }
    if (field === 'of' && place.at(-2) === 'instrument' && value === 'simulation') {
      yield {
        path: place,
        message: 'L’instrument montre la pièce simulée, mais cette scène n’en est pas.',
        hint: 'Donnez une valeur avec « lie », ou ajoutez la scène à « simulation.scenes ».',
      };
    }
  }
}

/** Mistakes about the simulated room: scenes that are not in it, flows that may be missing. */
export const checkSimulation: Check = function* (lesson) {
  const simulation = fieldOf(lesson, 'simulation');
  const inRoom = listOf(fieldOf(simulation, 'scenes'));
  yield* roomMistakes(lesson, inRoom);
  for (const flow of FLOWS) yield* flowMistakes(listOf(fieldOf(simulation, flow)), ['simulation', flow]);
  for (const [index, scene] of listOf(fieldOf(lesson, 'scenes')).entries()) {
    if (!inRoom.includes(fieldOf(scene, 'id'))) yield* outsideMistakes(scene, ['scenes', index]);
  }
};
