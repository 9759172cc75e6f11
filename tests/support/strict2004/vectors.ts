import { readFileSync } from 'node:fs';

/** One measured call. */
export interface Vector {
  readonly name: string;
  readonly label: string;
  readonly element: string;
  /** As written in the table; empty for a read. */
  readonly value: string;
  /** What ADL's test suite answers: `true/0`, `false/406`, `"1.0"/0`. */
  readonly adl: string;
}

const rows = readFileSync(new URL('../../fixtures/scorm-vectors-2004.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Vector => {
    const [label = '', element = '', value = '', adl = ''] = line.split('\t');
    return { name: [label, element, value].filter(Boolean).join(' '), label, element, value, adl };
  });

/** Every measured GetValue. */
export const reads = rows.filter(({ label }) => label === 'GET');
/** Every measured SetValue. Two are there twice: the first was measured on an empty record, the second after its id. */
export const writes = rows
  .filter(({ label }) => label !== 'GET')
  .map((row, at, all) => {
    const isFirstOfTwo = all.slice(at + 1).some(({ name }) => name === row.name);
    return isFirstOfTwo ? { ...row, label: 'before id', name: `before id ${row.name}` } : row;
  });

/** Where some LMS refuses what ADL's suite takes, ours refuses. */
const MOODLE = 'Moodle and scorm-again refuse it';
export const EXCEPTIONS: Readonly<Record<string, readonly [answer: string, why: string]>> = {
  'cmi.score.scaled ".5"': ['false/406', MOODLE],
  'cmi.score.scaled "1e-1"': ['false/406', MOODLE],
  'cmi.score.raw "1e3"': ['false/406', MOODLE],
  'cmi.score.raw "NaN"': ['false/406', MOODLE],
  '64001 cmi.suspend_data <64001 chars> xxxxxxxxxxxx…': ['false/406', MOODLE],
  '1001 cmi.location <1001 chars> xxxxxxxxxxxx…': ['false/406', MOODLE],
  'cmi.interactions.0.id <4001 chars> qqqqqqqqqqqq…': ['false/406', MOODLE],
  'type=choice cmi.interactions.0.learner_response "a,b"': ['false/406', 'Moodle refuses it'],
  'type=choice cmi.interactions.0.learner_response ""': ['false/406', MOODLE],
  'type=choice cmi.interactions.0.learner_response "å"': ['false/406', 'Moodle refuses it'],
  'type=choice cmi.interactions.0.learner_response <209 chars> c0[,]c1[,]c2…': ['false/406', MOODLE],
  'type=fill-in cmi.interactions.0.learner_response <251 chars> xxxxxxxxxxxx…': ['false/406', 'scorm-again refuses it'],
  'type=fill-in cmi.interactions.0.learner_response "line1\\nline2"': ['false/406', MOODLE],
  'type=long-fill-in cmi.interactions.0.learner_response "line1\\nline2"': ['false/406', MOODLE],
  'type=long-fill-in cmi.interactions.0.learner_response <4001 chars> xxxxxxxxxxxx…': [
    'false/406',
    'scorm-again refuses it',
  ],
  'type=matching cmi.interactions.0.learner_response ""': ['false/406', MOODLE],
  'type=performance cmi.interactions.0.learner_response "s[.]{lang=sv}a"': ['false/406', 'Moodle refuses it'],
  'type=choice cmi.interactions.0.correct_responses.0.pattern ""': ['false/406', 'scorm-again refuses it'],
  'type=long-fill-in cmi.interactions.0.correct_responses.0.pattern "{case_matters=false}{lang=en-US}text"': [
    'false/406',
    'scorm-again refuses it',
  ],
  'type=long-fill-in cmi.interactions.0.correct_responses.0.pattern "{lang=en}{case_matters=false}t"': [
    'false/406',
    'scorm-again refuses it',
  ],
  'type=performance cmi.interactions.0.correct_responses.0.pattern "{order_matters=false}s1[.]1[:]5[,]s2[.]x"': [
    'false/406',
    'Moodle refuses it',
  ],
  'type=numeric cmi.interactions.0.correct_responses.0.pattern "[:]10"': ['false/406', 'Moodle refuses it'],
  'type=numeric cmi.interactions.0.correct_responses.0.pattern "4[:]"': ['false/406', 'Moodle refuses it'],
  'type=numeric cmi.interactions.0.correct_responses.0.pattern "[:]"': ['false/406', 'Moodle refuses it'],
  'cmi.interactions.0.result "12345.6"': ['false/406', MOODLE],
  '251 cmi.interactions.0.description <251 chars> xxxxxxxxxxxx…': [
    'false/406',
    'an LMS need not keep more than 250 (scorm-again before 3.4 refused more)',
  ],
  'nl cmi.interactions.0.description "a\\nb"': ['false/406', MOODLE],
  'brace cmi.interactions.0.description "{x} y"': ['false/406', MOODLE],
  'change interaction id cmi.interactions.0.id "r"': ['false/351', 'scorm-again refuses it'],
  'cmi.learner_preference.language ""': ['false/406', 'scorm-again refuses it'],
  'adl.nav.request "_none_"': ['false/406', 'Moodle refuses it'],
  'cmi.comments_from_learner.0.comment <4001 chars> xxxxxxxxxxxx…': ['false/406', 'scorm-again refuses it'],
};

/** The value of a vector. `<250 chars> xxx…` stands for a value of that length that goes on as it begins. */
export function written(text: string): string {
  const [, digits, start = ''] = text.match(/^<(\d+) chars> (.*)…$/) ?? [];
  if (digits === undefined) return JSON.parse(text) as string;
  const length = Number(digits);
  const long = start.startsWith('c0[,]c1')
    ? Array.from({ length: (length + 13) / 6 }, (_, at) => `c${at}`).join('[,]')
    : start.startsWith('{case_matter')
      ? '{case_matters=false}{order_matters=false}{lang=en}car[,]bus'
      : (start[0] ?? '').repeat(length);
  if (long.length !== length || !long.startsWith(start)) throw new Error(`${text} was not written again.`);
  return long;
}

interface Api {
  SetValue(element: unknown, value: unknown): string;
}

/** Sets what the vector was measured after: the label says it, or else the record's id and nothing more. */
export function prepare(api: Api, { label, element }: Vector): void {
  const set = (name: string, value: string): string => api.SetValue(name, value);
  const [record = '', list] = element.match(/^cmi\.(interactions|objectives)\.0(?=\.)/) ?? [];
  if (label === 'before id') return;
  if (record && element !== `${record}.id`) set(`${record}.id`, 'q');
  if (label === 'dup' && list === 'interactions') set(`${record}.objectives.0.id`, 'o1');
  if (label === 'dup' && list === undefined) set('cmi.objectives.0.id', 'o1');
  if (label === 'same' || label === 'change') set('cmi.objectives.0.id', 'o1');
  if (/interaction id/.test(label)) set('cmi.interactions.0.id', 'q');
  const type = label.match(/^type=(.*)$/)?.[1] ?? TYPE_OF_SECOND[label];
  if (type) set(`${record}.type`, type);
  if (label in TYPE_OF_SECOND) set(`${record}.correct_responses.0.pattern`, type === 'choice' ? 'a' : 'true');
}

const TYPE_OF_SECOND: Readonly<Record<string, string>> = {
  '2nd pattern': 'true-false',
  'pattern 2nd choice': 'choice',
  'dup pattern choice': 'choice',
};
