import type { ProjectRule } from './define-rule.ts';
import creditWithoutFile from './project-rules/credit-without-file.ts';
import factUnused from './project-rules/fact-unused.ts';
import glossaryFactUnknown from './project-rules/glossary-fact-unknown.ts';
import glossaryUnused from './project-rules/glossary-unused.ts';
import mediaUnused from './project-rules/media-unused.ts';
import soundNotCredited from './project-rules/sound-not-credited.ts';
import soundWithoutFile from './project-rules/sound-without-file.ts';

/** Every rule about all lessons together; a test compares this list with the folder and with docs/rules.md. */
export const allProjectRules: readonly ProjectRule[] = [
  creditWithoutFile,
  factUnused,
  glossaryFactUnknown,
  glossaryUnused,
  mediaUnused,
  soundNotCredited,
  soundWithoutFile,
];
