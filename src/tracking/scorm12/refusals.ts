/** What became of a value: taken, refused for good, of an element the LMS does not keep, or to be tried again. */
export type SetOutcome = 'accepted' | 'rejected' | 'unsupported' | 'failed';

/** Not implemented, or a keyword: the LMS does not keep this element, at any index. */
const UNSUPPORTED = ['401', '402'];

/**
 * Refused for good, this value at least: invalid argument (an unknown element or a gap of indexes, on Moodle), no
 * children, no list, read only, write only, wrong type; 351, 406, 407 and 408 are the words of LMSs that mix standards.
 */
const FOR_GOOD = ['201', '202', '203', '351', '403', '404', '405', '406', '407', '408'];

const LONGEST_QUOTE = 60;

const withoutIndexes = (element: string): string => element.replace(/\.\d+(?=\.|$)/g, '.n');

/** Remembers what an LMS refuses, so that it is asked once. */
export function createRefusals(warn: (sentence: string) => void) {
  const unsupported = new Set<string>();
  const told = new Set<string>();

  return {
    isUnsupported: (element: string): boolean => unsupported.has(withoutIndexes(element)),
    /** What an error code says about a value that was refused. */
    judge: (element: string, value: string, code: string): SetOutcome => {
      const name = withoutIndexes(element);
      if (UNSUPPORTED.includes(code)) {
        unsupported.add(name);
        return 'unsupported';
      }
      if (!FOR_GOOD.includes(code)) return 'failed';
      const key = `${name} ${code}`;
      if (!told.has(key))
        warn(`SCORM: the LMS refused ${element} = "${value.slice(0, LONGEST_QUOTE)}" (error ${code})`);
      told.add(key);
      return 'rejected';
    },
  };
}
