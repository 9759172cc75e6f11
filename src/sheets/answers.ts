import { type Decision, playOf } from '../kinds/index.ts';
import { classChoices } from '../kinds/question/screen-order.ts';
import type { FactId } from '../lesson/ids.ts';
import type { Outcome, Verdict } from '../lesson/lesson.ts';
import { type Html, html, prose } from '../pages/html.ts';
import { VERDICTS } from './verdicts.ts';

const verdictCell = (verdict: Verdict): Html =>
  html`<td class="guide-verdict is-${verdict}">${VERDICTS[verdict].sign} ${VERDICTS[verdict].words}</td>`;

const row = (
  head: Hole,
  verdict: Verdict,
  { consequence, feedback }: Pick<Outcome, 'consequence' | 'feedback'>,
): Html =>
  html`<tr><th scope="row">${head}</th>${verdictCell(verdict)}<td>${prose(consequence)}</td><td>${prose(feedback)}</td></tr>`;

type Hole = Html | string;

const table = (first: string, rows: readonly Html[]): Html =>
  html`<table class="guide-answers"><thead><tr><th scope="col">${first}</th><th scope="col">Verdict</th><th scope="col">Ce qui se passe</th><th scope="col">Pourquoi</th></tr></thead><tbody>${rows}</tbody></table>`;

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
  if (scene.kind === 'question') {
    return table(
      'Réponse',
      classChoices(scene).map((choice) =>
        row(
          html`${choice.badge}. ${prose(choice.text)} <span class="guide-letter">(${choice.letter})</span>`,
          choice.verdict,
          choice,
        ),
      ),
    );
  }
  const outcomes: Readonly<Record<string, Outcome>> = playOf(scene).outcomes(scene);
  const rows = Object.values(outcomes).map((outcome) => row('Réponse', outcome.verdict, outcome));
  return html`${rightAnswer(scene)}${table('Selon le verdict', rows)}`;
}

/** Ids of the facts that a decision or one of its outcomes cites. */
export const factsBehind = (scene: Decision): readonly FactId[] => [
  ...new Set([
    ...scene.facts,
    ...Object.values<Outcome>(playOf(scene).outcomes(scene)).flatMap(({ facts }) => facts ?? []),
  ]),
];
