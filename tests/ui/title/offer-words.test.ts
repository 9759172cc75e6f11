import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../src/session/view.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { offerWords } from '../../../src/ui/title/offer-words.ts';

const fr = stringsFor('fr');
const en = stringsFor('en');

const anOffer = (more: Partial<Offer> = {}): Offer => ({
  at: new Date(2026, 10, 23, 8, 5).getTime(),
  decided: 5,
  finished: false,
  isSent: false,
  isElsewhere: false,
  ...more,
});

test('what was kept is told by the learner’s own day and hour, how far it goes and whether it ends', () => {
  expect(offerWords(anOffer(), fr).facts).toEqual([
    expect.stringMatching(/^lundi 23 novembre 2026 .*08:05$/),
    '5 situations jouées, leçon pas terminée',
  ]);
  expect(offerWords(anOffer({ decided: 1, finished: true }), en).facts).toEqual([
    expect.stringMatching(/^Monday,? 23 November 2026.* 08:05$/),
    '1 situation played, lesson finished',
  ]);
});

describe.each([fr, en])('in $language', (strings) => {
  const { offer } = strings;
  const remarksOf = (more?: Partial<Offer>) => offerWords(anOffer(more), strings).remarks;

  test('whose answers they are is asked every time', () => {
    expect(remarksOf()).toEqual([offer.shared]);
  });

  test('answers sent once are told apart from a new attempt, and answers from elsewhere are called so', () => {
    expect(remarksOf({ isSent: true })).toEqual([offer.sent, offer.shared]);
    expect(remarksOf({ isElsewhere: true })).toEqual([offer.elsewhere, offer.shared]);
    expect(remarksOf({ isSent: true, isElsewhere: true })).toEqual([offer.elsewhere, offer.sent, offer.shared]);
  });

  test('each way out says what it does; only what is kept at this address is erased', () => {
    expect(offerWords(anOffer(), strings)).toMatchObject({
      question: offer.question,
      accept: { label: offer.accept, effect: offer.accepted },
      decline: { label: offer.decline, effect: offer.declinedForGood },
    });
    expect(offerWords(anOffer({ isElsewhere: true }), strings).decline.effect).toBe(offer.declined);
  });
});

test('taking up a finished run is said to count as it is', () => {
  expect(offerWords(anOffer({ finished: true }), fr).accept.effect).toBe(fr.offer.acceptedFinished);
  expect(offerWords(anOffer(), fr).accept.effect).toBe(fr.offer.accepted);
});
