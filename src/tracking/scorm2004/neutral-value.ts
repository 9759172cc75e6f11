import { nextToScore, rewrittenNumber } from '../scorm/formats.ts';

const MARK = '_';

/** The last character made another one. */
const altered = (text: string): string => text.slice(0, -1) + (text.endsWith('.') ? '…' : '.');

/** A ten-thousandth away from a share of 1, on the side that stays within 0–1. */
function nextToShare(share: string): string {
  const parts = Math.round(Number(share) * 10_000);
  return String((parts >= 10_000 ? parts - 1 : parts + 1) / 10_000);
}

/** `PT12S` → `PT12.01S`. */
const nextToInterval = (interval: string): string => interval.replace(/S$/, '.01S');

/** Whatever form a response has, it stays legal under this type. */
const NEUTRAL_TYPES: Readonly<Record<string, string>> = {
  choice: 'sequencing',
  matching: 'performance',
  numeric: 'other',
};

/**
 * For LMSs that, as Moodle does in SCORM 1.2, take for sent what they could not send. Null for what differs at each
 * save anyway; for ids, which may not change (351); and for `cmi.exit`, where every other word ends the attempt and
 * would lose its data. Of type and responses each stays legal whichever of the two is set first; `type` is that of the
 * response.
 */
export function neutralValue(element: string, value: string, type?: string): string | null {
  switch (element.split('.').at(-1)) {
    case 'completion_status':
      return value === 'incomplete' ? 'unknown' : 'incomplete';
    case 'success_status':
      return 'unknown';
    case 'min':
    case 'max':
    case 'raw':
      return nextToScore(value);
    case 'scaled':
    case 'progress_measure':
    case 'audio_level':
      return nextToShare(value);
    case 'audio_captioning':
      return '0';
    case 'language':
      return value === 'fr' ? 'en' : 'fr';
    case 'type':
      return NEUTRAL_TYPES[value] ?? 'choice';
    case 'timestamp':
      return value.replace(/0Z$/, '1Z');
    case 'latency':
      return nextToInterval(value);
    case 'pattern':
    case 'learner_response':
      return type === 'numeric' ? rewrittenNumber(value) : value + MARK;
    case 'location':
      return value + MARK;
    case 'result':
      return 'unanticipated';
    case 'description':
      return altered(value);
    default:
      return null;
  }
}
