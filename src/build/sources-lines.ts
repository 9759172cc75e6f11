import type { FactUse } from '../check/fact-uses.ts';
import type { FactLevel } from '../lesson/fact.ts';
import { counted, frenchNumber } from './french-number.ts';

const DAY_MS = 86_400_000;

const LEVELS: readonly (readonly [FactLevel, string])[] = [
  ['law', 'Textes de loi'],
  ['official', 'Organismes publics'],
  ['professional', 'Métier et presse'],
];

const longDate = (day: string): string =>
  new Date(day).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

const ageOf = ({ fact }: FactUse, today: string): number => daysBetween(fact.consulted ?? today, today);

function* linesOf({ fact, lessons, terms }: FactUse, today: string): Generator<string> {
  const { id, statement, source, address, consulted, changes } = fact;
  yield `  ${id}  ${statement}`;
  yield `      ${address ? `${source} · ${address}` : source}`;
  if (consulted) {
    yield `      lu le ${longDate(consulted)}, il y a ${counted(daysBetween(consulted, today), 'jour')}`;
  }
  if (changes) {
    yield `      ${changes.on <= today ? 'a changé' : 'change'} le ${longDate(changes.on)} : ${changes.what}`;
  }
  const inLessons = lessons.map(({ slug, scenes }) => (scenes.length > 0 ? `${slug} (${scenes.join(', ')})` : slug));
  const inGlossary = terms.map((term) => `mot « ${term} »`);
  yield `      sert à : ${[...inLessons, ...inGlossary].join(' ; ') || 'rien'}`;
}

function* section(title: string, uses: readonly FactUse[], today: string): Generator<string> {
  if (uses.length === 0) return;
  yield '';
  yield `${title} (${frenchNumber(uses.length)})`;
  for (const use of uses) yield* linesOf(use, today);
}

/**
 * What an expert has to read again, the most urgent first: sources that change, general knowledge, then the others by
 * level, those read longest ago first. `today` is YYYY-MM-DD. A fact stands in one section only.
 */
export function sourcesLines(uses: readonly FactUse[], today: string): readonly string[] {
  const changing = uses.filter(({ fact }) => fact.changes);
  const others = uses.filter(({ fact }) => !fact.changes);
  const byAge = [...others].sort((one, other) => ageOf(other, today) - ageOf(one, today));
  return [
    `${counted(uses.length, 'fait')} à relire, au ${longDate(today)}`,
    ...section('Sources qui changent', [...changing].sort(byDayOfChange), today),
    ...section(
      'Connaissances générales, sans document',
      others.filter(({ fact }) => fact.level === 'general'),
      today,
    ),
    ...LEVELS.flatMap(([level, title]) => [
      ...section(
        `${title}, du plus anciennement lu au plus récent`,
        byAge.filter(({ fact }) => fact.level === level),
        today,
      ),
    ]),
  ];
}

const byDayOfChange = (one: FactUse, other: FactUse): number =>
  (one.fact.changes?.on ?? '').localeCompare(other.fact.changes?.on ?? '');
