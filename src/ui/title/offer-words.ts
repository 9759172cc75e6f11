import type { Offer } from '../../session/view.ts';
import { count, fill } from '../../strings/fill.ts';
import type { Strings } from '../../strings/strings.ts';

/** Answers kept on the device, in words, and the two things that can be done with them. */
export interface OfferWords {
  readonly question: string;
  /** When; how much and whether to the end. */
  readonly facts: readonly string[];
  /** What helps to decide. */
  readonly remarks: readonly string[];
  readonly accept: Choice;
  readonly decline: Choice;
}

interface Choice {
  readonly label: string;
  readonly effect: string;
}

/** Day and time by the device's clock, which the learner lives by. */
const dayAndTime = (at: number, { language }: Strings): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(at);

export function offerWords({ at, decided, finished, isSent, isElsewhere }: Offer, strings: Strings): OfferWords {
  const { offer } = strings;
  const situations = count(strings, offer.situations, decided);
  return {
    question: offer.question,
    facts: [dayAndTime(at, strings), fill(finished ? offer.finished : offer.unfinished, { situations })],
    remarks: [...(isElsewhere ? [offer.elsewhere] : []), ...(isSent ? [offer.sent] : []), offer.shared],
    accept: { label: offer.accept, effect: finished ? offer.acceptedFinished : offer.accepted },
    // Only what is kept at this launch address is erased.
    decline: { label: offer.decline, effect: isElsewhere ? offer.declined : offer.declinedForGood },
  };
}
