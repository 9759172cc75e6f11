import { type ListedPackage, MAX_ZIP_BYTES, type Offer, type RefusedPackage } from '../offer.ts';
import { type CommitMessage, readCommit } from '../relay-messages.ts';

const TOO_BIG = 'Le fichier dépasse 100 Mo. Allégez les sons et les images.';

/** The packages on offer now. */
export async function fetchOffer(): Promise<Offer> {
  const answer = await fetch('/packages');
  if (!answer.ok) throw new Error(`GET /packages: ${answer.status}`);
  return (await answer.json()) as Offer;
}

/** Puts a zip on the shelf of the server; a refusal comes back with its sentence. */
export async function uploadPackage(file: File): Promise<ListedPackage | RefusedPackage> {
  if (file.size > MAX_ZIP_BYTES) return { fileName: file.name, text: TOO_BIG };
  const answer = await fetch(`/packages?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/zip' },
    body: file,
  });
  return (await answer.json()) as ListedPackage | RefusedPackage;
}

/** Tells the server whether the learner's session is played as expired. */
export async function sendSessionState(isExpired: boolean): Promise<void> {
  const answer = await fetch(`/session?state=${isExpired ? 'expired' : 'open'}`, { method: 'POST' });
  if (!answer.ok) throw new Error(`POST /session: ${answer.status}`);
}

/** The commit that a closing tab sent by beacon, if there is one. */
export async function fetchLastCommit(token: string): Promise<CommitMessage | null> {
  try {
    const answer = (await (await fetch(`/last-commit/${token}`)).json()) as { commit: string | null };
    return answer.commit === null ? null : readCommit(JSON.parse(answer.commit));
  } catch {
    return null;
  }
}
