import { type Decision, playOf } from '../kinds/index.ts';
import { classChoices, type ShownChoice } from '../kinds/question/screen-order.ts';
import type { FactId } from '../lesson/ids.ts';
import type { Outcome, Verdict } from '../lesson/lesson.ts';
import { type Html, html, prose } from '../pages/html.ts';
import { VERDICTS } from './verdicts.ts';

type Told = Pick<Outcome, 'verdict' | 'consequence' | 'feedback'>;

const verdictWords = (verdict: Verdict): string => `${VERDICTS[verdict].sign} ${VERDICTS[verdict].words}`;

const whatFollows = ({ consequence, feedback }: Told): Html =>
  html`<td>${prose(consequence)}</td><td>${prose(feedback)}</td>`;

/** A line of a choice, which has its own verdict. */
const choiceRow = ({ badge, letter, text, ...told }: ShownChoice): Html =>
  html`<tr><th scope="row">${badge}. ${prose(text)} <span class="guide-letter">(${letter})</span></th><td class="guide-verdict is-${told.verdict}">${verdictWords(told.verdict)}</td>${whatFollows(told)}</tr>`;

/** A line of a verdict that many answers come to. */
const verdictRow = (told: Told): Html =>
  html`<tr><th scope="row" class="guide-verdict is-${told.verdict}">${verdictWords(told.verdict)}</th>${whatFollows(told)}</tr>`;

const table = (heads: readonly string[], rows: readonly Html[]): Html =>
  html`<table class="guide-answers"><thead><tr>${[...heads, 'Verdict', 'Ce qui se passe', 'Pourquoi'].map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table>`;

const note = (text?: string): Html | false => text !== undefined && html` <em>${prose(text)}</em>`;

/** What makes an answer right, one line for each part of it. */
function rightAnswer(scene: Decision): Html | null {
  switch (scene.kind) {
    case 'question':
      return null;
    case 'selection':
    case 'equip':
    case 'observation':
      return html`<ul class="guide-parts">${scene.items.map(
        ({ text, right, required, fatal, note: why }) =>
          html`<li>${right ? '☑' : '☐'} ${prose(text)}${required && ' (indispensable)'}${fatal && ' (fatal)'}${note(why)}</li>`,
      )}</ul>`;
    case 'order':
      return steps(scene.items);
    case 'call':
      return html`<ul class="guide-parts">${scene.numbers.map(
        ({ text, verdict, note: why }) =>
          html`<li>${VERDICTS[verdict].sign} ${prose(text)} (${VERDICTS[verdict].words})${note(why)}</li>`,
      )}</ul>${steps(scene.items)}`;
    case 'match':
      return html`<ul class="guide-parts">${scene.items.map(
        ({ text, target, note: why }) =>
          html`<li>${prose(text)} → <strong>${scene.targets.find(({ id }) => id === target)?.text}</strong>${note(why)}</li>`,
      )}</ul>`;
    case 'reading':
      return html`<p>${scene.scale.label} : <strong>${scene.value} ${scene.scale.unit}</strong></p>`;
    case 'log_entry':
      return html`<ul class="guide-parts">${scene.fields.map(
        ({ label, required, options }) =>
          html`<li>${label}${required && ' (indispensable)'} : ${options.map(
            ({ text, right, note: why }) => html`<br>${right ? '☑' : '☐'} ${prose(text)}${note(why)}`,
          )}</li>`,
      )}</ul>`;
  }
}

const steps = (items: readonly { readonly text: string; readonly rank: number }[]): Html =>
  html`<ol class="guide-parts">${[...items]
    .sort((one, other) => one.rank - other.rank)
    .map(({ text }) => html`<li>${prose(text)}</li>`)}</ol>`;

/** All that can be answered to a decision, with verdicts and reasons. */
export function answersOf(scene: Decision): Html {
  if (scene.kind === 'question') return table(['Réponse'], classChoices(scene).map(choiceRow));
  const outcomes: Readonly<Record<string, Outcome>> = playOf(scene).outcomes(scene);
  return html`${rightAnswer(scene)}${table([], Object.values(outcomes).map(verdictRow))}`;
}

/** Ids of the facts that a decision or one of its outcomes cites. */
export const factsBehind = (scene: Decision): readonly FactId[] => [
  ...new Set([
    ...scene.facts,
    ...Object.values<Outcome>(playOf(scene).outcomes(scene)).flatMap(({ facts }) => facts ?? []),
  ]),
];
