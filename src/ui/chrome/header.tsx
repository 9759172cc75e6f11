import { usePlayer } from '../player-context.ts';
import { ReadingButton } from '../reading/reading-button.tsx';
import { SoundButton } from '../sound/sound-button.tsx';
import { Prose } from '../text/prose.tsx';
import { LeaveButton } from './leave-button.tsx';
import { ProgressStrip } from './progress-strip.tsx';
import './header.css';

export function Header() {
  const { lesson } = usePlayer();
  return (
    <header class="header">
      <div class="header-where">
        <Prose as="p" class="header-title" text={lesson.title} />
        <ProgressStrip />
      </div>
      <div class="header-buttons">
        <SoundButton />
        <ReadingButton />
        <LeaveButton />
      </div>
    </header>
  );
}
