const INTERVAL = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$/;

const DAY = 86_400;
/** Years, months, days, hours, minutes, seconds; a year and a month count as 365 and 30 days. */
const SECONDS = [365 * DAY, 30 * DAY, DAY, 3600, 60, 1] as const;

/** Seconds in a time interval, to the hundredth; none in an unreadable one. */
export function secondsOfInterval(interval: string): number {
  const parts = INTERVAL.exec(interval)?.slice(1) ?? [];
  const seconds = SECONDS.map((unit, at) => unit * Number(parts[at] ?? 0)).reduce((sum, one) => sum + one, 0);
  return Math.round(seconds * 100) / 100;
}

/** Adds two time intervals into one of hours, minutes and seconds, as LMSs write a total. */
export function addIntervals(first: string, second: string): string {
  const hundredths = Math.round((secondsOfInterval(first) + secondsOfInterval(second)) * 100);
  const seconds = (hundredths % 6000) / 100;
  const minutes = Math.floor(hundredths / 6000);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M${seconds}S`;
}
