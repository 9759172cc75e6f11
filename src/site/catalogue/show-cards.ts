import type { Notebook } from '../../notebook/notebooks.ts';
import { cardWords } from './progress.ts';

/** Says on every card how far this learner is, on every shelf how many lessons are passed, and where to go on. */
export function showCards(root: Document, { pages }: Notebook): void {
  const pageOf = (card: HTMLElement) => pages.find(({ lesson }) => lesson === card.dataset.lesson);
  for (const shelf of root.querySelectorAll<HTMLElement>('.shelf')) {
    const cards = [...shelf.querySelectorAll<HTMLElement>('.lesson')];
    for (const card of cards) showCard(card, cardWords(pageOf(card)));
    const passed = cards.filter(({ dataset }) => dataset.state === 'passed').length;
    const count = shelf.querySelector('.shelf-passed');
    if (count) count.textContent = passed === 0 ? '' : `, ${passed} réussie${passed > 1 ? 's' : ''}`;
  }
  showWayOn(root, pages);
}

function showCard(card: HTMLElement, { state, line, action }: ReturnType<typeof cardWords>): void {
  card.dataset.state = state;
  const progress = card.querySelector<HTMLElement>('.lesson-progress');
  if (progress) {
    progress.textContent = line;
    progress.hidden = false;
  }
  const stamp = card.querySelector<HTMLElement>('.stamp');
  if (stamp) stamp.hidden = state !== 'passed';
  const button = card.querySelector('.play span');
  if (button) button.textContent = action;
}

/** The big button at the top goes on with the lesson that was left last. */
function showWayOn(root: Document, pages: Notebook['pages']): void {
  const go = root.querySelector<HTMLAnchorElement>('#go');
  if (!go) return;
  go.dataset.first ??= go.getAttribute('href') ?? '';
  const [last] = pages
    .filter(({ decided, finished }) => decided > 0 && finished === null)
    .sort((one, other) => other.at - one.at);
  const card = last && root.querySelector<HTMLElement>(`.lesson[data-lesson="${CSS.escape(last.lesson)}"]`);
  const play = card?.querySelector<HTMLAnchorElement>('.play');
  const title = card?.querySelector('h3')?.textContent ?? '';
  go.href = play?.getAttribute('href') ?? go.dataset.first;
  go.textContent = play ? `Reprendre « ${title} »` : 'Choisir une leçon';
}
