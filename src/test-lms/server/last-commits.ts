/**
 * Commits sent by beacon while a tab closes, until the LMS page asks for them: the part of a real LMS's server that a
 * page alone cannot play. Beacons are cut at 64 KiB by browsers.
 */
export interface LastCommits {
  keep(token: string, text: string): void;
  take(token: string): string | null;
}

export const MAX_BEACON_BYTES = 64 * 1024;
const MAX_KEPT = 50;

export const isToken = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text);

export function createLastCommits(): LastCommits {
  const kept = new Map<string, string>();
  return {
    keep(token, text) {
      kept.delete(token);
      kept.set(token, text);
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MAX_KEPT))) kept.delete(oldest);
    },
    take(token) {
      const text = kept.get(token) ?? null;
      kept.delete(token);
      return text;
    },
  };
}
