import type { IncomingMessage } from 'node:http';

export interface GuardRefusal {
  readonly status: 403 | 405 | 421;
  readonly text: string;
}

/**
 * Refuses what a web page elsewhere could make a browser send here: another Host is DNS rebinding, another Origin is
 * a forged form. A service worker would outlive the package that registered it.
 */
export function guardRequest(request: IncomingMessage, origin: string): GuardRefusal | null {
  const { host, origin: from, 'sec-fetch-site': site, 'service-worker': worker } = request.headers;
  if (host !== new URL(origin).host)
    return { status: 421, text: `Cette adresse n’est pas servie ici. Ouvrez ${origin}/` };
  if (worker !== undefined) return { status: 403, text: 'Les service workers sont refusés.' };
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.method !== 'POST') return { status: 405, text: 'Méthode refusée.' };
  const isForeign = (from !== undefined && from !== origin) || (site !== undefined && site !== 'same-origin');
  return isForeign ? { status: 403, text: 'Une autre origine ne peut rien envoyer ici.' } : null;
}
