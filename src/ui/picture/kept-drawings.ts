import { addressOf } from './address.ts';

const kept = new Map<string, string>();

/** Fetches drawings and keeps their text. What does not come is asked for again where it is shown. */
export async function keepDrawings(files: readonly string[]): Promise<void> {
  // A page opened from a folder may not fetch, and loses no network.
  if (!location.protocol.startsWith('http')) return;
  const keep = async (file: string) => {
    const response = await fetch(addressOf(file), { priority: 'low' });
    if (response.ok) kept.set(file, await response.text());
  };
  await Promise.allSettled(files.map(keep));
}

/** A kept drawing as an address of its own, which needs no network; null without. */
export function keptAddress(file: string): string | null {
  const text = kept.get(file);
  return text === undefined ? null : `data:image/svg+xml,${encodeURIComponent(text)}`;
}
