import type { CompiledLesson } from '../compiled/compiled.ts';
import { type Decision, isDecision } from '../kinds/index.ts';
import type { FactLevel } from '../lesson/fact.ts';
import type { FactId, SceneId } from '../lesson/ids.ts';
import { type Html, html, prose } from '../pages/html.ts';
import { answersOf, factsBehind } from './answers.ts';
import { frenchDate } from './french-date.ts';
import { heading } from './heading.ts';
import { waysFrom } from './scenario-graph.ts';
import { VERDICTS } from './verdicts.ts';

const LEVELS: Readonly<Record<FactLevel, string>> = {
  law: 'texte de loi',
  official: 'organisme officiel',
  professional: 'profession ou presse',
  general: 'connaissance générale',
};

/** What each kind asks for, as a teacher would say it. */
const KINDS: Readonly<Record<Decision['kind'], string>> = {
  question: 'choisir une réponse',
  selection: 'cocher',
  order: 'mettre dans l’ordre',
  equip: 'équiper quelqu’un',
  observation: 'chercher dans l’image',
  match: 'associer',
  reading: 'lire un instrument',
  call: 'appeler',
  log_entry: 'écrire une ligne',
};

/** Decisions in the order in which the author wrote them. */
export const decisionsOf = ({ scenes }: CompiledLesson): readonly Decision[] =>
  Object.values(scenes).filter(isDecision);

/** The number of each decision in the guide and on its map. */
export const decisionNumbers = (lesson: CompiledLesson): ReadonlyMap<SceneId, string> =>
  new Map(decisionsOf(lesson).map(({ id }, index) => [id, String(index + 1)]));

const factItem = ({ facts }: CompiledLesson, id: FactId): Html | false => {
  const fact = facts[id];
  if (!fact) return false;
  const { statement, source, level, consulted, changes } = fact;
  return html`<li>${prose(statement)} <span class="guide-source">${source}${
    consulted !== undefined && `, lu le ${frenchDate(consulted)}`
  } (${LEVELS[level]}).${changes && ` À partir du ${frenchDate(changes.on)} : ${changes.what}`}</span></li>`;
};

/** Where answers lead, when not all of them lead to the same scene. */
function waysList(lesson: CompiledLesson, { id }: Decision): Html | false {
  const ways = waysFrom(lesson, id);
  return (
    ways.length > 1 &&
    html`<p class="guide-ways">Suite : ${ways.map(
      ({ to, marks }, index) =>
        html`${index > 0 && ' ; '}${marks.map(({ letter, verdict }) => `${letter || VERDICTS[verdict].words} ${VERDICTS[verdict].sign}`).join(', ')} → « ${lesson.scenes[to]!.title} »`,
    )}. Une même réponse peut mener à deux suites, selon ce qui s’est passé avant.</p>`
  );
}

function decision(lesson: CompiledLesson, scene: Decision, number: string, level: number): Html {
  const slot = lesson.slots.find(({ id }) => id === scene.slot);
  const objective = lesson.objectives.find(({ id }) => id === slot?.objective);
  return html`<section class="guide-decision" id="decision-${number}"><div class="guide-asked">${heading(level, html`${number}. ${prose(scene.title)}`)}
<p class="guide-where">${slot ? `${slot.label} (${slot.id} dans les rapports)` : 'Non notée'} · ${KINDS[scene.kind]}${objective && ` · ${objective.text}`}</p>
<p>${prose(scene.text)}${scene.speech && html` ${scene.speech.who} : « ${prose(scene.speech.says)} »`}</p></div>
${answersOf(scene)}${waysList(lesson, scene)}<ul class="guide-facts">${factsBehind(scene).map((id) => factItem(lesson, id))}</ul></section>\n`;
}

/** Every decision with all its answers, their reasons and what these rest on. */
export const decisionsSection = (lesson: CompiledLesson, level: number): Html =>
  html`<section id="decisions">${heading(level, 'Les décisions, une par une')}
<p>Les lettres A, B, C sont celles de l’écran en mode classe ; qui joue seul voit un autre ordre. Entre parenthèses, la lettre des rapports. ${Object.values(
    VERDICTS,
  ).map(({ sign, words }, index) => html`${index > 0 && ', '}${sign} ${words}`)} : 2 points, 1, 0 et 0.</p>
${decisionsOf(lesson).map((scene, index) => decision(lesson, scene, String(index + 1), level + 1))}</section>`;
