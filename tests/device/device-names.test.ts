import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JOURNAL_PREFIX, journalName, shelfName, turnName } from '../../src/device/device-names.ts';
import { checksum } from '../../src/envelope/checksum.ts';

const shelf = shelfName('marie.dupont', 'gaz_odeur');
const at = (pathname: string): string => journalName(shelf, pathname);

test('an updated Moodle package has the journal of the one before', () => {
  const revised = (revision: number) => `/moodle/pluginfile.php/57/mod_scorm/content/${revision}/index.html`;
  expect(at(revised(12))).toBe(at(revised(3)));
  expect(turnName('gaz_odeur', revised(12))).toBe(turnName('gaz_odeur', revised(3)));
});

test.each([
  ['another activity', '/pluginfile.php/58/mod_scorm/content/3/index.html'],
  ['another site of the same host', '/two/pluginfile.php/57/mod_scorm/content/3/index.html'],
  ['another number, that is no revision', '/pluginfile.php/57/mod_scorm/content/3/2/index.html'],
])('%s has its own journal and its own turn', (_, pathname) => {
  const here = '/pluginfile.php/57/mod_scorm/content/3/index.html';
  expect(at(pathname)).not.toBe(at(here));
  expect(turnName('gaz_odeur', pathname)).not.toBe(turnName('gaz_odeur', here));
});

test('learners and lessons have shelves apart', () => {
  const lessonId = fc.stringMatching(/^[a-z][a-z0-9_]{1,20}$/);
  fc.assert(
    fc.property(fc.string(), lessonId, fc.string(), lessonId, (learner, lesson, otherLearner, otherLesson) => {
      fc.pre(learner !== otherLearner || lesson !== otherLesson);
      expect(shelfName(learner, lesson)).not.toBe(shelfName(otherLearner, otherLesson));
    }),
  );
});

test('a hundred thousand learners whose ids follow each other have as many shelves', () => {
  const shelves = Array.from({ length: 100_000 }, (_, index) => shelfName(`eleve${index}`, 'gaz_odeur'));
  expect(new Set(shelves).size).toBe(shelves.length);
});

test('names are short, plain and tell neither learner, lesson nor path', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (learner, pathname) => {
      expect(journalName(shelfName(learner, 'gaz_odeur'), pathname)).toMatch(
        /^reflexes:journal:[0-9a-z]{14}:[0-9a-z]{14}$/,
      );
      expect(turnName('gaz_odeur', pathname)).toMatch(/^reflexes:turn:[0-9a-z]{14}$/);
    }),
  );
  expect(shelf.startsWith(JOURNAL_PREFIX)).toBe(true);
});

test('a shelf is named after the learner and the identifier of the manifest', () => {
  const said = 'marie.dupont\nREFLEXES-GAZ_ODEUR';
  expect(shelf).toBe(`reflexes:journal:${checksum(`1${said}`)}${checksum(`2${said}`)}:`);
});

test('released names stay: journals are found under them', () => {
  expect(at('/pluginfile.php/57/mod_scorm/content/3/index.html')).toBe(
    'reflexes:journal:1tzgch51j3xc7m:070wquv0rbbr1g',
  );
});
