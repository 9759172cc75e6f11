import type { Network as Seen } from '../../../src/session/ports.ts';

/** The way to the server, and who is logged in there. */
export interface Network {
  isThere: boolean;
  isLoggedIn: boolean;
  /** Rises with each login: a page of an earlier one is refused (Moodle's sesskey changes). */
  login: number;
}

export const createNetwork = (): Network => ({ isThere: true, isLoggedIn: true, login: 1 });

/** What a request to the lesson's own address meets: any login opens it. */
export const probe = ({ isThere, isLoggedIn }: Network): Seen => (!isThere ? 'lost' : isLoggedIn ? 'open' : 'expired');

/** What a request of the LMS's page meets, which carries the login it was opened under. */
export function reach(network: Network, login: number): 'open' | 'lost' | 'refused' {
  if (!network.isThere) return 'lost';
  return network.isLoggedIn && network.login === login ? 'open' : 'refused';
}

export function logIn(network: Network): void {
  if (!network.isLoggedIn) network.login += 1;
  network.isLoggedIn = true;
}
