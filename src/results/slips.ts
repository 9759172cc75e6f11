import type { CallScene } from '../kinds/call/scene.ts';
import { playOf } from '../kinds/index.ts';
import { chosenIn, type LogEntryScene } from '../kinds/log_entry/scene.ts';
import type { MatchScene } from '../kinds/match/scene.ts';
import type { OrderItem } from '../kinds/order/scene.ts';
import type { TickedScene } from '../kinds/ticked.ts';
import { valueRead } from './answer-words.ts';
import type { KnownAnswer } from './read-answer.ts';

/** One thing that is wrong in an answer: learners who made the same one are counted together. */
export interface Slip {
  /** Its own within the scene. */
  readonly key: string;
  /** « Oublié », « En trop »… before the words of the lesson; absent where these say all. */
  readonly how?: string;
  readonly what: string;
  /** Why, when the lesson says it of this very thing. */
  readonly why?: string;
}

const noted = (note: string | undefined) => (note === undefined ? {} : { why: note });

function ticked({ items }: TickedScene, response: string): Slip[] {
  return items.flatMap(({ letter, text, right, note }): Slip[] => {
    const isTicked = response.includes(letter);
    if (isTicked === right) return [];
    return [
      { key: `${isTicked ? '+' : '-'}${letter}`, how: isTicked ? 'En trop' : 'Oublié', what: text, ...noted(note) },
    ];
  });
}

/** Steps that stand where none of their rank may, told by the first of them: what follows moved with it. */
function misplaced(items: readonly OrderItem[], response: string): Slip[] {
  const ranks = new Map(items.map(({ letter, rank }) => [letter, rank]));
  const wanted = [...ranks.values()].sort((one, other) => one - other);
  const place = [...response].findIndex((letter, index) => ranks.get(letter) !== wanted[index]);
  const item = items.find(({ letter }) => letter === response[place]);
  return item ? [{ key: `${place}${item.letter}`, how: `En place n°\u00a0${place + 1}`, what: item.text }] : [];
}

function called({ numbers, items }: CallScene, response: string): Slip[] {
  const number = numbers.find(({ letter }) => letter === response[0]);
  const isBest = number?.verdict === 'good';
  const dialled: Slip[] =
    number && !isBest ? [{ key: number.letter, how: 'Numéro', what: number.text, ...noted(number.note) }] : [];
  return [...dialled, ...misplaced(items, response.slice(1))];
}

const paired = ({ items, targets }: MatchScene, response: string): Slip[] =>
  items.flatMap(({ letter, text, target, note }, index): Slip[] => {
    const given = targets.find((one) => one.letter === response[index]);
    if (!given || given.id === target) return [];
    return [{ key: letter + given.letter, what: `${text} → ${given.text}`, ...noted(note) }];
  });

const written = ({ fields }: LogEntryScene, response: string): Slip[] =>
  fields.flatMap((field): Slip[] => {
    const option = chosenIn(field, response);
    return option && !option.right
      ? [{ key: option.letter, how: field.label, what: option.text, ...noted(option.note) }]
      : [];
  });

/** All that is wrong in an answer; nothing where it is good. */
export function slipsOf({ scene, response, key, verdict }: KnownAnswer): readonly Slip[] {
  if (verdict === 'good') return [];
  switch (scene.kind) {
    case 'question': {
      const choice = scene.choices.find(({ letter }) => letter === response);
      return choice ? [{ key: choice.letter, what: choice.text, why: choice.feedback }] : [];
    }
    case 'order':
      return misplaced(scene.items, response);
    case 'call':
      return called(scene, response);
    case 'match':
      return paired(scene, response);
    case 'log_entry':
      return written(scene, response);
    case 'reading':
      return [{ key: response, what: valueRead(scene, response), ...noted(scene.outcomes[key as 'wrong']?.feedback) }];
    default:
      return ticked(scene, response);
  }
}

/** What made an answer dangerous, thing by thing: a choice, or each forbidden item that was ticked. */
export function dangersOf({ scene, response, verdict, key }: KnownAnswer): readonly Slip[] {
  if (verdict !== 'fatal') return [];
  const play = playOf(scene);
  const outcome = play.outcomes(scene)[key];
  return [...play.closes(scene, response)].map((letter) => ({
    key: letter,
    what: play.parts(scene).find((part) => part.letter === letter)?.text ?? letter,
    ...noted(outcome?.feedback),
  }));
}
