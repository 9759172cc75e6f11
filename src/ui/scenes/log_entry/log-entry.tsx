import type { LogEntryScene } from '../../../kinds/log_entry/scene.ts';
import type { KindView } from '../kind-view.ts';
import { CorrectedEntry } from './corrected-entry.tsx';
import { LogPage } from './log-page.tsx';

export const logEntry: KindView<LogEntryScene> = { Ask: LogPage, Corrected: CorrectedEntry, hasList: true };
