import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { strictApi12 } from './strict-api12.ts';

/** Where the text is silent or looser than some LMS, what ours does and why. */
const EXCEPTIONS: Readonly<Record<string, { readonly accepts: boolean; readonly why: string }>> = {
  'cmi.core.score.raw "66.66666667"': { accepts: false, why: 'Moodle 3.4 refuses more than two decimals' },
  'cmi.core.session_time "00:99:99"': { accepts: false, why: 'the text is unclear; no clock shows 99' },
  'cmi.core.session_time "00:00:60"': { accepts: false, why: 'the text is unclear; no clock shows 60' },
  'cmi.suspend_data "å"': { accepts: false, why: 'RTE 1.2 p. 3-34 transfers in ASCII' },
  'cmi.interactions.0.id "q.1"': { accepts: true, why: 'the text bars the period from student_id alone' },
  'cmi.interactions.0.student_response (type true-false) "true"': {
    accepts: true,
    why: 'only the first letter counts',
  },
  'cmi.interactions.0.student_response (type fill-in) "å"': {
    accepts: false,
    why: 'ASCII, as all that is transferred',
  },
  'cmi.interactions.0.weighting "-1"': { accepts: false, why: 'ILIAS takes 0 to 100' },
  'cmi.interactions.0.weighting "101"': { accepts: false, why: 'Moodle and ILIAS take up to 100' },
};

const vectors = readFileSync(new URL('../fixtures/scorm-vectors-12.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [element = '', value = '', spec = ''] = line.split('\t');
    return { name: `${element} ${value}`, element, value, spec };
  });

/** `<256 chars>` stands for that many letters; anything else is a JSON string. */
function written(text: string): string {
  const length = text.match(/^<(\d+) chars>$/)?.[1];
  return length ? 'a'.repeat(Number(length)) : (JSON.parse(text) as string);
}

/** Sets a vector's value in a fresh session in which everything it depends on is set. */
function isAccepted(element: string, value: string): boolean {
  const { api } = strictApi12();
  api.LMSInitialize('');
  const [name = '', type] = element.replace(')', '').split(' (type ');
  const record = name.match(/^cmi\.(interactions|objectives)\.0/)?.[0];
  if (record && !name.endsWith('.id')) api.LMSSetValue(`${record}.id`, 'q1');
  if (type) api.LMSSetValue(`${record}.type`, type);
  return api.LMSSetValue(name, written(value)) === 'true';
}

describe('the strict LMS answers as the text of SCORM 1.2 says', () => {
  test('to every measured vector', () => {
    expect(vectors).toHaveLength(143);
  });

  test.each(vectors.filter(({ name }) => !(name in EXCEPTIONS)))('$name: $spec', ({ element, value, spec }) => {
    expect(spec).toMatch(/^(true\/0|false\/)/);
    expect(isAccepted(element, value)).toBe(spec.startsWith('true'));
  });
});

describe('the strict LMS is stricter or clearer than the text', () => {
  test.each(Object.entries(EXCEPTIONS))('%s', (name, { accepts }) => {
    const vector = vectors.find((one) => one.name === name);
    expect(vector).toBeDefined();
    expect(isAccepted(vector?.element ?? '', vector?.value ?? '')).toBe(accepts);
  });
});
