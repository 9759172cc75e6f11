import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SessionActions } from '../../session/view.ts';
import type { OfferWords } from './offer-words.ts';
import './offer-card.css';

interface OfferCardProps {
  readonly words: OfferWords;
  readonly actions: Pick<SessionActions, 'acceptOffer' | 'declineOffer'>;
  /** Whether « Commencer » was clicked or about to be: the question then takes the focus. */
  readonly isExpected: boolean;
}

/** Answers found on the device, and two ways out of which neither is taken without reading: they look the same. */
export function OfferCard({ words, actions, isExpected }: OfferCardProps) {
  const { question, facts, remarks, accept, decline } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isExpected) heading.current?.focus();
  }, []);
  return (
    <section class="offer" aria-labelledby="offer-question">
      <h2 ref={heading} id="offer-question" tabIndex={-1}>
        {question}
      </h2>
      <ul class="offer-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <button type="button" class="offer-choice" onClick={actions.acceptOffer}>
        {accept.label} <small>{accept.effect}</small>
      </button>
      <button type="button" class="offer-choice" onClick={actions.declineOffer}>
        {decline.label} <small>{decline.effect}</small>
      </button>
    </section>
  );
}
