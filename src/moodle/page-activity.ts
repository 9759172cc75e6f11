import type { Activity } from './activity.ts';
import type { CoursePage } from './course.ts';
import { HTML_FORMAT } from './format.ts';
import { columns, element } from './xml.ts';

/** The whole page, opened in the same window (RESOURCELIB_DISPLAY_OPEN). */
const OPEN = 5;
/** As PHP serialises it: neither the description nor the date above the text. */
const BARE = 'a:2:{s:10:"printintro";s:1:"0";s:17:"printlastmodified";s:1:"0";}';

/**
 * A page to read. Those for teachers are hidden from students, who could not tick them off either. One that comes
 * `after` an activity opens to students once that has a grade.
 */
export const pageActivity = (
  id: number,
  { name, html, readers }: CoursePage,
  madeAt: number,
  after?: number,
): Activity => ({
  id,
  module: 'page',
  title: name,
  visible: readers === 'everyone',
  completion: readers === 'everyone' ? 'viewed' : 'never',
  ...(after !== undefined && readers === 'everyone' && { after }),
  showsDescription: false,
  row: element(
    'page',
    columns({
      name,
      intro: '',
      introformat: HTML_FORMAT,
      content: html,
      contentformat: HTML_FORMAT,
      legacyfiles: 0,
      legacyfileslast: null,
      display: OPEN,
      displayoptions: BARE,
      revision: 1,
      timemodified: madeAt,
    }),
    { id },
  ),
  files: [],
});
