import { nextToScore, rewrittenNumber } from '../scorm/formats.ts';

/** Identifiers are at most 64 characters here, so one more stays within CMIIdentifier. */
const MARK = '_';

/** Another volume, but for the two that mean "off" and "no change". */
const nextToVolume = (audio: string): string => (audio === '100' ? '99' : String(Math.max(Number(audio), 0) + 1));

/** The same answer, written otherwise. */
function rewritten(feedback: string, type: string | undefined): string {
  if (type === 'numeric') return rewrittenNumber(feedback);
  if (type === 'matching' && !feedback.startsWith('{')) return `${feedback.slice(0, 3)},${feedback}`;
  return feedback.startsWith('{') ? feedback.slice(1, -1) : `${feedback.charAt(0)},${feedback}`;
}

/** CMIString255 has room for no more. */
const marked = (location: string): string => location.slice(0, 254) + (location.endsWith(MARK) ? '-' : MARK);

/**
 * Moodle marks a value as sent before it asks the server (scorm_12.js, CollectData), so after a refused commit the
 * same value would never leave the page again. Null for what differs at each save anyway. `type` is that of the response.
 */
export function neutralValue(element: string, value: string, type?: string): string | null {
  if (element === 'cmi.core.lesson_status') return value === 'incomplete' ? 'browsed' : 'incomplete';
  switch (element.split('.').at(-1)) {
    case 'status':
      return value === 'incomplete' ? 'not attempted' : 'incomplete';
    case 'min':
    case 'max':
    case 'raw':
      return nextToScore(value);
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
      return rewritten(value, type);
    case 'result':
      return 'unanticipated';
    case 'lesson_location':
      return marked(value);
    case 'audio':
      return nextToVolume(value);
    case 'text':
      return '0';
    case 'language':
      return value === 'fr' ? 'en' : 'fr';
    default:
      return null;
  }
}
