import { render } from 'preact';
import type { Offer } from '../../session/view.ts';
import type { PlayerProps } from '../player-provider.tsx';
import { OfferCard } from './offer-card.tsx';
import { offerWords } from './offer-words.ts';

/**
 * Where the title screen asks about answers found on the device. Returns what shows an offer, or takes it away and gives
 * the focus on to « Commencer ». `isExpected`: see `OfferCard`.
 */
export function offerPlace(
  root: Document,
  { session, editions }: Pick<PlayerProps, 'session' | 'editions'>,
  isExpected: boolean,
): (offer: Offer | null) => void {
  const place = root.getElementById('offer');
  let isAsking = false;
  return (offer) => {
    if (!place || isAsking === (offer !== null)) return;
    isAsking = offer !== null;
    render(
      offer && (
        <OfferCard
          words={offerWords(offer, editions.current().strings)}
          actions={session.actions}
          isExpected={isExpected}
        />
      ),
      place,
    );
    if (!isAsking) root.getElementById('begin')?.focus();
  };
}
