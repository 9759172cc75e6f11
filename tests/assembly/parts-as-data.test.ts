import { expect, test } from 'vitest';
import { checkOptions } from '../../src/assembly/check-options.ts';
import { lessonToCheck } from '../../src/assembly/lesson-to-check.ts';
import type { PackageParts } from '../../src/assembly/parts.ts';
import { lessonAsData, lessonFromData, sharedAsData, sharedFromData } from '../../src/assembly/parts-as-data.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { authoredTexts } from '../../src/translation/texts.ts';
import { projectParts } from '../support/project-parts.ts';

const NO_PACKAGE: PackageParts = { standards: [], licences: '', criticalCss: '', criticalCssHash: '' };
const thawed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

// One with somebody to dress, whose pictures are cut into parts; one with a translation and a simulated room.
test.each(['equiper_poste', 'gaz_odeur'])(
  '%s, sent as JSON, compiles to the same and passes the same checks',
  (slug) => {
    const { shared, own, drawings } = projectParts(slug);
    const sentShared = sharedFromData(thawed(sharedAsData(shared, drawings, NO_PACKAGE)));
    const data = thawed(lessonAsData(own));
    const sent = lessonFromData(data);
    const key = Object.keys(authoredTexts(own.lesson)).find((one) => one.endsWith('.feedback'))!;
    const options = {
      ...DEFAULT_OPTIONS,
      masteryScore: 70,
      texts: { [slug]: { [key]: 'On prévient, puis on sort.' } },
    };
    const { compiled } = lessonToCheck(shared, own, options);
    expect(JSON.stringify(lessonToCheck(sentShared, sent, options).compiled)).toBe(JSON.stringify(compiled));
    const report = checkOptions(sentShared, sent, data.authored, options);
    const before = checkOptions(shared, own, own.lesson, options);
    expect(report.remarks).toEqual(before.remarks);
    // Words that the page writes on pictures are counted once pictures are placed.
    expect({ ...report.report, texts: null }).toEqual({ ...before.report, texts: null });
  },
);
