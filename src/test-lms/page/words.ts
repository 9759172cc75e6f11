export const showScore = (score: string): string => (score === '' ? '–' : `${score.replace('.', ',')} / 100`);

export const showDate = (iso: string): string =>
  iso === '' ? '–' : new Date(iso).toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'short' });

/** 3723.5 as `1 h 02 min 03 s`. */
export function showDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [Math.floor(seconds) % 60, 's'],
  ] as const;
  const from = parts.findIndex(([amount]) => amount > 0);
  const shown = from < 0 ? parts.slice(2) : parts.slice(from);
  return shown.map(([amount, unit], at) => `${at === 0 ? amount : String(amount).padStart(2, '0')} ${unit}`).join(' ');
}

export const showBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} ko`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`;
