import type { Store } from '../standards/standard.ts';
import type { ServerAttempt } from '../world/server.ts';
import type { World } from '../world/world.ts';
import type { Book } from './book.ts';

/** Notes what the server holds after each write; blames a status without its score, and answers of another attempt. */
export function judgeStore(world: World, book: Book, attempt: ServerAttempt, values: Store): void {
  const { standard, scenario } = world;
  const chapter = book.chapter(attempt);
  for (const element of values.keys()) chapter.swallowed.delete(element);
  const facts = standard.read(attempt.store);
  const line = book.lineOf(attempt.id, facts.suspendData);
  if (line) {
    chapter.held.add(line);
    for (const one of line.attempts) {
      if (one !== attempt) book.blame('wrongAttempt', `${attempt.id} holds answers given in ${one.id}`);
    }
  } else if (facts.suspendData !== '') {
    // Cut by the server itself: what it held before is gone.
    chapter.hasLostEnvelope = true;
    chapter.held.clear();
  }
  const isLied = [...chapter.lied, ...chapter.swallowed].some((element) => /score|status|progress/.test(element));
  // An LMS with a mastery score judges by what its page holds, which a refused commit may have kept from its server.
  if (facts.final !== 'none' && !isLied && scenario.mastery === 0) {
    if (facts.raw === null) book.blame('wrongStatus', `${attempt.id} is ${facts.final} without a score`);
    for (const words of facts.contradictions) book.blame('wrongStatus', `${attempt.id} is ${words}`);
  }
  chapter.bestFinal = Math.max(chapter.bestFinal, standard.height[facts.final]);
  // Hundredths are those of a value sent only to be told from another.
  if (facts.raw !== null) chapter.bestRaw = Math.max(chapter.bestRaw ?? 0, Math.floor(facts.raw));
}
