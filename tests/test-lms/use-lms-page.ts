import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { aLesson, aLesson2004, ORDINARY, ORDINARY_2004 } from './a-lesson.ts';
import { LmsPage, openBench, type TestLmsBench } from './lms-page.ts';

/** The LMS with two packages, `gaz` and `muet`, and `gaz` in SCORM 2004 as well, in a fresh browser profile for each test. */
export function useLmsPage(): { readonly lms: () => LmsPage; readonly bench: () => TestLmsBench } {
  let bench: TestLmsBench;
  let lms: LmsPage;
  beforeAll(async () => {
    bench = await openBench(
      {
        gaz: aLesson(ORDINARY),
        muet: aLesson("api.LMSInitialize(''); api.LMSFinish(''); say('fini');"),
      },
      { gaz: aLesson2004(ORDINARY_2004) },
    );
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    lms = await LmsPage.open(bench);
  });
  afterEach(() => lms.context.close());
  return { lms: () => lms, bench: () => bench };
}
