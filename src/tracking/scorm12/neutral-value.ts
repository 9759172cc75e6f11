/** Identifiers are at most 64 characters here, so one more stays within CMIIdentifier. */
const MARK = '_';

/** A hundredth of a point away, on the side that stays within 0–100. */
function nextTo(score: string): string {
  const hundredths = Math.round(Number(score) * 100);
  return String((hundredths >= 10_000 ? hundredths - 1 : hundredths + 1) / 100);
}

/** The same letters, written otherwise. */
function rewritten(feedback: string): string {
  return feedback.startsWith('{') ? feedback.slice(1, -1) : `${feedback.charAt(0)},${feedback}`;
}

/**
 * A legal value that differs from the true one, to be committed just before it. Moodle marks a value as sent before
 * it asks the server (scorm_12.js, CollectData), so after a refused commit the same value would never leave the page
 * again. Null for what differs at each save anyway, and for the location, which nothing depends on.
 */
export function neutralValue(element: string, value: string): string | null {
  if (element === 'cmi.core.lesson_status') return value === 'incomplete' ? 'browsed' : 'incomplete';
  switch (element.split('.').at(-1)) {
    case 'status':
      return value === 'incomplete' ? 'not attempted' : 'incomplete';
    case 'min':
    case 'max':
    case 'raw':
      return nextTo(value);
    case 'exit':
      return value === 'suspend' ? 'time-out' : null;
    case 'id':
      return value + MARK;
    case 'type':
      return 'performance';
    case 'time':
    case 'latency':
      return `${value}.01`;
    case 'pattern':
    case 'student_response':
      return rewritten(value);
    case 'result':
      return 'unanticipated';
    default:
      return null;
  }
}
