/** Adds two CMITimespans and keeps the hundredths, as Moodle does; an unreadable one counts as nothing. */
export function addTimespans(first: string, second: string): string {
  return formatTimespan(hundredthsOf(first) + hundredthsOf(second));
}

/** Seconds in a CMITimespan; none in an unreadable one. */
export const secondsOfTimespan = (timespan: string): number => hundredthsOf(timespan) / 100;

function hundredthsOf(timespan: string): number {
  const [, hours, minutes, seconds, fraction = ''] = /^(\d{2,4}):(\d{2}):(\d{2})(?:\.(\d{1,2}))?$/.exec(timespan) ?? [];
  if (!hours || !minutes || !seconds) return 0;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * 100 + Number(fraction.padEnd(2, '0'));
}

function formatTimespan(hundredths: number): string {
  const seconds = Math.floor(hundredths / 100);
  const two = (value: number): string => String(value).padStart(2, '0');
  const fraction = hundredths % 100 === 0 ? '' : `.${two(hundredths % 100)}`;
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}
